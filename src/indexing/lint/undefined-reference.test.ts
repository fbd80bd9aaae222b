import { describe, expect, test } from "vitest";
import { linesOf, lintedBy } from "./lint.samples.ts";

const rule = "undefined-reference";
const found = (title: string, heading: string, sentence: string) =>
  lintedBy(rule, { "a.md": `---\ntitle: ${title}\n---\n\n## ${heading}\n\n${sentence}` });

describe("a section that starts with a word for something else is told", () => {
  test.each([
    ["Delivery", "What does it cost?", "This does not apply to gift cards."],
    ["Delivery", "What does it cost?", "These are sent by post."],
    ["Delivery", "What does it cost?", "They call you an hour before."],
    ["Your account", "How do I delete my account?", "This button is grey until you have paid."],
    ["Your account", "How do I delete my account?", "If this happens, write to us."],
    ["Your account", "How do I delete my account?", "This option is for owners only."],
    ["Gift cards", "How do I pay with them?", "It must be entered at checkout."],
    ["Delivery", "Which days?", "However, it can be longer."],
    ["Delivery", "Cost", "They're charged twice."],
    ["Delivery", "Cost", "- This is charged twice.\n- No more."],
    ["Delivery", "Cost", "That fee is paid once."],
    ["Delivery", "Why was my parcel returned?", "When this happens, write to us."],
    ["Delivery", "Cost", "Such parcels are charged twice."],
    ["Delivery", "Cost", "In this case, nothing is charged."],
    ["Delivery", "Cost", "Unfortunately, they cannot be insured."],
    ["Delivery", "Cost", "In rare cases, this is charged twice."],
    ["Delivery", "Why did my payment fail?", "If that fails, write to us."],
    ["Delivery", "Which cards can I use?", "When this happens, do this:"],
    ["Delivery", "Which cards can I use?", "Should this happen, write to us."],
    ["Delivery", "Which cards can I use?", "The same applies to gift cards."],
    ["Delivery", "Which cards can I use?", "As mentioned above, cards are charged at once."],
    ["Delivery", "Which cards can I use?", "There, choose your card."],
    ["Delivery", "Which cards can I use?", "Until then, your order waits."],
    ["Orders", "When do parcels arrive?", "It is told by email."],
    ["Orders", "Which cards are supported?", "It is charged at once."],
  ])("%s › %s: %s", (title, heading, sentence) => expect(found(title, heading, sentence)).toHaveLength(1));

  test("with its words and its place", () => {
    expect(found("Delivery", "Cost", "This fee is paid once.")).toEqual([
      'a.md:7:1 the section starts with "This fee", and neither its heading nor the title says what that is — name it',
    ]);
  });
});

describe("a section is clear", () => {
  test.each([
    ["Delivery", "Why was my parcel returned?", "This happens when nobody is at home."],
    ["Delivery", "Large parcels", "Such parcels are charged twice."],
    ["Gift cards", "What is a gift card?", "It is a card with an amount on it."],
    ["Gift cards", "How long are gift cards valid?", "They are valid for three years."],
    ["Gift cards", "Validity", "They are valid for three years."],
    ["Orders", "How long does a refund take?", "It takes five days."],
    ["Orders", "Who is my courier?", "They call you an hour before."],
    ["Orders", "How do I pay?", "It is possible to pay by card."],
    ["Orders", "How do I pay?", "It's not necessary to have an account."],
    ["Orders", "When do they arrive?", "It depends on where you live."],
    ["Orders", "How do I pay?", "This page tells how to pay."],
    ["Orders", "How do I pay?", "These are the ways to pay:"],
    ["Orders", "How do I pay?", "This is how you pay."],
    ["Orders", "Why was my card declined?", "This happens when the limit is reached."],
    ["Orders", "Refund fee", "This fee is paid once."],
    ["Orders", "Saved searches", "This feature keeps what you searched."],
    ["Orders", "Official stores", "These are run by us."],
    ["Orders", "Step 2 (optional): a message", "This is optional."],
    ["Orders", "How do I pay?", "This week we take cards only."],
    ["Orders", "How do I pay?", "And that's it."],
    ["Orders", "How do I pay?", "Itemised invoices come by email."],
    ["Orders", "How do I pay?", "By card. This is free."],
    ["Orders", "What if my parcel is lost?", "If this happens, write to us."],
    ["Orders", "My payment failed", "In that case, use another card."],
    ["Orders", "When does my order leave?", "Until then, you can change it."],
    ["Orders", "Which ways are there?", "There are two ways."],
    ["Orders", "What happens if a child orders?", "If he or she is under age, we cancel the order."],
  ])("%s › %s: %s", (title, heading, sentence) => expect(found(title, heading, sentence)).toEqual([]));
});

test("code and tables are no sentences", () => {
  expect(linesOf(rule, "## A\n\n```\nthis.start()\n```")).toEqual([]);
});
