/**
 * Matters that need a person: the customer reports, threatens or demands something. Asking about a feature ("is it GDPR
 * compliant", "how do I kill a process", "what if my account is hacked") is answered like any question.
 */
import type { Topic } from "../domain/handoff-rules.ts";
import { join, tokenize } from "./intent-tokens.ts";
import { asking, lists, topicPatterns } from "./sensitive-topic-patterns.ts";

const longestWhole = 20_000;

/** The topics a message touches, in the order of the pattern file; empty for nearly every question. */
export function sensitiveTopics(question: string): Topic[] {
  const looked =
    question.length <= longestWhole
      ? question
      : `${question.slice(0, longestWhole / 2)}\n${question.slice(-longestWhole / 2)}`;
  const text = join(tokenize(looked).filter((token) => token.text !== ",")).replaceAll("-", " ");
  return compiled.filter(({ patterns }) => patterns.some((pattern) => says(text, pattern))).map(({ topic }) => topic);
}

/** What stands before a phrase and makes it a case thought of, or a question how something is done. */
const hypothetical =
  /(?:^| )(?:(?:can|could|would|may|might|should|will) (?:other|some|any|another|a)|if|when|whenever|whether|in case|unless|suppose|in the event|what happens|prevent|avoid|against|how (?:do|does|can|could|would|to|should|did) (?:i|you|we|it|they|your|the|people|customers|users|my|a|an|one|someone)|how to|can (?:customers|users|visitors|i|we|admins)|could (?:customers|users|i)|do you|does (?:it|onevoice|the|your|this)|are you|is (?:it|there|onevoice) (?:possible|a way|any way|safe)|what (?:is|are|does|do|counts|should) (?:a|an|the|you|it)|example of|template for|where (?:do|can) (?:i|we)|should (?:i|we)|explain|define|article about|policy (?:on|for|about)|rules about) (?:[^ .]+ ){0,4}$|(?:^| )how (?:do|does|can|could|would|to|should|did) $|^ ?(?:can|could|would|may|might|will|should|did|have|has) $/u;

const announcement = /^(?:(?:i|we) (?:will|shall|am|are|have)|ill|im) /u;

function says(text: string, pattern: RegExp): boolean {
  for (const match of text.matchAll(pattern)) {
    const sentenceStart = text.lastIndexOf(". ", match.index) + 1;
    const before = `${text.slice(Math.max(sentenceStart, match.index - 60), match.index)} `;
    // "If you don't refund me I will sue" is a threat, no thought.
    const thought = announcement.test(match[0]) ? before.replace(/(?:^| )(?:if|unless|when|until) /gu, " ") : before;
    if (!hypothetical.test(thought.replace(/ +/gu, " "))) return true;
  }
  return false;
}

const compiled = (Object.entries(topicPatterns) as [Topic, readonly string[]][]).map(([topic, phrases]) => ({
  topic,
  patterns: phrases.map(toPattern),
}));

/** A phrase of the pattern file as a pattern over whole words. */
function toPattern(phrase: string): RegExp {
  let source = phrase.replaceAll("ASKING ", asking);
  for (const [name, list] of Object.entries(lists)) source = source.replaceAll(name, `(?:${list})`);
  return new RegExp(`(?<= |^)(?:${source})(?= |$)`, "gu");
}
