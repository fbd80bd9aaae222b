/** Runs the tests of handoff.tests.yaml: messages in, what the rules do with them not as expected out. Nothing is searched. */
import type { RuleTest } from "../domain/rule-tests.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { detectLanguage } from "../text/language.ts";
import { contentTerms } from "../text/terms.ts";
import { newConversation, progressOfHistory } from "./conversation-progress.ts";
import { decide } from "./decide.ts";
import { detectIntent } from "./intent.ts";
import { messageFacts } from "./message-facts.ts";
import { decisionWording, smallTalkWording } from "./persona-replies.ts";
import { hasSubject, turnsWithSubject } from "./subject-history.ts";
import { queueOf, wordingMoment } from "./wording-moment.ts";

export interface UnmetExpectation {
  /** Position of the test in the list. */
  test: number;
  expected: keyof RuleTest["expect"];
  message: string;
}

type Rules = Pick<Snapshot, "persona" | "handoffRules">;

/** All that was expected and is not so; empty when every test passes. */
export function testRules(tests: readonly RuleTest[], snapshot: Rules): UnmetExpectation[] {
  return tests.flatMap((test, at) => {
    const got = outcome(test, snapshot);
    return unmet(test.expect, got).map(({ expected, message }) => ({
      test: at,
      expected,
      message: `${test.name ?? `"${test.message}"`}: ${message}. ${got.explanation}`,
    }));
  });
}

interface Outcome {
  decision: string;
  rule: string | null;
  reason: string;
  queue: string | null;
  says: string;
  explanation: string;
}

/** What the pipeline decides once it has searched, with the search's outcome as the test gives it. */
function outcome(test: RuleTest, snapshot: Rules): Outcome {
  const { persona, handoffRules } = snapshot;
  const intent = detectIntent(test.message);
  const alone = intent.rest.trim() === "";
  const smallTalk = alone ? smallTalkWording(intent.kinds, persona) : null;
  if (smallTalk !== null) {
    const explanation = "The message is small talk.";
    return { decision: "answer", rule: null, reason: "small_talk", queue: null, says: smallTalk, explanation };
  }
  const question = alone ? test.message : intent.rest;
  const told = progressOfHistory(test.history, test.message, snapshot);
  const progress = test.failedTurns === null ? told : { ...newConversation, failedTurns: test.failedTurns };
  const { language } = detectLanguage(question);
  const made = decide({
    facts: {
      ...messageFacts({ ...test, question: test.message }, { intents: intent.kinds, language, progress }),
      nothingFound: test.article === null,
      articleRisk: test.article?.risk ?? null,
      confidence: test.confidence,
    },
    signals: [],
    rules: handoffRules.rules,
    clarifyAtMost: handoffRules.clarifyAtMost,
    choices: [],
    tooShort: contentTerms(question, "en").length === 0 && !turnsWithSubject(test.history, snapshot).some(hasSubject),
    farOff: false,
    progress,
  });
  const { decision } = made;
  const now = new Date(test.now ?? 0);
  const moment = wordingMoment(made, progress, { snapshot, now });
  return {
    decision: decision.kind,
    rule: decision.rule,
    reason: decision.reason,
    queue: decision.kind === "handoff" ? queueOf(made.rule) : null,
    says:
      decision.kind === "answer"
        ? ""
        : decisionWording(made, persona, test.now === null ? { ...moment, open: true } : moment),
    explanation: decision.explanation.trim(),
  };
}

function unmet(expect: RuleTest["expect"], got: Outcome): Omit<UnmetExpectation, "test">[] {
  const exact = (["decision", "rule", "reason", "queue"] as const).flatMap((expected) => {
    const wanted = expect[expected];
    if (wanted === undefined || wanted === got[expected]) return [];
    return [{ expected, message: `expected the ${expected} ${quoted(wanted)}, got ${quoted(got[expected])}` }];
  });
  if (expect.says === undefined || got.says.toLowerCase().includes(expect.says.toLowerCase())) return exact;
  const said = got.says === "" ? "an answer's words come from its article" : `the customer is told "${got.says}"`;
  return [...exact, { expected: "says", message: `expected the words "${expect.says}", but ${said}` }];
}

const quoted = (value: string | null) => (value === null ? "none" : `"${value}"`);
