/** The conformance suite is only worth what it catches: each check is shown a channel with the fault it is there for. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";
import { violations } from "./channel.conformance.ts";
import type { Channel } from "./channel.ts";
import { channels } from "./registry.ts";
import { sms } from "./sms.ts";
import { missingOption } from "./spoken-facts.conformance.ts";
import { voice } from "./voice.ts";

const content: ReplyContent = {
  email: null,
  kind: "clarify",
  answer: {
    markdown:
      "Refunds take **5 days** until 2026-03-04 for all orders 👩‍👩‍👧‍👦, see [the policy](https://help.example/policy).",
    citations: [
      {
        n: 1,
        articleId: "refunds",
        title: "Refunds",
        url: "https://help.example/refunds",
        heading: "Refunds",
        anchor: "",
        quote: "",
      },
    ],
    sentences: [],
  },
  options: ["A refund", "An exchange"],
  suggestions: [],
  wording: {
    sources: "Sources",
    suggestions: "These articles may help",
    rest: "Read the rest",
    restWithoutUrl: "There is more to it.",
    chooseByNumber: "Reply with the number.",
    step: "Step {number}",
    pressNumber: "For {option}, press {number}.",
  },
};
const said = sms
  .format(content)
  .map(({ text }) => text)
  .join("\n");

/** A channel like SMS, but with the texts that `faulty` gives. */
function channelSaying(faulty: (content: ReplyContent) => string[]): Channel<{ text: string }> {
  return {
    name: "faulty",
    limits: { messages: 2, characters: 400 },
    messageSchema: z.object({ text: z.string() }),
    format: (given) => faulty(given).map((text) => ({ text })),
    textOf: ({ text }) => text,
    measure: ({ text }) => ({ characters: text.length }),
  };
}

const checksThatFail = (faulty: (content: ReplyContent) => string[]) =>
  violations(channelSaying(faulty), structuredClone(content)).map((problem) => problem.split(":")[0]);

