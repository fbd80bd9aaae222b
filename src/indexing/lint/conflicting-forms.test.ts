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
    [
      ["Invite your team", "How many can I invite?", "You can invite up to 5 people."],
      ["Plans", "What is included?", "Plans allow ten teammates."],
    ],
    [
      ["Workspaces", "How many can I have?", "You can create three workspaces."],
      ["Limits", "Which limits are there?", "The limit is 5 workspaces per account."],
    ],
    [
      ["Titles", "How long may a title be?", "A title is limited to 100 characters."],
      ["Search", "Why is my title cut?", "Titles longer than 80 characters are cut."],
    ],
    [
      ["Payouts", "When am I paid?", "A payout needs at least €20."],
      ["Earnings", "When do I get them?", "The minimum for a payout is €50."],
    ],
    [
      ["Same-day delivery", "Until when?", "Orders placed before noon ship the same day."],
      ["Delivery times", "When do orders leave?", "Orders placed before 4 pm ship the same day."],
    ],
    [
      ["Members", "Who can join?", "Up to 50 members can join a team."],
      ["Teams", "How large may a team be?", "A team can have 25 people."],
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
    [
      ["Members", "Limits", "You can invite up to 10 members to a team."],
      ["Guests", "Limits", "You can invite up to 5 guests to a team."],
    ],
    [
      ["Teams", "How large?", "A team can have up to 50 members."],
      ["Plans", "How many people?", "A team can have 50 people."],
    ],
    [
      ["Notes", "Length", "A note has up to 10,000 characters."],
      ["Titles", "Length", "The title of a note has up to 100 characters."],
    ],
    [
      ["Fields", "Filters", "You can filter by 2 fields: name and city."],
      ["Forms", "Fields", "You can add up to 30 fields to a form."],
    ],
    [
      ["Backups", "How often?", "We make a backup every 6 hours."],
      ["Restore", "How long?", "To restore a backup takes 2 hours."],
    ],
    [
      [
        "Removal",
        "Which data is removed?",
        "Emails of brokers, which we handle for you, are removed from our data within 72 hours.",
      ],
      [
        "Late removal",
        "Why is it late?",
        "A found record of brokers is submitted as a request for removal of data within 24 hours.",
      ],
    ],
  ])("%j | %j", (one, two) => expect(found(one, two)).toEqual([]));
});

test("what many claims share tells no two of them to be about one thing", () => {
  const permit = (index: number, days: number) =>
    article(`Permit ${index}`, "How long?", `A driver permit is valid for ${days} days.`);
  const two = { "one.md": permit(1, 10), "two.md": permit(2, 20) };
  const many = Array.from({ length: 20 }, (_, index) => [`many-${index}.md`, permit(index + 3, index + 30)]);
  expect(lintedBy("conflicting-numbers", { ...rest, ...two })).toHaveLength(1);
  expect(lintedBy("conflicting-numbers", { ...rest, ...two, ...Object.fromEntries(many) })).toEqual([]);
});
