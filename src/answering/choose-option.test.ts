import { describe, expect, it } from "vitest";
import { chooseOption, rejectOptions } from "./choose-option.ts";

const options = ["Orders: Cancel an order", "Plans: Cancel a subscription", "Plans: Cancel a trial"];

describe("chooseOption", () => {
  it.each([
    ["2", "Plans: Cancel a subscription"],
    ["#1", "Orders: Cancel an order"],
    ["option 3.", "Plans: Cancel a trial"],
    ["the second one please", "Plans: Cancel a subscription"],
    ["The first", "Orders: Cancel an order"],
    ["subscription", "Plans: Cancel a subscription"],
    ["Cancel a trial", "Plans: Cancel a trial"],
    ["number two please", "Plans: Cancel a subscription"],
    ["2nd", "Plans: Cancel a subscription"],
    ["Option B", "Plans: Cancel a subscription"],
    ["I mean the last one", "Plans: Cancel a trial"],
    ["I think it's the third, thanks", "Plans: Cancel a trial"],
    ["the one about my subscription please", "Plans: Cancel a subscription"],
    ["I'd like to cancel an order", "Orders: Cancel an order"],
  ])("takes %j for %j", (reply, option) => expect(chooseOption(reply, options)).toBe(option));

  it.each(["cancel", "4", "0", "plans", "", "?!", "what about refunds", "the subscription of my sister"])(
    "takes %j for none of them",
    (reply) => expect(chooseOption(reply, options)).toBeNull(),
  );
});

describe("rejectOptions", () => {
  it.each([
    ["neither", ""],
    ["none of these", ""],
    ["No, none of them.", ""],
    ["neither, I mean the invoice", "the invoice"],
    ["none of those. How do I pay by card?", "How do I pay by card?"],
  ])("takes %j for a question %j", (reply, instead) => expect(rejectOptions(reply)).toBe(instead));

  it.each(["the second", "cancel an order", "nothing works", "no"])("takes %j for none", (reply) =>
    expect(rejectOptions(reply)).toBeNull(),
  );
});
