/** What kind of answer a question asks for: steps, a number, a yes or no, a time, a meaning. */

export type QuestionType = "how_to" | "yes_no" | "amount" | "time" | "definition" | "other";

const politeStart =
  /^(?:(?:hi|hello|hey|please|ok|okay|so|and|but|also|then)[\s,!.]+)*(?:(?:can|could|would) you (?:please )?(?:tell|show|explain to) me,? )?(?:i(?:'d| would) like to know |i want to know |do you know |tell me |please )?/i;

const patterns: readonly [QuestionType, RegExp][] = [
  [
    "amount",
    /^(?:how (?:much|many|large|big|fast|often|far|old)|what(?:'s| is| are)? (?:the )?(?:price|cost|limit|fee|rate|maximum|minimum|size|number|amount)s?|at what (?:price|age|rate))\b/i,
  ],
  ["time", /^(?:when|how (?:long|soon|late)|until when|by when|what time|what(?:'s| is) the (?:deadline|date))\b/i],
  [
    "how_to",
    /^(?:how (?:do|does|can|could|should|would|to|am|might)|what (?:do|should|must|can) (?:i|we|you) do|what (?:are the )?steps|where (?:do|can|should) (?:i|we|you)|what is the (?:best )?way|the steps|steps to|ways? to)\b/i,
  ],
  ["how_to", /\b(?:how (?:do|can|should) (?:i|we|you)|how to)\b/i],
  ["definition", /^(?:what(?:'s| is| are| does)|who (?:is|are)|define|meaning of)\b/i],
  [
    "yes_no",
    /^(?:is|are|am|was|were|do|does|did|can|could|will|would|should|may|might|must|has|have|had|isn't|aren't|don't|doesn't|can't|won't)\b/i,
  ],
  // No question word, but a wish to do something: "cancel my plan", "i need to reset my password".
  [
    "how_to",
    /^(?:i(?: would|'d) like |i (?:want|need|wish|am trying|tried|can't|cannot|can not) |trying to |help me )/i,
  ],
];

/** The type of a question by its first words; "other" when they say nothing. */
export function questionType(question: string): QuestionType {
  const start = question.trim().replaceAll("’", "'").replace(politeStart, "");
  return patterns.find(([, pattern]) => pattern.test(start))?.[0] ?? "other";
}

/**
 * Whether a text can hold an answer of this type at all: an amount needs a number or a word such as "free", a time a number or
 * a word of time. Of other types nothing can be said.
 */
export function answersKind(text: string, type: QuestionType): boolean {
  if (type === "amount")
    return /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|twice|once|each|every|daily|weekly|monthly|yearly|unlimited|any number|as (?:many|much|often|long)|no (?:limit|charge|fee|cost|minimum|maximum)|free|nothing|costs?|prices?|charged?|fees?)\b/i.test(
      text,
    );
  if (type === "time")
    return /\d|\b(?:(?:day|week|month|year|hour|minute|second|moment)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|immediate(?:ly)?|instant(?:ly)?|at once|right away|until|before|after|within|while|when|as soon|always|any ?time|never|once)\b/i.test(
      text,
    );
  return true;
}
