/** A small shop's help articles and a suite about them, for tests of the harness on real parts. */

export const shopArticles = {
  "kb/refunds.md": `---
title: Refunds
---

Money goes back to the card you paid with.

## How long do I have to return something?

You can return an item within 14 days of delivery.

## When does the money arrive?

A refund takes 3 to 5 working days to reach your bank account.
`,
  "kb/delivery.md": `---
title: Delivery
---

## How much does delivery cost?

Delivery costs 4 euros; above 50 euros it is free.

## Do you deliver abroad?

We deliver to Austria and Switzerland within 6 days.
`,
  "kb/accounts.md": `---
title: Your account
---

## How do I change my password?

1. Open **Settings**.
2. Press *Change password*.

## How do I delete my account?

Write to us from the address you signed up with, and we delete the account within a week.
`,
  "kb/vouchers.md": `---
title: Vouchers
---

## How long is a voucher valid?

A voucher is valid for three years.
`,
};

// Held out are the groups "vouchers", "thanks" and "talk": sha256 of "shop" and each of them is divisible by four.
export const shopSuite = `suite: shop
kb: kb
cases:
  - id: return-time
    ask: How many days do I have to return an item?
    variants: [until when can i send something back]
    expect: { articles: [refunds], section: How long do I have to return something?, facts: [{ any: [{ number: 14, unit: day }] }] }
    tags: [faq]
  - { id: abroad, ask: Do you deliver to Austria?, expect: { articles: [delivery], section: "Do you deliver abroad?" }, tags: [faq] }
  - { id: password, ask: How do I change my password?, expect: { articles: [accounts], passages: [Press Change password] } }
  - { id: voucher, ask: How long is a voucher valid?, expect: { articles: [vouchers], facts: [{ any: [three years] }] } }
  - { id: bicycles, ask: Which bicycle fits a child of seven?, expect: { decision: handoff } }
  - { id: person, ask: I want to talk to a human, expect: { reason: customer_request } }
  - { id: thanks, ask: Thank you!, expect: { reason: small_talk } }
  - id: talk_1
    history:
      - { role: customer, text: How much does delivery cost? }
      - { role: assistant, text: Delivery costs 4 euros. }
    ask: and abroad?
    expect: { articles: [delivery] }
  - id: other_1
    history:
      - { role: customer, text: How much does delivery cost? }
      - { role: assistant, text: "To change your password, open Settings and press Change password for your account." }
    ask: and abroad?
    expect: { articles: [delivery] }
`;