describe("the conformance suite", () => {
  it("finds nothing wrong with a good message", () => {
    expect(
      violations(
        channelSaying(() => [said]),
        content,
      ),
    ).toEqual([]);
  });

  it.each<[check: string, fault: string, faulty: (content: ReplyContent) => string[]]>([
    ["staysWithinLimits", "a message too long", () => [said + "\n".repeat(400)]],
    ["staysWithinLimits", "a message too many", () => [said, "Refunds", "Refunds"]],
    ["staysWithinLimits", "no message", () => []],
    ["saysSomething", "an empty message", () => [said, " "]],
    ["saysSomething", "half a surrogate pair", () => [`${said} \ud83d`]],
    ["cutsNoWord", "a cut inside a word", () => [said.replace("orders", "ord\ners")]],
    ["cutsNoWord", "a word of its own", () => [`${said} Cheers`]],
    ["cutsNoGrapheme", "a cut inside a family of emoji", () => [said.replace("👩‍👩‍👧‍👦", "👩‍👩\n👧‍👦")]],
    ["cutsNoLink", "a cut inside an address", () => [said.replace("/policy", "/pol\nicy")]],
    ["cutsNoLink", "an address of its own", () => [`${said}\nhttps://short.example/1`]],
    ["showsNoMarkers", "asterisks for bold", () => [said.replace("5 days", "*5 days*")]],
    ["showsNoMarkers", "a heading marker", () => [`# ${said}`]],
    ["showsNoMarkers", "a markdown link", () => [said.replace(/the policy \((\S+)\)/, "[the policy]($1)")]],
    ["showsNoMarkers", "an escape", () => [said.replace("2026-03-04", "2026\\-03\\-04")]],
    ["losesNothing", "a lost number", () => [said.replace("5 days", "days")]],
    ["losesNothing", "a lost date", () => [said.replace("2026-03-04", "03")]],
    ["losesNothing", "a changed number", () => [said.replace("2026-03-04", "2026-03")]],
    ["losesNothing", "a lost link", () => [said.replace(" (https://help.example/policy)", "")]],
    ["losesNothing", "a lost word", () => [said.replace("for all orders", "for orders")]],
    [
      "losesNothing",
      "a lead-in to the rest without an address",
      () => [`${said.replace("for all orders", "")}\nRead the rest`],
    ],
    ["offersEveryOption", "a lost option", () => [said.replace("2. An exchange", "")]],
    [
      "offersEveryOption",
      "options out of order",
      () => [said.replace("A refund", "@").replace("An exchange", "A refund").replace("@", "An exchange")],
    ],
    [
      "isPure",
      "a changed input",
      (given) => {
        given.options.push("Refunds");
        return [said];
      },
    ],
  ])("%s catches %s", (check, _fault, faulty) => {
    expect(checksThatFail(faulty)).toContain(check);
  });

  it.each<[check: string, fault: string, change: (text: string) => string]>([
    ["spellsNothingOut", "an address", (text) => `${text}\nhttps://help.example/policy`],
    ["spellsNothingOut", "an arrow", (text) => text.replace("Refunds", "→ Refunds")],
    ["spellsNothingOut", "an emoji", (text) => text.replace("orders", "orders 👩‍👩‍👧‍👦")],
    ["losesNothing", "a lost word", (text) => text.replace("orders", "")],
    ["losesNothing", "a lost number", (text) => text.replace("2026-03-04", "")],
    ["cutsNoWord", "a word of its own", (text) => `${text} Cheers`],
    ["offersEveryOption", "a lost option", (text) => text.replace(/For An exchange.*/, "")],
    ["offersEveryOption", "an option without its number", (text) => text.replace("two", "one")],
  ])("%s catches %s in what is heard", (check, _fault, change) => {
    const heard = voice.format(content).map(({ text }) => text);
    const spoken = (texts: string[]) =>
      violations({ ...channelSaying(() => texts), isSpoken: true }, content).map((problem) => problem.split(":")[0]);
    expect(spoken(heard)).toEqual([]);
    expect(spoken(heard.map(change))).toContain(check);
  });

  it.each<[check: string, fault: string, change: (html: string) => string]>([
    ["htmlRunsNothing", "a script", (html) => `${html}<script>alert(1)</script>`],
    ["htmlRunsNothing", "a handler", (html) => html.replace("<p>", '<p onclick="alert(1)">')],
    [
      "htmlRunsNothing",
      "a link that runs",
      (html) => html.replace("https://help.example/policy", "javascript:alert(1)"),
    ],
    ["htmlSaysTheSame", "a lost word", (html) => html.replace("orders", "")],
    ["htmlSaysTheSame", "no HTML at all", () => ""],
  ])("%s catches %s in HTML", (check, _fault, change) => {
    const faults = (htmlOf: (message: { html: string; text: string }) => string) =>
      violations({ ...channels.web, htmlOf }, content).map((problem) => problem.split(":")[0]);
    expect(faults(({ html }) => html)).toEqual([]);
    expect(faults(({ html }) => change(html))).toContain(check);
  });

  it("accepts a long option that is heard up to the host it begins with, and no less", () => {
    const options = [`www.example.com ${"x".repeat(70)} the`, "An exchange"];
    const asked = { ...content, options };
    const ending = "\nFor An exchange, press two.";
    expect(missingOption(asked, `For example.com xxx, press one.${ending}`)).toBeNull();
    expect(missingOption(asked, `For example, press one.${ending}`)).toBe(options[0]);
  });

  it("isPure catches messages that differ from call to call", () => {
    const calls: number[] = [];
    expect(checksThatFail(() => [`${said}${"\n".repeat(calls.push(0))}`])).toEqual(["isPure"]);
  });

  it("accepts a loss that the message points to", () => {
    const short = "Refunds take 5 days.\n1. A refund\n2. An exchange";
    expect(checksThatFail(() => [`${short}\nRead the rest: https://help.example/refunds`])).toEqual([]);
    expect(checksThatFail(() => [`${short}\nThere is more to it.`])).toEqual([]);
    expect(checksThatFail(() => [short])).toEqual(["losesNothing"]);
  });
});
