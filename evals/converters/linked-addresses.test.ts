import { describe, expect, it } from "vitest";
import { linkedAddresses } from "./linked-addresses.ts";

describe("the link that a messenger makes of an address in plain text", () => {
  it.each([
    ["ends before punctuation", "See https://example.com/a_b. Then", ["https://example.com/a_b"]],
    ["keeps an underscore", "https://example.com/_a_, then", ["https://example.com/_a_"]],
    ["keeps brackets of its own", "(https://example.com/a_(b))", ["https://example.com/a_(b)"]],
    ["is right in markdown's brackets", "[it](https://example.com/a).", ["https://example.com/a"]],
    ["is right in a label too", "[http://a.example](http://b.example)", ["http://a.example", "http://b.example"]],
    ["is right in angle brackets", "<https://example.com/a>", ["https://example.com/a"]],
    ["has a backslash where one stands", "https://example.com/a\\_b", ["https://example.com/a\\_b"]],
    ["is made of mail", "Write to help@example.com.", ["mailto:help@example.com"]],
  ])("%s", (_, text, links) => {
    expect(linkedAddresses(text)).toEqual(links);
  });
});
