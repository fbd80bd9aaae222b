/** Replies as the product gives them, for tests. */
import type { ReplyContent } from "../domain/reply.ts";

const wording: ReplyContent["wording"] = {
  sources: "Sources",
  suggestions: "These articles may help",
  rest: "Read the rest",
  restWithoutUrl: "There is more to it: reply MORE or ask for the part you need.",
  chooseByNumber: "Reply with the number.",
  step: "Step {number}",
  pressNumber: "For {option}, press {number}.",
};

/** An answer of the given markdown, which cites one article. */
export function sampleAnswer(
  markdown: string,
  url: string | null = "https://help.example/billing/refunds",
): ReplyContent {
  return {
    email: null,
    kind: "answer",
    answer: {
      markdown: `${markdown}\n\n[1]: ${url ?? "#citation-1"} "Refunds"`,
      citations: [
        {
          n: 1,
          articleId: "billing/refunds",
          title: "Refunds",
          url,
          heading: "How long it takes",
          anchor: "how-long-it-takes",
          quote: "",
        },
      ],
      sentences: [],
    },
    options: [],
    suggestions: [],
    wording,
  };
}

/** A clarifying question that came by mail, with options and suggestions. */
export const sampleClarify: ReplyContent = {
  email: { subject: "My order", messageId: "<a1@mail.example>", references: ["<a0@mail.example>"] },
  kind: "clarify",
  answer: { markdown: "I want to be sure I understand. Which of these do you mean?", citations: [], sentences: [] },
  options: ["Refund of an order", "Refund of a subscription", "Exchange & repair"],
  suggestions: [
    {
      articleId: "billing/refunds",
      title: "Refunds",
      url: "https://help.example/billing/refunds",
      heading: "How long it takes",
      anchor: "how-long-it-takes",
    },
    { articleId: "billing/plans", title: "Plans", url: null, heading: "Plans", anchor: "" },
  ],
  wording,
};
