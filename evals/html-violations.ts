/** What is wrong with a reply that is sent as HTML, judged from its HTML and the answer alone. */
import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { ReplyContent } from "../src/domain/reply.ts";
import { normaliseForQuotes } from "./quote-match.ts";
import { type AnswerFacts, articleAddress } from "./reply-facts.ts";
import { inOrder, markersIn, replyWords } from "./reply-words.ts";

/** What a channel's HTML is, and what it may hold beyond text, lists, tables, links and buttons. */
export interface HtmlRules {
  /** A whole document, whose text stands in one element of its body, or a fragment. */
  isDocument: boolean;
  tags: readonly string[];
  attributes: readonly string[];
}

const dangerous =
  "script style iframe object embed img video audio svg math form input textarea select link meta base".split(" ");
const voids = new Set(["br", "hr", "meta"]);
const parserOf = (fragment: boolean) =>
  unified().use(rehypeParse, { fragment, emitParseErrors: true }).use(rehypeStringify).freeze();
const [fragments, documents] = [parserOf(true), parserOf(false)];

/** One line a violation, without the channel's name; empty when there is none. */
export function htmlViolations(html: string, content: ReplyContent, facts: AnswerFacts, rules: HtmlRules): string[] {
  const tree = (rules.isDocument ? documents : fragments).parse(html);
  const shown = rules.isDocument ? textElement(tree) : tree;
  const own = `${facts.text}\n${facts.around}`;
  return [
    ...malformed(html, rules),
    ...unsafe(tree, rules),
    ...markersIn(textOf(withoutMarks(shown.children), "\n"), own).map((marker) => `html shows the mark ${marker}`),
    ...wrongText(shown, content),
    ...wrongMarks(tree, content),
  ];
}

/** What is wrong with the plain text that goes with HTML. */
export function plainTwinViolations(text: string, facts: AnswerFacts): string[] {
  const own = `${facts.text}\n${facts.around}`;
  return [
    ...markersIn(text, own, { except: ["[n]"] }).map((marker) => `text shows the mark ${marker}`),
    ...lostInText(text, facts),
  ];
}

function textElement(tree: Root): Root {
  const elements: Element[] = [];
  visit(tree, "element", (node) => {
    if (node.tagName === "div") elements.push(node);
  });
  return { type: "root", children: elements[0]?.children ?? [] };
}

/** A parser has nothing to mend: no complaint, every tag closed, and printed again it is the same. */
function malformed(html: string, { isDocument }: HtmlRules): string[] {
  const printed = (isDocument ? documents : fragments).processSync(html);
  if (printed.messages.length > 0) return printed.messages.map(({ reason }) => `not well formed: ${reason}`);
  return String(printed) === html ? unbalanced(html) : ["not well formed: a parser reads it as other HTML"];
}

function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const [, close, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s(?:"[^"]*"|[^">])*)?>/g)) {
    if (voids.has(name)) continue;
    if (close === "") open.push(name);
    else if (open.pop() !== name) return [`</${name}> closes nothing`];
  }
  return open.length === 0 ? [] : [`<${open.at(-1)}> is never closed`];
}

function unsafe(tree: Root, { tags, attributes }: HtmlRules): string[] {
  const found: string[] = [];
  const forbidden = new Set(dangerous.filter((tagName) => !tags.includes(tagName)));
  visit(tree, "element", ({ tagName, properties }) => {
    if (forbidden.has(tagName)) found.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      const isRisky = /^(?:on.*|style|id|srcDoc|background)$/i.test(name) && !attributes.includes(name);
      if (isRisky || (name === "style" && /url|expression|@import|\\/i.test(String(value))))
        found.push(`attribute ${name} on <${tagName}>`);
      if (
        /^(?:href|src|action|formAction|xLinkHref)$/.test(name) &&
        !/^(?:https?:\/\/|mailto:|tel:)/i.test(String(value))
      ) {
        found.push(`${name}=${JSON.stringify(String(value).slice(0, 60))}`);
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
  return [`html says ${near(shownTokens)} where the sentences say ${near(wantedTokens)}`];
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
    if (own.length === 0) found.push(`citation ${citation.n} has no mark`);
    if (url !== null && own.some((mark) => !hrefs(mark).includes(url)))
      found.push(`mark [${citation.n}] does not lead to ${url}`);
    const source = sources.find((item) => Number(item.properties.value) === citation.n);
    if (source === undefined || !textOf([source], "").includes(citation.title))
      found.push(`source ${citation.n} is not named`);
    else if (url !== null && !hrefs(source).includes(url)) found.push(`source ${citation.n} does not lead to ${url}`);
  }
  const numbers = new Set(answer.citations.map(({ n }) => `[${n}]`));
  for (const mark of marks)
    if (!numbers.has(textOf([mark], "").trim())) found.push(`mark ${textOf([mark], "")} is no citation's`);
  return found;
}

function lostInText(text: string, facts: AnswerFacts): string[] {
  const words = replyWords(facts.text);
  const said = inOrder(replyWords(text), words);
  const lost =
    said < words.length ? [`text lost ${JSON.stringify(words[said])} (word ${said + 1} of ${words.length})`] : [];
  const link = facts.links.find((url) => !text.includes(url));
  return link === undefined ? lost : [...lost, `text lost the link ${link}`];
}

/** What stands before options, suggestions and sources. */
function answerPart(tree: Root): RootContent[] {
  const around = ["options", "suggestions-title", "suggestions", "sources-title", "sources"];
  const isAround = (node: Element) => node.tagName === "form" || around.some((name) => hasClass(node, name));
  const end = tree.children.findIndex((node) => node.type === "element" && isAround(node));
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
