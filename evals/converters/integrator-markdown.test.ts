import { describe, expect, it } from "vitest";
import { question, short } from "../reply.samples.ts";
import { integratorMarkdown } from "./integrator-markdown.ts";

describe("the markdown that the other side is given", () => {
  it("has links for sources and no citation marks", () => {
    expect(integratorMarkdown(short, { links: "as links", sources: "all" })).toBe(
      [
        "You have **14 days**. Ask [the desk](https://desk.example.com).",
        "Sources:",
        "1. [Refunds - How long](https://help.example.com/refunds#how-long)",
      ].join("\n\n"),
    );
  });

  it("or has every address written out", () => {
    expect(integratorMarkdown(short, { links: "written out", sources: "all" })).toBe(
      [
        "You have **14 days**. Ask the desk: <https://desk.example.com>.",
        "Sources:",
        "1. Refunds - How long: <https://help.example.com/refunds#how-long>",
      ].join("\n\n"),
    );
  });

  it("numbers the options and lists the suggestions", () => {
    expect(integratorMarkdown(question, { links: "as links", sources: "first" }).split("\n")).toEqual([
      ...["Which of these do you mean?", "", "1. Refunds › How long", "2. Orders", ""],
      ...[question.wording.chooseByNumber, "", `${question.wording.suggestions}:`, ""],
      "- [Refunds - How long](https://help.example.com/refunds#how-long)",
    ]);
  });
});
