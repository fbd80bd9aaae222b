import { describe, expect, it } from "vitest";
import { questionKey, saysItDidNotHelp } from "./did-not-help.ts";

const question = "How do I export my articles?";
const failed = (next: string) => saysItDidNotHelp(next) || questionKey(next) === questionKey(question);

describe("an answer did not help", () => {
  it.each([
    "that didn't work",
    "That did not help.",
    "no, that doesn't help me",
    "Sorry, this does not answer my question",
    "that's not what I asked",
    "not what I asked",
    "That is not what I meant, I use the API",
    "still not working",
    "it still doesn't work",
    "still the same error",
    "I already tried that",
    "tried that already",
    "I did that, didn't help",
    "you didn't answer my question",
    "You don't understand me",
    "wrong answer",
    "that's wrong",
    "this is useless",
    "none of that helped",
    "no luck",
    "I asked about exports, not imports",
    "you already said that",
    "it is not working",
    "I tried it but it did not work",
  ])("says: %s", (next) => expect(failed(next)).toBe(true));

  it.each(["How do I export my articles?", "how to export articles", "EXPORT ARTICLES??"])(
    "says who asks the same again: %s",
    (next) => expect(failed(next)).toBe(true),
  );
});

describe("an answer may well have helped", () => {
  it.each([
    "thanks, that worked",
    "and how do I import them?",
    "How do I export my invoices?",
    "the import fails with error 12",
    "what if the link is not working for my customers after the change of the domain name and the certificate?",
    "that helps",
    "ok",
    "yes",
    "does it work on a phone?",
    "can I do that without a key?",
    "how do I report a wrong answer?",
    "???",
  ])("%s", (next) => expect(failed(next)).toBe(false));

  it("a message without content words asks nothing", () => expect(questionKey("how do I?")).toBe(""));
});
