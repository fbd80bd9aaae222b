/** Sections too long to be one answer. */
import { toText } from "../../markdown/to-text.ts";
import { words } from "../../text/words.ts";
import { type LintRule, startOfNode, warning } from "./lint-rule.ts";

// Several chunks of 200 word pieces: an answer comes from one or two of them, and the others go unread.
const maxWords = 600;

export const longSection: LintRule = {
  id: "long-section",
  why: "a section is cut into chunks, and an answer knows only its own: the condition in another one is lost",
  check: ({ articles }) =>
    articles.flatMap(({ meta, sections }) =>
      sections.flatMap((section) => {
        // A table is read by its rows, and code is not read as text.
        const prose = section.nodes.filter(({ type }) => type !== "code" && type !== "table");
        const count = words(toText(prose)).length;
        if (count <= maxWords) return [];
        const place = section.text === "" && section.nodes[0] !== undefined ? startOfNode(section.nodes[0]) : section;
        const what = section.text === "" ? "the text before the first heading" : `"${section.text}"`;
        return [
          warning(
            meta.path,
            place,
            `${what} has ${count} words, more than ${maxWords} — split it with headings for the questions it answers`,
          ),
        ];
      }),
    ),
};
