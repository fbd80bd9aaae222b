/** The rules of a knowledge base without a handoff.yaml: what nobody should have to remember to switch on. */
import { type WrittenHandoffRules, writtenHandoffRulesSchema } from "../domain/handoff-rules.ts";

/** Tried in this order; the first that applies decides. All of them call `support`. */
export const defaultHandoffRules: WrittenHandoffRules = writtenHandoffRulesSchema.parse({
  rules: [
    { id: "safety", when: { topic: ["safety"] }, reason: "sensitive_topic" },
    { id: "wish-for-human", when: { intent: "wish_for_human" }, reason: "customer_request" },
    {
      id: "sensitive-topic",
      when: { topic: ["legal", "fraud", "security_incident", "data_erasure", "discrimination", "press_or_police"] },
      reason: "sensitive_topic",
    },
    { id: "abuse", when: { intent: "abuse" }, reason: "abuse" },
    { id: "unhappy-customer", when: { intent: "unhappy" }, reason: "unhappy_customer" },
    { id: "third-failed-turn", when: { failedTurns: 3 }, reason: "repeated_failure" },
    { id: "unsupported-language", when: { unsupportedLanguage: true }, reason: "unsupported_language" },
    { id: "nothing-found", when: { nothingFound: true }, reason: "missing_knowledge" },
    { id: "high-risk-article", when: { articleRisk: "high", confidenceBelow: "certified" }, reason: "low_confidence" },
    { id: "low-confidence", when: { confidenceBelow: "certified" }, reason: "low_confidence" },
  ],
});
