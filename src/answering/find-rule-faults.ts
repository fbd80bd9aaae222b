/** Finds rules of handoff.yaml that can never fire, and rules that contradict each other. */
import type { HandoffRule, HandoffRules } from "../domain/handoff-rules.ts";
import { terms } from "../text/terms.ts";
import { hasPhrase, isTriedLate } from "./rules.ts";

export interface RuleFault {
  /** Where in the file: keys and positions. */
  path: (string | number)[];
  /** What is wrong — and what to do about it. */
  message: string;
}

interface PlacedRule {
  rule: HandoffRule;
  at: number;
}

/** The faults, in the order of the file; `channels` are those there are. */
export function findRuleFaults({ rules, hours }: HandoffRules, channels: readonly string[]): RuleFault[] {
  const placed = rules.map((rule, at): PlacedRule => ({ rule, at }));
  const tried = [...placed.filter(({ rule }) => !isTriedLate(rule)), ...placed.filter(({ rule }) => isTriedLate(rule))];
  return [
    ...placed.flatMap(({ rule, at }) => {
      const impossible = impossibleConditions(rule, channels);
      const faults = [
        ...impossible,
        ...(impossible.length > 0 ? [] : hiddenBy(rule, tried)),
        ...uselessParts(rule, channels),
      ];
      if (rule.wordingOutOfHours !== undefined && hours === null) {
        const message = "is never said: there are no `hours` — add them, or delete this";
        faults.push({ path: ["wordingOutOfHours"], message });
      }
      return faults.map(({ path, message }) => ({ path: ["rules", at, ...path], message: `"${rule.id}": ${message}` }));
    }),
    ...Object.keys(hours?.queues ?? {})
      .filter((queue) => queue !== "support" && !rules.some((rule) => rule.queue === queue))
      .map((queue) => ({
        path: ["hours", "queues", queue],
        message: `no rule has the queue "${queue}", so its hours are never looked at — mend the name, or delete it`,
      })),
  ];
}

/** Conditions that no message fulfils, or none together. */
function impossibleConditions({ when }: HandoffRule, channels: readonly string[]): RuleFault[] {
  const faults: RuleFault[] = [];
  const never = (path: string[], message: string) => faults.push({ path: ["when", ...path], message });
  if (when.confidenceBelow === 0) {
    never(["confidenceBelow"], "never fires: no confidence is below 0 — raise it, or delete the rule");
  }
  if (when.words?.every((phrase) => terms(phrase, "en").length === 0) === true) {
    never(["words"], "never fires: none of its `words` holds a letter or digit — write words, or delete the rule");
  }
  const unknown = when.channel?.filter((channel) => !channels.includes(channel)) ?? [];
  if (unknown.length > 0 && unknown.length === when.channel?.length) {
    const known = channels.join(", ");
    never(["channel"], `never fires: there is no channel ${unknown.join(", ")} — the channels are ${known}`);
  }
  if (when.nothingFound !== undefined && when.articleRisk !== undefined) {
    never(["articleRisk"], "never fires: where nothing is found there is no article to be of high risk — delete one");
  }
  return faults;
}

/** Parts of a list that do nothing, beside others that do. */
function uselessParts({ when }: HandoffRule, channels: readonly string[]): RuleFault[] {
  const wordless = (phrase: string) => terms(phrase, "en").length === 0;
  const unknown = (channel: string) => !channels.includes(channel);
  return [
    ...someOf(when.words, wordless).map(({ value, at }) => ({
      path: ["when", "words", at],
      message: `"${value}" holds no word, so it is found in nothing — write a word, or delete it`,
    })),
    ...someOf(when.channel, unknown).map(({ value, at }) => ({
      path: ["when", "channel", at],
      message: `there is no channel "${value}" — the channels are ${channels.join(", ")}`,
    })),
  ];
}

/** The values of the list that are so, with their positions; none when all of them are. */
function someOf(list: readonly string[] = [], isSo: (value: string) => boolean): { value: string; at: number }[] {
  const found = list.flatMap((value, at) => (isSo(value) ? [{ value, at }] : []));
  return found.length === list.length ? [] : found;
}

/** The first rule that is tried before this one and applies to every message that this one applies to. */
function hiddenBy(rule: HandoffRule, tried: readonly PlacedRule[]): RuleFault[] {
  const before = tried.slice(
    0,
    tried.findIndex((other) => other.rule === rule),
  );
  const earlier = before.find((other) => covers(other.rule, rule))?.rule;
  if (earlier === undefined) return [];
  if (!covers(rule, earlier)) {
    const message = `never fires: "${earlier.id}" is tried before it and applies to every message that it applies to — move it above, or delete it`;
    return [{ path: ["when"], message }];
  }
  const same = earlier.reason === rule.reason && earlier.queue === rule.queue;
  const message = same
    ? `never fires: "${earlier.id}" has the same conditions — delete one of them`
    : `contradicts "${earlier.id}": the same conditions, but ${earlier.reason} for ${earlier.queue} there and ${rule.reason} for ${rule.queue} here, and the first one tried decides — delete one of them`;
  return [{ path: ["when"], message }];
}

/** Whether every message that fulfils the conditions of `narrow` fulfils those of `wide`. */
function covers({ when: wide }: HandoffRule, { when: narrow }: HandoffRule): boolean {
  return (
    (wide.intent === undefined || wide.intent === narrow.intent) &&
    within(narrow.topic, wide.topic) &&
    within(narrow.channel, wide.channel) &&
    (wide.words === undefined ||
      narrow.words?.every((phrase) => wide.words?.some((wider) => hasPhrase(phrase, wider))) === true) &&
    factsWithin(narrow.customer, wide.customer) &&
    factsWithin(narrow.context, wide.context) &&
    (wide.articleRisk === undefined || wide.articleRisk === narrow.articleRisk) &&
    (wide.unsupportedLanguage === undefined || narrow.unsupportedLanguage !== undefined) &&
    (wide.nothingFound === undefined || narrow.nothingFound !== undefined) &&
    (wide.failedTurns === undefined || (narrow.failedTurns ?? 0) >= wide.failedTurns) &&
    (wide.confidenceBelow === undefined ||
      (narrow.confidenceBelow !== undefined && narrow.confidenceBelow <= wide.confidenceBelow))
  );
}

/** Whether all of `narrow` are among `wide`; a list that is missing lets everything through. */
function within(narrow: readonly string[] | undefined, wide: readonly string[] | undefined): boolean {
  return wide === undefined || narrow?.every((value) => wide.includes(value)) === true;
}

type Facts = HandoffRule["when"]["customer"];

function factsWithin(narrow: Facts, wide: Facts): boolean {
  const lower = (values: string | string[]) => [values].flat().map((value) => value.toLowerCase());
  return Object.entries(wide ?? {}).every(([name, values]) => {
    const own = narrow !== undefined && Object.hasOwn(narrow, name) ? narrow[name] : undefined;
    return own !== undefined && within(lower(own), lower(values));
  });
}
