import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clarifyReasons, type Decision, handoffReasons } from "../domain/decision.ts";
import type { HandoffRule } from "../domain/handoff-rules.ts";
import { personaSchema, wordingSchema } from "../domain/persona.ts";
import { decisionWording, missingWording, personaAnswer, smallTalkWording } from "./persona-replies.ts";

const persona = personaSchema.parse({
  wording: {
    handoffByReason: { policy: "A person decides this." },
    handoffByReasonOutOfHours: { abuse: "Not now." },
  },
});
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

const moment = { open: true, promisedBefore: false, clarifiedBefore: false };
const say = (
  made: { reason: Decision["reason"]; rule?: HandoffRule; offTopic?: boolean; kind?: Decision["kind"] },
  at: Partial<typeof moment> = {},
) => {
  const { reason, kind = "handoff", offTopic = false } = made;
  const rule = made.rule ?? null;
  return decisionWording({ decision: decision(kind, reason), rule, offTopic }, persona, { ...moment, ...at });
};

describe("decisionWording", () => {
  it.each(handoffReasons)("has words for a handoff for %s", (reason) => {
    expect(say({ reason })).not.toBe("");
    expect(say({ reason }, { open: false })).not.toBe("");
  });
  it.each(clarifyReasons)("has words for %s", (reason) => expect(say({ kind: "clarify", reason })).not.toBe(""));

  it("takes the rule's words, then the reason's, then the general ones", () => {
    expect(say({ reason: "policy", rule })).toBe(rule.wording);
    expect(say({ reason: "policy" })).toBe("A person decides this.");
    expect(say({ reason: "abuse" })).toBe(persona.wording.handoff);
  });

  it("out of hours takes the rule's words for it, then the rule's, the reason's for it, and the general ones for it", () => {
    const away = { open: false };
    const atNight = { ...rule, wordingOutOfHours: "We are asleep." };
    expect(say({ reason: "policy", rule: atNight }, away)).toBe("We are asleep.");
    expect(say({ reason: "policy", rule: atNight })).toBe(rule.wording);
    expect(say({ reason: "policy", rule }, away)).toBe(rule.wording);
    expect(say({ reason: "abuse" }, away)).toBe("Not now.");
    expect(say({ reason: "policy" }, away)).toBe(persona.wording.handoffOutOfHours);
  });

  it("does not promise again what was promised, but repeats a rule's words for an emergency", () => {
    const again = { promisedBefore: true };
    expect(say({ reason: "policy", rule }, again)).toBe(persona.wording.handoffAgain);
    expect(say({ reason: "sensitive_topic", rule }, again)).toBe(rule.wording);
    expect(say({ reason: "sensitive_topic" }, again)).toBe(persona.wording.handoffAgain);
  });

  it("does not ask for more in the same words twice", () => {
    const tooShort = { kind: "clarify", reason: "too_short" } as const;
    expect(say(tooShort)).toBe(persona.wording.tooShort);
    expect(say(tooShort, { clarifiedBefore: true })).toBe(persona.wording.tooShortAgain);
  });

  it("does not promise a person to an off-topic question, whatever the rule says", () => {
    for (const open of [true, false]) {
      const said = say({ reason: "missing_knowledge", rule, offTopic: true }, { open });
      expect(said).toBe(persona.wording.offTopic);
    }
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

describe("a part of a question that nothing answers", () => {
  const named = (...parts: string[]) => missingWording(parts, persona).join(" ");

  it("is named in the customer's words", () => {
    expect(named("Can I pay by invoice?")).toBe(
      "I found no sure answer to “Can I pay by invoice” in our help articles.",
    );
    expect(named("what about tax?", "who pays?")).toContain("“what about tax”, “who pays”");
    expect(named()).toBe("");
  });

  it("is quoted without numbers, addresses, quotes and line ends", () => {
    expect(named("is 5 GB\nat www.example.com or me@example.com “all”?")).toContain("“is … GB at … or … all”");
  });

  it("is cut where it is long", () => {
    expect(named(`is ${"very ".repeat(60)}long`)).toMatch(/“is (?:very )+…” in our help articles\.$/);
    expect(named("x".repeat(900)).length).toBeLessThan(140);
  });

  it("stays one sentence and without digits whatever the customer writes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (part) => {
        const [sentence, ...more] = missingWording([part], persona);
        expect(more).toEqual([]);
        expect(sentence).not.toMatch(/\p{N}|\p{Cc}/u);
      }),
    );
  });

  it("must have a place in its wording, once", () => {
    const accepts = (partMissing: string) => personaSchema.safeParse({ wording: { partMissing } }).success;
    expect([accepts("Nothing on {part}."), accepts("Nothing."), accepts("{part} and {part}.")]).toEqual([
      ...[true, false, false],
    ]);
  });
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
