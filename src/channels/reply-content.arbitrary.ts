/** Random replies for the conformance suite: every kind, odd texts, sources with and without an address. */
import fc from "fast-check";
import type { Root, RootContent } from "mdast";
import type { Citation, Suggestion } from "../domain/answer.ts";
import type { ReplyContent } from "../domain/reply.ts";
import { citationDefinition, citationMark } from "../markdown/citation-mark.ts";
import { stringifyMarkdown } from "../markdown/stringify.ts";
import { oddText, treeArbitrary } from "../markdown/tree.arbitrary.ts";

/** Like what JSON gives. */
const plain = { noNullPrototype: true };

const title = fc.constantFrom(
  "Refunds",
  "Plans & prices",
  "Where is my order?",
  "払い戻し",
  "Politique d’échange",
  "Settings › Billing",
  "*Starred* [1]",
  "👋 Start",
);
const url = fc.constantFrom(
  null,
  "https://help.example/refunds",
  "https://help.example/kb/{anchor}",
  "https://help.example/größe",
  `https://help.example/${"very-long/".repeat(60)}`,
  "javascript:alert(1)",
);
const anchor = fc.constantFrom("", "how-long", "größe");

const citations: fc.Arbitrary<Citation[]> = fc
  .array(fc.record({ title, heading: fc.oneof(title, fc.constant("")), url, anchor }, plain), {
    minLength: 0,
    maxLength: 3,
  })
  .map((list) =>
    list.map((citation, index) => ({ n: index + 1, articleId: `article-${index % 2}`, quote: "", ...citation })),
  );

const suggestions: fc.Arbitrary<Suggestion[]> = fc
  .array(fc.record({ title, heading: title, url, anchor }, plain), { minLength: 0, maxLength: 5 })
  .map((list) => list.map((suggestion, index) => ({ articleId: `other-${index}`, ...suggestion })));

const wording = fc.constantFrom(
  {
    ...{
      sources: "Sources",
      suggestions: "These articles may help",
      rest: "Read the rest",
      chooseByNumber: "Reply with the number.",
      step: "Step {number}",
      pressNumber: "For {option}, press {number}.",
    },
    restWithoutUrl: "There is more to it: reply MORE or ask for the part you need.",
  },
  {
    ...{
      sources: "Quellen:",
      suggestions: "Diese Artikel könnten helfen –",
      rest: "Weiterlesen",
      chooseByNumber: "Antworten Sie mit der Nummer.",
      step: "{number}. Schritt",
      pressNumber: "Drücken Sie {number} für {option}",
    },
    restWithoutUrl: "Es gibt noch mehr: Fragen Sie nach dem Teil, den Sie brauchen…",
  },
  {
    ...{
      sources: "出典",
      suggestions: "こちらの記事もご覧ください",
      rest: "続きを読む",
      chooseByNumber: "番号でお答えください。",
      step: "手順{number}",
      pressNumber: "{option}は{number}を押してください。",
    },
    restWithoutUrl: "続きがあります。必要な部分をお尋ねください。",
  },
);

/** Starts with a word, so that no reply is without text; a mark after some of its blocks. */
const answerTree = (list: readonly Citation[]) =>
  fc.tuple(oddText, treeArbitrary, fc.array(fc.nat({ max: 2 }), { maxLength: 4 })).map(([first, tree, marks]): Root => {
    const lead: RootContent = { type: "paragraph", children: [{ type: "text", value: `Yes, ${first}` }] };
    const children = [lead, ...tree.children].map((node, index): RootContent => {
      const citation = list[marks[index] ?? -1];
      if (citation === undefined || node.type !== "paragraph") return node;
      return { ...node, children: [...node.children, { type: "text", value: " " }, citationMark(citation.n)] };
    });
    return { type: "root", children: [...children, ...list.map(citationDefinition)] };
  });

const answer = citations.chain((list) =>
  answerTree(list).map((tree) => ({ markdown: stringifyMarkdown(tree).trim(), citations: list, sentences: [] })),
);
const sentence = fc.constantFrom(
  "Which of these do you mean?",
  "どれですか？",
  "I have passed your question on to a person on our team — thank you 👋",
);
const persona = sentence.map((text) => ({ markdown: text, citations: [], sentences: [] }));
const options = fc.array(fc.oneof(title, oddText), { minLength: 2, maxLength: 5 });

const none = fc.constant([]).map((list): never[] => [...list]);

/** Subjects and ids that would begin another header if they could. */
const header = fc.oneof(
  oddText,
  fc.constantFrom(
    "",
    "Re: AW: Re[2]: My order",
    "My order\r\nBcc: everyone@mail.example",
    "<a1@mail.example>",
    " <a2@mail.example> ",
    "<a3@mail.example>\nX: y",
    "<>",
    "<a 4@mail.example>",
    `<${"x".repeat(990)}@y>`,
    "\ud83d half",
  ),
);
const asked = {
  email: fc.option(
    fc.record({ subject: header, messageId: header, references: fc.array(header, { maxLength: 40 }) }, plain),
  ),
};

export const replyContentArbitrary: fc.Arbitrary<ReplyContent> = fc.oneof(
  {
    arbitrary: fc.record(
      { ...asked, kind: fc.constant("answer" as const), answer, options: none, suggestions: none, wording },
      plain,
    ),
    weight: 4,
  },
  {
    arbitrary: fc.record(
      {
        ...asked,
        ...{ kind: fc.constant("clarify" as const), answer: fc.oneof(persona, answer), options, suggestions, wording },
      },
      plain,
    ),
    weight: 2,
  },
  {
    arbitrary: fc.record(
      { ...asked, kind: fc.constant("handoff" as const), answer: persona, options: none, suggestions, wording },
      plain,
    ),
    weight: 1,
  },
);
