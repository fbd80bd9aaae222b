import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clarifyReasons, type Decision, handoffReasons } from "../domain/decision.ts";
import { personaSchema, wordingSchema } from "../domain/persona.ts";
import { decisionWording, personaAnswer, smallTalkWording } from "./persona-replies.ts";

const persona = personaSchema.parse({ wording: { handoffByReason: { policy: "A person decides this." } } });
const decision = (kind: Decision["kind"], reason: Decision["reason"]): Decision => ({
  kind,
  reason,
  rule: null,
  options: [],
  explanation: "",
  threshold: null,
  signals: [],
});
const rule = {
  id: "r",
  when: { nothingFound: true as const },
  reason: "missing_knowledge" as const,
  queue: "q",
  wording: "I have called somebody.",
};

describe("decisionWording", () => {
  it.each(handoffReasons)("has words for a handoff for %s", (reason) => {
    expect(decisionWording(decision("handoff", reason), null, false, persona)).not.toBe("");
  });
  it.each(clarifyReasons)("has words for %s", (reason) => {
    expect(decisionWording(decision("clarify", reason), null, false, persona)).not.toBe("");
  });

  it("takes the rule's words, then the reason's, then the general ones", () => {
    expect(decisionWording(decision("handoff", "policy"), rule, false, persona)).toBe(rule.wording);
    expect(decisionWording(decision("handoff", "policy"), null, false, persona)).toBe("A person decides this.");
    expect(decisionWording(decision("handoff", "abuse"), null, false, persona)).toBe(persona.wording.handoff);
  });

  it("does not promise a person to an off-topic question, whatever the rule says", () => {
    expect(decisionWording(decision("handoff", "missing_knowledge"), rule, true, persona)).toBe(
      persona.wording.offTopic,
    );
  });
});

describe("smallTalkWording", () => {
  it.each([
    [["greeting", "bot_question"], persona.wording.botQuestion],
    [["thanks", "goodbye"], persona.wording.goodbye],
    [["acknowledgement", "thanks"], persona.wording.thanks],
    [["greeting"], persona.wording.greeting],
    [["praise"], persona.wording.praise],
    [["abuse"], null],
    [[], null],
  ] as const)("answers %j with %j", (kinds, wording) => expect(smallTalkWording(kinds, persona)).toBe(wording));
});

describe("what the persona says", () => {
  const allWording = Object.values(personaSchema.parse({}).wording).filter((text) => typeof text === "string");
  it.each(allWording)("is at most two sentences without a number: %j", (text) => {
    expect(wordingSchema.parse(text)).toBe(text);
    expect(personaAnswer(text).sentences.length).toBeLessThanOrEqual(2);
  });

  it("is never more than two sentences, whatever an editor writes", () => {
    const words = fc.constantFrom(
      "Hello",
      "we",
      "are",
      "e.g.",
      "here",
      "…",
      "!",
      "?",
      "Wait...",
      "你好。",
      "(ok.)",
      '"Yes."',
      "\n",
      "Dr.",
      "no",
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, fc.constantFrom(" ", "\n", "")), { minLength: 1, maxLength: 12 }),
        (parts) => {
          const parsed = wordingSchema.safeParse(parts.map((part) => part.join("")).join(""));
          if (!parsed.success) return;
          expect(personaAnswer(parsed.data).sentences.length).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    "It takes 2 days.",
    "It takes ½ a day.",
    "٣ days",
    "One. Two. Three.",
    "One\nTwo. Three! Four",
    "One! Two? And three",
    "",
    "  ",
  ])("refuses %j", (text) => {
    expect(wordingSchema.safeParse(text).success).toBe(false);
  });

  it("is plain text: marks of markdown stay as they were written", () => {
    const { markdown, citations, sentences } = personaAnswer("Use *this* [1].");
    expect(markdown).toContain("\\*this\\*");
    expect(citations).toEqual([]);
    expect(sentences).toEqual([{ text: "Use *this* [1].", citations: [], support: "persona" }]);
  });
});
