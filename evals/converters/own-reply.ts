/** What a reply is before any formatting, read from the stored answer alone: the yardstick for what customers see of it. */
import { visit } from "unist-util-visit";
import type { ReplyContent } from "../../src/domain/reply.ts";
import { articleAddress } from "../reply-facts.ts";
import { linkedAddresses } from "./linked-addresses.ts";
import { parseAnswer } from "./parse-answer.ts";
import { joinSeen, type Seen } from "./seen.ts";
import { seenInMarkdown } from "./seen-in-markdown.ts";

export interface OwnReply {
  answer: Seen;
  /** Text of the answer without the headers of its tables, which some formats say once and some with every cell. */
  body: string;
  headers: string;
  /** Numbered items with the first words of each. */
  steps: { number: number; text: string }[];
  links: { url: string; label: string }[];
  /** Addresses of cited articles, and of suggested ones that no option leads to. */
  articles: string[];
  /** Addresses that may be seen besides: of pictures, and written in the text. */
  others: string[];
  /** Of its blocks of code, such as "yaml": nothing that a customer should read. */
  languages: string[];
  /** Everything that may stand around the answer. */
  around: string;
  options: readonly string[];
}

/** An article that may be chosen need not be linked as well: the choice leads there. */
export function unofferedSuggestions({ suggestions, options }: ReplyContent): ReplyContent["suggestions"] {
  return suggestions.filter(
    ({ title, heading }) => !options.includes(`${title}: ${heading}`) && !options.includes(title),
  );
}

export function ownReply(content: ReplyContent): OwnReply {
  const { answer, options, suggestions, wording } = content;
  const tree = parseAnswer(answer.markdown);
  const seen = seenInMarkdown(tree);
  const steps: OwnReply["steps"] = [];
  const links: OwnReply["links"] = [];
  const languages: string[] = [];
  const others = linkedAddresses(seen.text);
  visit(tree, (node) => {
    if (node.type === "list" && node.ordered === true)
      for (const [at, { children }] of node.children.entries())
        steps.push({
          number: (node.start ?? 1) + at,
          text: joinSeen(children.slice(0, 1).map(seenInMarkdown), "").text,
        });
    if (node.type === "code" && typeof node.lang === "string") languages.push(node.lang);
    if (node.type === "link" && /^(?:https?:|mailto:)\S/i.test(node.url))
      links.push({ url: node.url, label: seenInMarkdown(node).text });
    if (node.type === "image" || node.type === "link") others.push(node.url);
  });
  const headers: string[] = [];
  const withoutHeaders = structuredClone(tree);
  visit(withoutHeaders, "table", (table) => {
    headers.push(seenInMarkdown({ type: "table", children: table.children.slice(0, 1) }).text);
    table.children.splice(0, 1);
  });
  const articles = [...answer.citations, ...suggestions];
  return {
    answer: seen,
    body: seenInMarkdown(withoutHeaders).text,
    headers: headers.join("\n"),
    steps,
    links,
    articles: addressesOf([...answer.citations, ...unofferedSuggestions(content)]),
    others: [...others, ...addressesOf(suggestions)],
    languages,
    around: [
      ...Object.values(wording),
      ...options,
      ...articles.map(({ title, heading }) => `${title} › ${heading}`),
    ].join("\n"),
    options,
  };
}

function addressesOf(articles: readonly { url: string | null; anchor: string }[]): string[] {
  return articles.flatMap(({ url, anchor }) => articleAddress(url, anchor) ?? []);
}
