import { describe, expect, it } from "vitest";
import { chooseOption } from "./choose-option.ts";

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
  ])("takes %j for %j", (reply, option) => expect(chooseOption(reply, options)).toBe(option));

  it.each(["cancel", "4", "0", "plans", "", "?!", "what about refunds", "the subscription of my sister"])(
    "takes %j for none of them",
    (reply) => expect(chooseOption(reply, options)).toBeNull(),
  );
});
