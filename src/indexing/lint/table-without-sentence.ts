/** Tables that no sentence announces. */
import type { Parents, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { toText } from "../../markdown/to-text.ts";
import { words } from "../../text/words.ts";
import { type Finding, type LintArticle, type LintRule, startOfNode, warning } from "./lint-rule.ts";

export const tableWithoutSentence: LintRule = {
  id: "table-without-sentence",
  why: "a table is quoted with the sentence before it; alone, its rows do not say what they are about",
  check: ({ articles }) => articles.flatMap(check),
};

function check({ meta, tree }: LintArticle): Finding[] {
  const found: Finding[] = [];
  visit(tree, "table", (table, index, parent) => {
    if (parent === undefined || index === undefined || isAnnounced(parent, index)) return;
    const message = `no sentence stands before the table — write one that says what it lists, ending with a colon`;
    found.push(warning(meta.path, startOfNode(table), message));
  });
  return found;
}

function isAnnounced(parent: Parents, index: number): boolean {
  // An image between the sentence and the table belongs to both.
  const before = parent.children.slice(0, index).findLast((node) => !isImageOnly(node));
  if (before === undefined) return false;
  if (before.type !== "paragraph" && before.type !== "blockquote") return false;
  const text = toText(before).trim();
  // In bold, even "Prices for each of our sizes" is a label.
  if (isLabel(before)) return words(text).length >= 4 && /[.:!?…]$/u.test(text);
  return /[.:;!?…]["'”’)*]*$/u.test(text) || words(text).length >= 4;
}

const isLabel = (node: Parents["children"][number]) =>
  node.type === "paragraph" &&
  node.children.every(
    ({ type }, index) =>
      ["strong", "emphasis", "break"].includes(type) ||
      (index > 0 && type === "text" && /^[\s:]*$/.test(toText(node.children[index] ?? []))),
  );

const isImageOnly = (node: Parents["children"][number] | RootContent) =>
  node.type === "paragraph" &&
  node.children.every((part) => part.type === "image" || part.type === "break" || toText(part).trim() === "");
