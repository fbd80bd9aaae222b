/** Answer, clarify or hand off: rules first, then ambiguity, then confidence. Explains itself in words. */
import type { Decision, Reason, Signal } from "../domain/decision.ts";
import type { HandoffRule } from "../domain/handoff-rules.ts";
import { type Choice, maxChoices } from "./ambiguity.ts";
import type { ConversationProgress } from "./conversation-progress.ts";
import { explainRule, percent } from "./explain-rule.ts";
import { confidenceAskedFor, firstApplying, isTriedLate, type RuleFacts } from "./rules.ts";

export interface DecisionRequest {
  facts: RuleFacts;
  signals: Signal[];
  rules: readonly HandoffRule[];
  /** Sections that compete for the question. */
  choices: readonly Choice[];
  /** Nothing to search for: no content word, and nothing said before. */
  tooShort: boolean;
  /** The question has nothing to do with any article: when nothing is found, it is declined and no person is called. */
  farOff: boolean;
  /** Clarifying questions in a row that are allowed, and what was asked until now. */
  clarifyAtMost: number;
  progress: Pick<ConversationProgress, "clarifications" | "offered">;
}

export interface MadeDecision {
  decision: Decision;
  /** The rule in handoff.yaml that decided, so that an editor can change it; null when none did. */
  rule: HandoffRule | null;
  /** Declined by the persona: no person is called. */
  offTopic: boolean;
}

/** Decides. A turn that would fail is given to the rules about failed turns first: they count it already. */
export function decide(request: DecisionRequest): MadeDecision {
  const { facts, signals, rules, choices, tooShort, farOff } = request;
  const make = (
    kind: Decision["kind"],
    reason: Reason,
    explanation: string,
    more: Partial<Decision> = {},
  ): MadeDecision => ({
    decision: { kind, reason, rule: null, options: [], explanation, threshold: null, signals, ...more },
    rule: null,
    offTopic: false,
  });
  const byRule = (rule: HandoffRule, known = facts): MadeDecision => ({
    ...make("handoff", rule.reason, explainRule(rule, known), {
      rule: rule.id,
      threshold: rule.when.confidenceBelow ?? null,
    }),
    rule,
  });
  const withThisTurn = { ...facts, failedTurns: facts.failedTurns + 1 };
  const aboutFailedTurns = rules.filter((rule) => rule.when.failedTurns !== undefined);

  const early = firstApplying(
    rules.filter((rule) => !isTriedLate(rule)),
    facts,
  );
  if (early !== null) return byRule(early);

  if (choices.length > 0 || tooShort) {
    const { clarifications, offered } = request.progress;
    const fresh = choices.filter(({ label }) => !offered.includes(label)).slice(0, maxChoices);
    const nothingNew = !tooShort && fresh.length < 2;
    if (clarifications > 0 && (clarifications >= request.clarifyAtMost || nothingNew)) {
      return make("handoff", "ambiguous_after_clarify", stillOpen(clarifications, nothingNew));
    }
    const loop = firstApplying(
      aboutFailedTurns.filter((rule) => !isTriedLate(rule)),
      withThisTurn,
    );
    if (loop !== null) return byRule(loop, withThisTurn);
    if (tooShort) return make("clarify", "too_short", "The message holds no word that an article could be found by.");
    const labels = fresh.map(({ label }) => label);
    const explanation = `${fresh.length} sections fit about equally well: ${labels.map((label) => `"${label}"`).join(", ")}.`;
    return make("clarify", "ambiguous", explanation, { options: labels });
  }

  const late = firstApplying(rules, facts);
  const foundNothing = facts.nothingFound && (late === null || late.when.nothingFound !== undefined);
  const missing = make("handoff", "missing_knowledge", "No article holds anything close to the question.");
  const found = late === null ? missing : byRule(late);
  // A rule about anything else that is called missing_knowledge wants a person; only finding nothing is declined.
  if (foundNothing && farOff && found.decision.reason === "missing_knowledge") {
    const loop = firstApplying(aboutFailedTurns, withThisTurn);
    return loop === null ? { ...found, offTopic: true } : byRule(loop, withThisTurn);
  }
  if (late !== null || facts.nothingFound) return found;
  const threshold = confidenceAskedFor(rules, facts);
  const enough = threshold === null ? "no rule asks for a minimum" : `at least ${percent(threshold)} are asked for`;
  const explanation = `Confidence is ${percent(facts.confidence)}; ${enough}. ${strongest(signals)}`;
  return make("answer", "grounded", explanation, { threshold });
}

function stillOpen(clarifications: number, nothingNew: boolean): string {
  const after = clarifications === 1 ? "a clarifying question" : `${clarifications} clarifying questions in a row`;
  const why = nothingNew ? " and there is nothing new to choose from" : "";
  return `The question is still open to several readings after ${after}${why}, so a person takes over.`;
}

function strongest(signals: readonly Signal[]): string {
  const first = signals[0];
  return first === undefined ? "" : `What counted most: ${first.name} = ${first.value.toFixed(2)}.`;
}
