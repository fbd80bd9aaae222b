import { expect, test } from "vitest";
import { linesOf, lintedBy } from "./lint.samples.ts";

const rule = "unaskable-heading";

test.each([
  ...["Overview", "Notes", "Note:", "Misc", "Misc.", "Miscellaneous", "General", "General information", "Details"],
  ...["More information", "Additional notes", "Other", "Important", "Important information", "Introduction", "Summary"],
  ...[
    "Good to know",
    "FAQ",
    "Tips and tricks",
    "Some remarks",
    "1. Overview",
    "2.1 Notes",
    "Step 2",
    "Part II",
    "…",
    "Info",
  ],
  ...[
    "**Overview**",
    "Background",
    "Read more",
    "Frequently asked questions",
    "Further details",
    "Conclusion",
    "Basics",
  ],
])("%s names no subject", (heading) => expect(linesOf(rule, `## ${heading}\n\nText.`)).toEqual([4]));

test.each([
  ...["How do I pay?", "Notes on delivery", "Delivery overview", "Refunds", "General terms and conditions", "Options"],
  ...[
    "Delivery details",
    "Step 2: pay",
    "Examples",
    "Contact",
    "Requirements",
    "Important dates",
    "Information we store",
  ],
  ...[
    "What is in the summary?",
    "How do I write a note?",
    "More than one gift card",
    "About us",
    "iOS",
    "404",
    "Other payment methods",
  ],
])("%s can be asked for", (heading) => expect(linesOf(rule, `## ${heading}\n\nText.`)).toEqual([]));

test.each([
  ["groups others", "## FAQ\n\n### How do I pay?\n\nBy card."],
  ["leads on", "## More information\n\n- [Pay](https://example.com)\n- [Cancel](https://example.com)"],
  ["is code", "```md\n## Notes\n```"],
])("a heading that %s is left alone", (_, body) => expect(linesOf(rule, body)).toEqual([]));

test("a title without a subject is told at its place", () => {
  expect(lintedBy(rule, { "a.md": "---\nid: x\ntitle: Overview\n---\nText." })[0]).toMatch(
    /^a\.md:3:1 nobody asks "Overview"/,
  );
  expect(linesOf(rule, "# Orders\n\nText.")).toEqual([]);
});
