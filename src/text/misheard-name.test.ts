import { describe, expect, it } from "vitest";
import { knownNames } from "./known-names.ts";
import { withMisheardName } from "./misheard-name.ts";

const known = await knownNames([
  { title: "Aurora router", headings: ["Nimbus hub"], opening: "The router and the hub are reset with their button." },
  {
    title: "Zephyr thermostat",
    headings: ["Kestrel camera"],
    opening: "Turn the thermostat on. The camera can be off.",
  },
]);

describe("withMisheardName", () => {
  it.each([
    ["how do i reset my oh roar a router", "how do i reset my Aurora router"],
    ["cast rel camera is off", "Kestrel camera is off"],
    ["my zeffer is cold", "my Zephyr is cold"],
    ["the nim bus hub", "the Nimbus hub"],
  ])("hears %j as %j", (text, heard) => expect(withMisheardName(text, known)).toBe(heard));

  it.each([
    "how do I reset the Aurora router?",
    "or are a button",
    "the hub is on",
    "can the router be reset",
    "oh roar a and nim bus",
    "",
  ])("leaves %j", (text) => expect(withMisheardName(text, known)).toBe(text));
});
