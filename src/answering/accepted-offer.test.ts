import { describe, expect, it } from "vitest";
import { acceptedOffer, accepts } from "./accepted-offer.ts";

const saying = (text: string) => [{ role: "assistant" as const, text }];

describe("acceptedOffer", () => {
  it.each([
    ["yes", "It is free. Would you like to know how to cancel a plan?", "how to cancel a plan?"],
    ["sure, how?", "Shall I explain how refunds work?", "how refunds work?"],
    ["Yes please!", "Do you mean the business plan?", "the business plan?"],
    ["ok tell me more", "Do you want me to show you more about invoices?", "invoices?"],
    ["yes how?", "You can check articles first. Would you like to know how?", "You can check articles first. how?"],
    ["yes", "Is the router's light red?", "Is the router's light red?".replace("Is the", "the")],
  ])("%j to %j is %j", (message, said, offered) => {
    expect(acceptedOffer(message, saying(said))?.toLowerCase()).toContain(offered.replace(/^the /, "").toLowerCase());
  });

  it.each([
    ["yes", "A refund takes five days."],
    ["yes", "Anything else?"],
    ["yes and how much is it for a family?", "Shall I explain how refunds work?"],
    ["no", "Shall I explain how refunds work?"],
  ])("%j to %j accepts nothing", (message, said) => expect(acceptedOffer(message, saying(said))).toBeNull());

  it("needs an offer of ours", () => {
    expect(acceptedOffer("yes", [])).toBeNull();
    expect(acceptedOffer("yes", [{ role: "customer", text: "Is it free?" }])).toBeNull();
  });
});

describe("accepts", () => {
  it.each(["yes", "Yes, please do.", "sure how", "ok go on", "I'd like that", "how does that work?"])("%j", (message) =>
    expect(accepts(message)).toBe(true),
  );
  it.each(["no", "yes, the second", "how do I pay?", "I do not know", ""])("not %j", (message) =>
    expect(accepts(message)).toBe(false),
  );
});
