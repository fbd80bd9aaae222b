import { describe, expect, test } from "vitest";
import { lintedBy } from "./lint.samples.ts";

const article = (title: string, heading: string, text: string) =>
  `---\ntitle: ${title}\n---\n\n## ${heading}\n\n${text}`;
/** Words are weighed by the articles that have them: these stand for the rest of a help centre. */
const rest = Object.fromEntries(
  ["Delivery of a parcel", "Return an item", "Pay by card", "Cancel an order", "Your account", "Invoices"].map(
    (title, index) => [`rest-${index}.md`, article(title, `How does it work: ${title}?`, `${title}: see your order.`)],
  ),
);
const found = (one: readonly string[], two: readonly string[]) => {
  const [[t1 = "", h1 = "", s1 = ""], [t2 = "", h2 = "", s2 = ""]] = [one, two];
  return lintedBy("conflicting-numbers", { ...rest, "a.md": article(t1, h1, s1), "b.md": article(t2, h2, s2) });
};

describe("a number conflicts however it is written", () => {
  test.each([
    [
      ["Returns", "How long?", "You can return an item within 3 weeks of delivery."],
      ["Sale items", "Can sale items be returned?", "Items can be returned within fourteen days."],
    ],
    [
      ["Backups", "How long are backups kept?", "Backups are kept for 30 days."],
      ["Restore", "Can I restore notes?", "Yes, from a backup, and we retain backups for a week."],
    ],
    [
      ["Subscription", "Can I pause?", "You can pause your subscription for up to three months."],
      ["Pause a delivery", "How long?", "A subscription can be paused for at most 6 weeks."],
    ],
    [
      ["Christmas", "Until when can I order?", "Order by 18 December to receive your parcel before Christmas."],
      ["Delivery times", "And at Christmas?", "For delivery before Christmas, place your order by December 20th."],
    ],
    [
      ["Same-day delivery", "Until when?", "Order before 2 pm and it ships the same day."],
      ["Delivery times", "When do orders leave?", "Orders placed before 4 pm ship the same day."],
    ],
    [
      ["Teams", "How many members?", "A team can have up to 50 members."],
      ["Plans", "What are the limits?", "| what | limit |\n|---|---|\n| members per team | 25 |"],
    ],
    [
      ["Plus membership", "What does it cost?", "Plus membership costs 29 € a year and renews automatically."],
      ["Manage your Plus membership", "How is the fee charged?", "The fee is EUR 39 a year, charged to your card."],
    ],
    [
      ["Weight", "How heavy may a parcel be?", "A parcel may weigh up to 30 kg."],
      ["Ship a parcel", "What are the limits?", "Parcels that weigh over 25 kg are not accepted."],
    ],
  ])("%j | %j", (one, two) => expect(found(one, two)).toHaveLength(1));
});

describe("two things are no conflict", () => {
  test.each([
    [
      ["Confirm your email", "What if the link has expired?", "The link expires after 24 hours."],
      ["Forgotten password", "Why does the link not work?", "The link expires after 20 minutes."],
    ],
    [
      ["Berlin store", "Opening hours", "The store is open from 9:00 to 18:00."],
      ["Munich store", "Opening hours", "The store is open from 10:00 to 20:00."],
    ],
    [
      ["Refunds", "How long?", "A refund takes 5 working days."],
      ["Money back", "How long?", "A refund takes a week."],
    ],
    [
      ["Plus membership", "Cost", "Plus costs 29 € a year."],
      ["Plus membership by month", "Cost", "Plus costs 2.99 € a month."],
    ],
  ])("%j | %j", (one, two) => expect(found(one, two)).toEqual([]));
});
