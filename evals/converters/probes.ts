/** Replies made by hand of text that channels could take for something else: what articles seldom hold, but may. */
import type { PhrasingContent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { personaSchema } from "../../src/domain/persona.ts";
import { type ReplyContent, wordingAround } from "../../src/domain/reply.ts";
import type { AskedReply } from "./choose-replies.ts";

const writer = unified().use(remarkGfm).use(remarkStringify).freeze();

/** All of it is plain text: nothing of it is to be bold, code, a quote, a link or a call. */
const literals: Readonly<Record<string, string>> = {
  stars: "Write *must* in your notes, and 2 * 3 * 4 in the field.",
  underscores: "Rename the file _draft_ to my_report_final before you send it.",
  tildes: "Copy ~/reports and ~/invoices, about ~20 files~ in all.",
  backticks: "Put the name between ` and ` when it has spaces.",
  fence: "Three signs ``` begin a block and ``` end it.",
  channel: "The word <!channel> calls everybody, <@U012AB3CD> one person.",
  here: "Write @here or ask @support, not support@example.com.",
  entities: "AT&T costs <5 € & more; &amp; is how it is written.",
  emoji: "The sign :tada: ends the list.",
  number: "In the year\n1999. Nothing had changed.",
  brackets: "Fill in [name](your name) and [date].",
  heading: "# is the sign for a number and > for more.",
};

/** Links whose addresses have signs that marks are made of, in the middle of a sentence. */
const links: Readonly<Record<string, PhrasingContent[]>> = {
  "underscored link": linked("https://example.com/a_b_c/d__e?x=1&y=_2_"),
  "bracketed link": linked("https://example.com/wiki/Plan_(paid)"),
  "starred link": linked("https://example.com/*star*/~home~/a"),
};

export const probes: readonly AskedReply[] = [
  ...Object.entries(literals).map(([id, value]) => probe(id, [{ type: "text", value }])),
  ...Object.entries(links).map(([id, children]) => probe(id, children)),
];

function linked(url: string): PhrasingContent[] {
  return [
    { type: "text", value: "Read " },
    { type: "link", url, children: [{ type: "text", value: "the page" }] },
    { type: "text", value: ", then go on." },
  ];
}

function probe(id: string, children: PhrasingContent[]): AskedReply {
  const tree: Root = { type: "root", children: [{ type: "paragraph", children }] };
  const markdown = writer.stringify(tree);
  const content: ReplyContent = {
    ...{ email: null, kind: "answer", options: [], suggestions: [], wording: wordingAround(personaSchema.parse({})) },
    answer: { markdown, citations: [], sentences: [] },
  };
  return { id, content };
}
