/** Replies made by hand, for tests of what is wrong with one. */
import { answerSchema } from "../src/domain/answer.ts";
import { personaSchema } from "../src/domain/persona.ts";
import { type ReplyContent, wordingAround } from "../src/domain/reply.ts";

const wording = wordingAround(personaSchema.parse({}));
export const { rest } = wording;
const asked = { email: null, wording };
const article = {
  articleId: "refunds",
  title: "Refunds",
  url: "https://help.example.com/refunds",
  heading: "How long",
  anchor: "how-long",
};
export const citation = { n: 1, ...article, quote: "You have 14 days." };
const definition = '[1]: https://help.example.com/refunds#how-long "Refunds"';

function contentOf(markdown: string, sentences: readonly string[]): ReplyContent {
  const answer = answerSchema.parse({
    markdown: `${markdown}\n\n${definition}`,
    citations: [citation],
    sentences: sentences.map((text) => ({ text, citations: [1], support: "verbatim" })),
  });
  return { ...asked, kind: "answer", answer, options: [], suggestions: [] };
}

export const short = contentOf("You have **14 days**. Ask [the desk](https://desk.example.com). [1]", [
  "You have 14 days.",
  "Ask the desk.",
]);
export const table = contentOf("| Plan | Price |\n|---|---|\n| Pro | 9 € [1] |", ["Plan: Pro; Price: 9 €"]);
const many = Array.from({ length: 80 }, (_, index) => `Rule number ${index + 100} holds for every order of that year.`);
export const long = contentOf(`${many.join(" ")} [1]`, many);
const literal = contentOf("Type `**` or \\[2\\] \\# here. [1]", ["Type ** or [2] # here."]);
export const question: ReplyContent = {
  ...asked,
  ...{ kind: "clarify", options: ["Refunds › How long", "Orders"], suggestions: [article] },
  answer: {
    markdown: "Which of these do you mean?",
    citations: [],
    sentences: [{ text: "Which of these do you mean?", citations: [], support: "persona" }],
  },
};

/** All of them by name. */
export const contents = { short, table, long, literal, question };
