/** Replies as the product gives them, for golden files and tests. */
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

const steps = sampleAnswer(`You get your money back within **5 working days** after we receive the parcel. [1]

1. Open *Settings → Orders* and choose the order.
2. Press \`Return\` and print the label.
   - One label for each parcel
   - Keep the receipt
3. Write to [our returns team](mailto:returns@shop.example) if it takes longer than 2026-12-31.`);

const table =
  sampleAnswer(`These are the fees for each plan, see also [the price list](https://shop.example/prices?year=2026&vat=yes#plans). [1]

| Plan | Monthly fee | Refund within |
| --- | ---: | --- |
| Free | €0 | – |
| Pro | €20 | 14 days |
| Business “Plus” | €1,200.50 | 30 days, by [request](https://shop.example/request) |

## Exceptions

> Gift cards are *never* refunded.

Downloads can be returned until they are opened. Orders from before 2024 follow the old policy: the refund goes to the card that was used, which takes up to 10 days. Orders paid by bank transfer take 3 days longer. Orders from another country take up to 21 days, because the parcel has to pass customs first. Parcels that come back damaged are looked at by our team, and we write to you within 48 hours. Call [+1 555 123](tel:+1555123) for anything urgent. If a part is missing, we refund what came back and write to you about the rest. Refunds of less than €1 are paid together with the next one.

![The refund button](https://shop.example/button.png)`);

const clarify: ReplyContent = {
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

export const sampleReplies: Readonly<Record<string, ReplyContent>> = { steps, table, clarify };
