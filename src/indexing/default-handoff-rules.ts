/** The rules of a knowledge base without a handoff.yaml: what nobody should have to remember to switch on. */
import type { HandoffRules } from "../domain/handoff-rules.ts";

/** Tried in this order; the first that applies decides. */
export const defaultHandoffRules: HandoffRules = {
  rules: [
    { id: "wish-for-human", when: { intent: "wish_for_human" }, reason: "customer_request", queue: "support" },
    {
      id: "sensitive-topic",
      when: {
        topic: ["legal", "fraud", "safety", "security_incident", "data_erasure", "discrimination", "press_or_police"],
      },
      reason: "sensitive_topic",
      queue: "support",
    },
    { id: "abuse", when: { intent: "abuse" }, reason: "abuse", queue: "support" },
    {
      id: "unsupported-language",
      when: { unsupportedLanguage: true },
      reason: "unsupported_language",
      queue: "support",
    },
    { id: "nothing-found", when: { nothingFound: true }, reason: "missing_knowledge", queue: "support" },
    { id: "low-confidence", when: { confidenceBelow: 0.4 }, reason: "low_confidence", queue: "support" },
  ],
};
