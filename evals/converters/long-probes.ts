/** Replies made by hand that are longer than a message: what a channel does when there is no room. */
import { personaSchema } from "../../src/domain/persona.ts";
import { type ReplyContent, wordingAround } from "../../src/domain/reply.ts";
import type { AskedReply } from "./choose-replies.ts";

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at + 1));
const rule = (n: number) => `Rule ${n} holds from day ${n * 3} on and costs $${n}.50 a month`;

const markdowns: Readonly<Record<string, string>> = {
  "6,000 characters": paragraphs(110),
  "20,000 characters": paragraphs(370),
  "60 steps": times(60, (n) => `${n}. ${rule(n)}, see [page ${n}](https://example.com/pages/${n}).`).join("\n"),
  "40 rows": [
    "| plan | price | from |",
    "|---|---|---|",
    ...times(40, (n) => `| Plan ${n} | $${n}.50 | day ${n * 3} |`),
  ].join("\n"),
  "80 items at three depths": times(80, (n) => `${"  ".repeat((n - 1) % 3)}- ${rule(n)}`).join("\n"),
  "120 lines of code": [
    "```sh",
    ...times(120, (n) => `set-rule --number ${n} --price ${n}.50 --from-day ${n * 3}`),
    "```",
  ].join("\n"),
  "one paragraph with emoji": times(110, (n) => `${rule(n)} 🙂👍.`).join(" "),
};

const article = {
  articleId: "rules",
  title: "Rules",
  url: "https://help.example.com/rules",
  heading: "Rules",
  anchor: "",
};

export const longProbes: readonly AskedReply[] = Object.entries(markdowns).map(([id, markdown]) => {
  const content: ReplyContent = {
    ...{ email: null, kind: "answer", options: [], suggestions: [], wording: wordingAround(personaSchema.parse({})) },
    answer: { markdown, citations: [{ n: 1, ...article, quote: "Rule 1" }], sentences: [] },
  };
  return { id, content };
});

/** Four sentences each. */
function paragraphs(sentences: number): string {
  return times(sentences, (n) => `${rule(n)}.${n % 4 === 0 ? "\n\n" : " "}`).join("");
}
