/** What is wrong with a reply as the web channel formats it, judged from its HTML and the answer alone. */
import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { ReplyContent } from "../src/domain/reply.ts";
import { normaliseForQuotes } from "./quote-match.ts";
import { type AnswerFacts, articleAddress } from "./reply-facts.ts";
import { inOrder, markersIn, replyWords } from "./reply-words.ts";

/** One message as the API gives it. */
export interface WebMessage {
  html: string;
  text: string;
}

const forbidden = new Set(
  "script style iframe object embed img video audio svg math form input textarea select link meta base".split(" "),
);
const voids = new Set(["br", "hr"]);
const parser = unified().use(rehypeParse, { fragment: true, emitParseErrors: true }).use(rehypeStringify).freeze();

/** One line a violation; empty when there is none. */
export function webViolations(messages: readonly WebMessage[], content: ReplyContent, facts: AnswerFacts): string[] {
  const [message] = messages;
  if (message === undefined || messages.length > 1) return [`web: ${messages.length} messages`];
  const tree = parser.parse(message.html);
  const own = `${facts.text}\n${facts.around}`;
  return [
    ...malformed(message.html),
    ...unsafe(tree),
    ...markersIn(textOf(withoutMarks(tree.children), "\n"), own).map((marker) => `web: html shows the mark ${marker}`),
    ...markersIn(message.text, own, { except: ["[n]"] }).map((marker) => `web: text shows the mark ${marker}`),
    ...wrongText(tree, content),
    ...wrongMarks(tree, content),
    ...lostInText(message.text, facts),
  ];
}

/** A parser has nothing to mend: no complaint, every tag closed, and printed again it is the same. */
function malformed(html: string): string[] {
  const printed = parser.processSync(html);
  if (printed.messages.length > 0) return printed.messages.map(({ reason }) => `web: not well formed: ${reason}`);
  return String(printed) === html ? unbalanced(html) : ["web: not well formed: a parser reads it as other HTML"];
}

function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const [, close, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s(?:"[^"]*"|[^">])*)?>/g)) {
    if (voids.has(name)) continue;
    if (close === "") open.push(name);
    else if (open.pop() !== name) return [`web: </${name}> closes nothing`];
  }
  return open.length === 0 ? [] : [`web: <${open.at(-1)}> is never closed`];
}

function unsafe(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, "element", ({ tagName, properties }) => {
    if (forbidden.has(tagName)) found.push(`web: <${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name) || name === "style" || name === "id" || name === "srcDoc")
        found.push(`web: attribute ${name} on <${tagName}>`);
      if (
        /^(?:href|src|action|formAction|xLinkHref)$/.test(name) &&
        !/^(?:https?:\/\/|mailto:|tel:)/i.test(String(value))
      ) {
        found.push(`web: ${name}=${JSON.stringify(String(value).slice(0, 60))}`);
      }
    }
  });
  return found;
}

/** The answer's own text is its sentences in order, and nothing else. */
function wrongText(tree: Root, { answer }: ReplyContent): string[] {
  const shown = normaliseForQuotes(textOf(withoutMarks(answerPart(tree)), "\n"));
  const wanted = normaliseForQuotes(answer.sentences.map(({ text }) => text).join("\n"));
  if (shown === wanted) return [];
  const [shownTokens, wantedTokens] = [shown.split("\n"), wanted.split("\n")];
  const at = wantedTokens.findIndex((token, index) => token !== shownTokens[index]);
  const near = (tokens: string[]) => JSON.stringify(tokens.slice(Math.max(0, at - 4), at + 6).join(" "));
  return [`web: html says ${near(shownTokens)} where the sentences say ${near(wantedTokens)}`];
}

/** Every citation is marked; every mark is a citation's, leads to its article, and its source is named in the list. */
function wrongMarks(tree: Root, { answer }: ReplyContent): string[] {
  const marks: Element[] = [];
  const sources: Element[] = [];
  visit(tree, "element", (node) => {
    if (hasClass(node, "citation")) marks.push(node);
    if (hasClass(node, "sources")) sources.push(...node.children.filter((child) => child.type === "element"));
  });
  const found: string[] = [];
  for (const citation of answer.citations) {
    const url = articleAddress(citation.url, citation.anchor);
    const own = marks.filter((mark) => textOf([mark], "").trim() === `[${citation.n}]`);
    if (own.length === 0) found.push(`web: citation ${citation.n} has no mark`);
    if (url !== null && own.some((mark) => !hrefs(mark).includes(url)))
      found.push(`web: mark [${citation.n}] does not lead to ${url}`);
    const source = sources.find((item) => Number(item.properties.value) === citation.n);
    if (source === undefined || !textOf([source], "").includes(citation.title))
      found.push(`web: source ${citation.n} is not named`);
    else if (url !== null && !hrefs(source).includes(url))
      found.push(`web: source ${citation.n} does not lead to ${url}`);
  }
  const numbers = new Set(answer.citations.map(({ n }) => `[${n}]`));
  for (const mark of marks)
    if (!numbers.has(textOf([mark], "").trim())) found.push(`web: mark ${textOf([mark], "")} is no citation's`);
  return found;
}

function lostInText(text: string, facts: AnswerFacts): string[] {
  const words = replyWords(facts.text);
  const said = inOrder(replyWords(text), words);
  const lost =
    said < words.length ? [`web: text lost ${JSON.stringify(words[said])} (word ${said + 1} of ${words.length})`] : [];
  const link = facts.links.find((url) => !text.includes(url));
  return link === undefined ? lost : [...lost, `web: text lost the link ${link}`];
}

/** What stands before options, suggestions and sources. */
function answerPart(tree: Root): RootContent[] {
  const around = ["options", "suggestions-title", "suggestions", "sources-title", "sources"];
  const end = tree.children.findIndex((node) => node.type === "element" && around.some((name) => hasClass(node, name)));
  return end === -1 ? tree.children : tree.children.slice(0, end);
}

const inline = new Set(["a", "strong", "em", "del", "code", "sup", "button"]);

/** Text of a tree; blocks stand apart, a table is its `header: cell` pairs. */
function textOf(nodes: readonly Nodes[], gap: string): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type !== "element") return "";
      if (node.tagName === "br") return gap;
      if (node.tagName === "table") return `${gap}${tableText(node)}${gap}`;
      return inline.has(node.tagName) ? textOf(node.children, gap) : `${gap}${textOf(node.children, gap)}${gap}`;
    })
    .join("");
}

function tableText(table: Element): string {
  const rows: string[][] = [];
  visit(table, "element", (node) => {
    if (node.tagName !== "tr") return;
    const cells = node.children.filter((child) => child.type === "element");
    rows.push(cells.map((cell) => textOf(cell.children, " ").replace(/\s+/g, " ").trim()));
  });
  const [names = [], ...body] = rows;
  return body
    .map((cells) => {
      const said = cells.map((cell, column) =>
        cell === "" || (names[column] ?? "") === "" ? cell : `${names[column]}: ${cell}`,
      );
      return said.filter((pair) => pair !== "").join("; ");
    })
    .join("\n");
}

function withoutMarks(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type !== "element") return [node];
    if (hasClass(node, "citation")) return [];
    // Taking nodes out of an element's content leaves content of an element.
    return [{ ...node, children: withoutMarks(node.children) as ElementContent[] }];
  });
}

function hrefs(node: Element): string[] {
  const found: string[] = [];
  visit(node, "element", ({ properties }) => {
    if (typeof properties.href === "string") found.push(properties.href);
  });
  return found;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
