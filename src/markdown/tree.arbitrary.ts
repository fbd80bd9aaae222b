/** Random mdast trees for property tests: every node type, odd texts, odd addresses. */
import fc from "fast-check";
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, TableRow } from "mdast";

const words = [
  ...[
    "the",
    "refund",
    "takes",
    "5",
    "days",
    "1,200.50",
    "Müller",
    "naïve",
    "€20",
    "50%",
    "v2.1.0",
    "2026-03-04",
    "e.g.",
    "No. 5",
  ],
  ...[
    "*",
    "**",
    "_",
    "__init__",
    "`",
    "~~",
    "[1]",
    "[1]:",
    "(x)",
    "![",
    "<b>",
    "&amp;",
    "&copy;",
    "\\",
    "#",
    "#tag",
    "- ",
    "1.",
    "1)",
    "+",
    ">",
    "|",
    "a|b",
    "\\|",
    "---",
    "===",
    "```",
  ],
  ...[
    "www.example.com",
    "https://example.com/a_b*c",
    "me@example.com",
    "“quoted”",
    "it’s",
    "–",
    "…",
    "½",
    "•",
    "\u00a0",
    "\u200b",
    "‹x›",
  ],
  ...[
    "你好。世界",
    "日本語の文です。",
    "مرحبا",
    "שלום עולם",
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈",
    " re\u0301sume\u0301",
    "नि",
    "กำ",
    "\t",
    "\n",
    "!",
    "?",
    ".",
    ":",
    "…",
    "\u0000",
    "\ufeff",
    "x".repeat(70),
  ],
];

/** Texts of one to eight odd words; never empty. */
export const oddText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", " ", " ", "", ". ", ", ")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));

/** Addresses as people write them into articles, up to far too long. */
const oddUrl: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      "https://example.com",
      "https://example.com/a_(b)?x=1&y=2#top",
      "http://example.com/a b",
      "https://example.com/<x>",
      "mailto:me@example.com",
      "tel:+15551234",
    ],
    ...[
      "https://münchen.example/größe",
      "https://example.com/`a`|{b}~c",
      "javascript:alert(1)",
      "#anchor",
      "",
      "https://example.com/\u201cq\u201d\u2013",
      "https://example.com/a\\b",
      "//evil.example/x",
    ],
  ),
  fc.integer({ min: 20, max: 700 }).map((length) => `https://example.com/${"long-path/".repeat(70).slice(0, length)}`),
);

const text = oddText.map((value): PhrasingContent => ({ type: "text", value }));

const { inline } = fc.letrec<{ inline: PhrasingContent[] }>((tie) => {
  const nested = tie("inline");
  return {
    inline: fc.array(
      fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        { arbitrary: text, weight: 5 },
        { arbitrary: oddText.map((value): PhrasingContent => ({ type: "inlineCode", value })), weight: 1 },
        { arbitrary: fc.constant<PhrasingContent>({ type: "break" }), weight: 1 },
        {
          arbitrary: fc
            .tuple(fc.constantFrom("emphasis", "strong", "delete"), nested)
            .map(([type, children]) => ({ type, children }) as PhrasingContent),
          weight: 2,
        },
        {
          arbitrary: fc
            .tuple(oddUrl, nested)
            .map(([url, children]) => ({ type: "link", url, children }) as PhrasingContent),
          weight: 2,
        },
        {
          arbitrary: fc
            .tuple(oddUrl, fc.option(oddText))
            .map(([url, alt]): PhrasingContent => ({ type: "image", url, alt })),
          weight: 1,
        },
      ),
      { minLength: 0, maxLength: 4 },
    ),
  };
});

/** Inline content, at times empty, nested a few levels deep. */
export const inlineArbitrary: fc.Arbitrary<PhrasingContent[]> = inline;

const row = fc
  .array(inline, { minLength: 0, maxLength: 3 })
  .map(
    (cells): TableRow => ({ type: "tableRow", children: cells.map((children) => ({ type: "tableCell", children })) }),
  );

const { block } = fc.letrec<{ block: BlockContent; item: ListItem }>((tie) => ({
  item: fc
    .tuple(fc.array(tie("block"), { minLength: 0, maxLength: 2 }), fc.boolean())
    .map(([children, spread]) => ({ type: "listItem", spread, children })),
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { arbitrary: inline.map((children): BlockContent => ({ type: "paragraph", children })), weight: 6 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(1, 2, 3, 6), inline)
        .map(([depth, children]) => ({ type: "heading", depth, children }) as BlockContent),
      weight: 1,
    },
    { arbitrary: oddText.map((value): BlockContent => ({ type: "code", value })), weight: 1 },
    {
      arbitrary: fc
        .array(row, { minLength: 0, maxLength: 4 })
        .map((children): BlockContent => ({ type: "table", children })),
      weight: 1,
    },
    { arbitrary: fc.constant<BlockContent>({ type: "thematicBreak" }), weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.boolean(), fc.integer({ min: 0, max: 12 }), fc.array(tie("item"), { minLength: 0, maxLength: 4 }))
        .map(
          ([ordered, start, children]): BlockContent => ({
            type: "list",
            ordered,
            ...(ordered ? { start } : {}),
            spread: false,
            children,
          }),
        ),
      weight: 2,
    },
    {
      arbitrary: fc
        .array(tie("block"), { minLength: 0, maxLength: 2 })
        .map((children): BlockContent => ({ type: "blockquote", children })),
      weight: 1,
    },
  ),
}));

/** Trees of up to five blocks. */
export const treeArbitrary: fc.Arbitrary<Root> = fc
  .array(block, { minLength: 0, maxLength: 5 })
  .map((children: RootContent[]): Root => ({ type: "root", children }));
