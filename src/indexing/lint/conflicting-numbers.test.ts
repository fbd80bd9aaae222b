import { describe, expect, test } from "vitest";
import { lintedBy } from "./lint.samples.ts";

const rule = "conflicting-numbers";
const article = (title: string, heading: string, text: string) =>
  `---\ntitle: ${title}\n---\n\n## ${heading}\n\n${text}`;
/** Words are weighed by the articles that have them: these stand for the rest of a help centre. */
const rest = Object.fromEntries(
  [
    "Delivery of a parcel",
    "Return an item",
    "Refund of an order",
    "Pay by card",
    "Cancel an order",
    "Your account",
    "Furniture and its assembly",
    "Invoices",
  ].map((title, index) => [
    `rest-${index}.md`,
    article(title, `How does it work: ${title}?`, `${title}: see your order.`),
  ]),
);
const found = (t1: string, h1: string, s1: string, t2: string, h2: string, s2: string) =>
  lintedBy(rule, { ...rest, "a.md": article(t1, h1, s1), "b.md": article(t2, h2, s2) });

describe("two articles contradict each other", () => {
  test.each([
    [
      "Returns",
      "How long do I have to return an item?",
      "You can return an item within 30 days of delivery.",
      "Damaged items",
      "What if I do not want a replacement?",
      "Items can be returned within 14 days of delivery, as any other order.",
    ],
    [
      "Refunds",
      "How long does a refund take?",
      "Refunds arrive within 5 working days after we receive the parcel.",
      "Cancel an order",
      "When do I get my money back?",
      "The refund is paid within 10 working days.",
    ],
    [
      "Delivery",
      "What does delivery cost?",
      "Delivery is free for orders over 50 euros.",
      "Payment",
      "Are there extra costs?",
      "Orders above €75 are delivered free of charge.",
    ],
    [
      "Gift cards",
      "How long is a gift card valid?",
      "Gift cards are valid for 3 years.",
      "Pay for an order",
      "Can I pay with a gift card?",
      "Yes. A gift card expires two years after purchase.",
    ],
    [
      "Delivery",
      "What does delivery cost?",
      "Delivery costs:\n\n| service | price | time |\n|---|---|---|\n| Standard | €4.90 | 3 to 5 working days |\n| Express | €9.90 | 1 working day |\n",
      "Returns",
      "Who pays for delivery?",
      "Standard delivery costs €5.90, which we refund.",
    ],
    [
      "Contact",
      "How fast do you reply?",
      "We answer emails within 24 hours.",
      "Complaints",
      "What happens next?",
      "We reply to your email within 2 days.",
    ],
    [
      "Forgotten password",
      "How do I reset my password?",
      "The reset link is valid for 60 minutes.",
      "Sign in",
      "Why does the link not work?",
      "The link to reset your password expires after 30 minutes.",
    ],
    [
      "Privacy",
      "How long do you keep my data?",
      "Invoices are kept for 10 years.",
      "Delete your account",
      "What stays?",
      "We have to store invoices for 7 years by law.",
    ],
    [
      "Contact",
      "When can I call?",
      "Customer service is open from 9:00 to 18:00.",
      "Damaged items",
      "Who can help?",
      "Call customer service between 9:00 and 17:00.",
    ],
    [
      "Damaged items",
      "Which photos do you need?",
      "You can upload up to 5 photos.",
      "Warranty",
      "How do I claim?",
      "Attach at most 3 photos of the damage.",
    ],
    [
      "Student discount",
      "How much is it?",
      "Students get 10 % off.",
      "Pay",
      "Which discounts are there?",
      "For students there is a discount of 15 %.",
    ],
    [
      "Assembly",
      "What does assembly cost?",
      "Assembly of a bed costs €49.",
      "Delivery",
      "Can you assemble my furniture?",
      "Yes, our team assembles a bed for €59.",
    ],
    [
      "Damaged items",
      "How do I report damage?",
      "Report damage within 7 days of delivery.",
      "Warranty",
      "What about damage in transit?",
      "Damage in transit must be reported within 14 days.",
    ],
    [
      "Warranty",
      "How long is the warranty?",
      "All furniture has a warranty of 5 years.",
      "Returns",
      "What comes after the return period?",
      "After that the 2-year warranty covers your furniture.",
    ],
    [
      "Cancel an order",
      "Until when can I cancel?",
      "An order can be cancelled within 2 hours.",
      "Change an order",
      "Can I cancel instead?",
      "Yes, you can cancel your order within 24 hours of placing it.",
    ],
  ])("%s › %s: %s | %s › %s: %s", (...texts) => expect(found(...texts)).toHaveLength(1));

  test("and both places and values are told", () => {
    expect(
      found(
        "Gift cards",
        "Validity",
        "Gift cards are valid for 3 years.",
        "Pay",
        "Gift cards",
        "Gift cards are valid for 2 years.",
      ),
    ).toEqual([
      'b.md:7:26 says "2 years" where a.md:7 says "3 years" about the same thing — make them agree, or say in both what each is about',
    ]);
  });
});

