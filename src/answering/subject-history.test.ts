import { describe, expect, it } from "vitest";
import { personaSchema } from "../domain/persona.ts";
import type { HistoryTurn } from "../domain/question.ts";
import { hasSubject, turnsWithSubject } from "./subject-history.ts";

const persona = personaSchema.parse({ wording: { handoffByReason: { abuse: "That is enough." } } });
const handoffRules = {
  clarifyAtMost: 2,
  hours: null,
  rules: [
    {
      id: "safety",
      when: { topic: ["safety" as const] },
      reason: "policy" as const,
      queue: "q",
      wording: "Please call for help.",
    },
  ],
};
const kept = (...turns: [HistoryTurn["role"], string][]) =>
  turnsWithSubject(
    turns.map(([role, text]) => ({ role, text })),
    { persona, handoffRules },
  ).map(({ text }) => text);

describe("turnsWithSubject", () => {
  it("a greeting and its answer do not count as what a conversation is about", () => {
    expect(kept(["customer", "hi"], ["assistant", persona.wording.greeting])).toEqual([]);
  });

  it("keeps what was asked, without the small talk around it, and what was answered", () => {
    const answer = "A refund takes five days.";
    expect(kept(["customer", "Hello, how do refunds work? Thanks!"], ["assistant", answer])).toEqual([
      "how do refunds work?",
      answer,
    ]);
  });

  it.each([
    persona.wording.clarify,
    persona.wording.handoff,
    "That is enough.",
    "Please call for help.",
    `  ${persona.wording.offTopic.replaceAll(" ", "\n")}`,
  ])("leaves out what the persona said in its own words: %j", (text) => expect(kept(["assistant", text])).toEqual([]));

  it("keeps what a person of the team wrote, even in the persona's words", () => {
    expect(kept(["agent", persona.wording.greeting])).toHaveLength(1);
  });

  it("leaves a bare wish for a person out, and keeps one that says what it is about", () => {
    expect(kept(["customer", "I want to talk to a human"])).toEqual([]);
    expect(
      kept(["customer", "My router from order 77 keeps losing the wireless network, I want to talk to a human"]),
    ).toHaveLength(1);
  });
});

it.each([
  ["refunds", true],
  ["how do I", false],
  ["?!", false],
])("hasSubject: %j %s", (text, has) => expect(hasSubject({ role: "customer", text })).toBe(has));
