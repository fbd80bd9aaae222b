/** The answer when articles cannot be searched. */
import type { Decision } from "../domain/decision.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { detectLanguage } from "../text/language.ts";
import type { AnsweredQuestion, QuestionToAnswer } from "./answer-question.ts";
import { progressOfHistory } from "./conversation-progress.ts";
import { decide } from "./decide.ts";
import { detectIntent } from "./intent.ts";
import { messageFacts } from "./message-facts.ts";
import { decisionWording, personaAnswer } from "./persona-replies.ts";
import { wordingMoment } from "./wording-moment.ts";

/**
 * What stands in when the model that finds articles is out of order: a person, never an error in the customer's face.
 * Rules that need no article still decide: an emergency goes to its queue, in its words.
 */
export function handOffFailure(
  request: QuestionToAnswer,
  { snapshot, now }: { snapshot: Pick<Snapshot, "persona" | "handoffRules">; now: Date },
): AnsweredQuestion {
  const { persona, handoffRules } = snapshot;
  const { kinds } = detectIntent(request.question);
  const { language } = detectLanguage(request.question);
  const progress = request.progress ?? progressOfHistory(request.history, request.question, snapshot);
  const found = { nothingFound: false, articleRisk: null, confidence: 1 };
  const byRule = decide({
    facts: { ...messageFacts(request, { intents: kinds, language, progress }), ...found },
    signals: [],
    rules: handoffRules.rules,
    clarifyAtMost: handoffRules.clarifyAtMost,
    choices: [],
    tooShort: false,
    farOff: false,
    progress,
  });
  const explanation = "The embedding model did not answer, so nothing could be searched.";
  const failed: Decision = {
    kind: "handoff",
    reason: "system_failure",
    rule: null,
    options: [],
    explanation,
    threshold: null,
    signals: [],
  };
  const decision = byRule.rule === null ? failed : byRule.decision;
  const made = { ...byRule, decision };
  return {
    decision,
    answer: personaAnswer(decisionWording(made, persona, wordingMoment(made, progress, { snapshot, now }))),
    confidence: 0,
    suggestions: [],
    rule: byRule.rule,
    offTopic: false,
    draft: null,
    ranking: [],
    signalValues: null,
    chosenOption: null,
    intents: kinds,
    language,
    timings: { totalMs: 0 },
  };
}