describe("two limits for two things are no conflict", () => {
  test.each([
    [
      "Returns",
      "How long?",
      "You can return an item within 30 days of delivery.",
      "Damaged items",
      "How long?",
      "Report a damaged item within 7 days of delivery.",
    ],
    ["Delivery", "Standard?", "Standard delivery takes 3 days.", "Express", "Fast?", "Express delivery takes 1 day."],
    [
      "Gift cards",
      "Valid?",
      "Gift cards are valid for 3 years.",
      "Vouchers",
      "Valid?",
      "Vouchers from promotions are valid for 3 months or 1 year.",
    ],
    [
      "Password",
      "Rules?",
      "A password has at least 8 characters.",
      "Sign in",
      "Rules?",
      "A password has at most 64 characters.",
    ],
    [
      "Returns",
      "How long?",
      "Unused items can be returned within 30 days.",
      "Members",
      "Longer?",
      "Members can return items within 60 days.",
    ],
    [
      "Refunds",
      "How long?",
      "A refund to a credit card takes 5 days.",
      "Bank",
      "How long?",
      "A refund to a bank account takes 3 days.",
    ],
    ["Delivery", "How long?", "Delivery takes 3 to 5 days.", "Order", "When?", "Delivery takes up to 5 days."],
    [
      "Delivery",
      "How long?",
      "Delivery within Germany takes 3 days.",
      "Abroad",
      "When?",
      "Delivery to Austria takes 6 days.",
    ],
    [
      "Gift cards",
      "Amount?",
      "A gift card holds at least €10.",
      "Buy gift cards",
      "Amount?",
      "A gift card is available from €10 up to €250.",
    ],
    [
      "Returns",
      "How long?",
      "You have 30 days to return an item.",
      "Exchange",
      "How long?",
      "You have 14 days to exchange an item.",
    ],
    [
      "Warranty",
      "How long?",
      "The warranty on beds is 5 years.",
      "Lamps",
      "How long?",
      "The warranty on lamps is 2 years.",
    ],
    ["Delivery", "Price?", "Delivery of parcels costs €4.90.", "Big", "Price?", "Delivery of furniture costs €39."],
    [
      "Return",
      "When?",
      "We check your return within 3 days.",
      "Refund",
      "When?",
      "Your return is refunded within 10 days.",
    ],
    [
      "Cancel",
      "When?",
      "Cancel an appointment 24 hours before.",
      "Move",
      "When?",
      "Move an appointment 48 hours before.",
    ],
    [
      "Pay later",
      "When?",
      "Pay the invoice within 14 days.",
      "Reminder",
      "When?",
      "A reminder is sent 21 days after the invoice.",
    ],
    [
      "Returns",
      "How long?",
      "Return an item within 2 weeks.",
      "Exchange",
      "How long?",
      "Return the item within 14 days.",
    ],
    ["Prices", "Pro?", "The Pro plan costs €20 a month.", "Pay", "Pro?", "The Pro plan costs €200 a year."],
    ["Delivery", "Free?", "Delivery is free over €50.", "Pay", "Free?", "Below €49 delivery costs €5."],
    [
      "Sign in",
      "Code?",
      "The code is valid for 10 minutes.",
      "Sign in again",
      "Code?",
      "Ask for a new code after 1 minute.",
    ],
  ])("%s › %s: %s | %s › %s: %s", (...texts) => expect(found(...texts)).toEqual([]));

  test("nor are numbers for two groups of readers", () => {
    const staff = article("Refunds", "How long?", "A refund takes 9 days.").replace(
      "---\n\n",
      "audience: [staff]\n---\n\n",
    );
    expect(
      lintedBy(rule, { ...rest, "a.md": article("Refunds", "How long?", "A refund takes 5 days."), "b.md": staff }),
    ).toEqual([]);
  });
});
