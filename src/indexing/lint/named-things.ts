/** Which things a heading names, as far as words alone can tell: verbs and question words are told apart from nouns. */
import { stopWords } from "../../text/stop-words.ts";
import { contentTerms } from "../../text/terms.ts";
import { words } from "../../text/words.ts";

/** Terms of everything the headings say. */
export function namedTerms(headings: readonly string[]): ReadonlySet<string> {
  return new Set(headings.flatMap((heading) => contentTerms(heading, "en")));
}

/** Persons are also called "they" when there is one. */
const persons =
  /^(?:customer|person|people|user|team|support|staff|friend|member|admin|administrator|owner|courier|driver|carrier|company|agent|guest|child|children|someone|anyone|who|recipient|sender|buyer|seller|visitor|colleague)$/i;

export const hasPlural = (headings: readonly string[]) =>
  headings.some(
    (heading) =>
      nouns(heading).some((noun) => isPlural(noun) || persons.test(noun)) || /\w\s(?:and|&)\s\w/i.test(heading),
  );

/** "gift" of "gift cards" is no thing of its own. */
export const hasSingular = (heading: string) => heads(heading).some((noun) => !isPlural(noun));

export const namesAnything = (heading: string) => nouns(heading).length > 0;

const isPlural = (noun: string) => /[^su'i]s$/i.test(noun) || /(?:ss|us|i)es$/i.test(noun);

const question =
  /^(?:how|what|when|where|why|which|who|whose|can|could|do|does|did|is|are|will|would|may|must|should|have|has)\b/i;

function heads(heading: string): string[] {
  const list = nouns(heading);
  const isBeforePlural = (noun: string, next: string | undefined) =>
    next !== undefined && isPlural(next) && heading.includes(`${noun} ${next}`);
  return list.filter((noun, index) => !isBeforePlural(noun, list[index + 1]));
}

/** The words of a heading that may be nouns: in "How do I cancel my plan?" it is "plan". */
function nouns(heading: string): string[] {
  const skip = stopWords("en");
  const list = words(heading).map(({ text }) => text);
  const named: string[] = [];
  list.forEach((word, index) => {
    if (skip.has(word.toLowerCase()) || /^\d/.test(word) || isAdverb(word)) return;
    const before = list[index - 1]?.toLowerCase() ?? "";
    // "do I cancel", "to cancel", "can we pay": the verb of the question.
    if (/^(?:i|we|you|they|to|not|please)$/.test(before)) return;
    // "How long does it take": what ends a question without having an object is its verb.
    const isLast = index === list.length - 1;
    if (isLast && question.test(heading) && /^(?:it|this|that|they)$/.test(before)) return;
    // "Which formats are supported", "When do my parcels arrive": so is its verb with a subject before it.
    if (isLast && question.test(heading) && (/ed$/i.test(word) || deedOfMany.test(heading))) return;
    // "Cancel an order", "Cancelling": what a heading starts with is often a verb, and a noun only if it stands alone.
    if (
      index === 0 &&
      list.length > 1 &&
      /^(?:a|an|the|my|your|our|its|from|with|to|in|on|for)$/i.test(list[1] ?? "") &&
      !isPlural(word)
    )
      return;
    named.push(word);
  });
  return named;
}

const deedOfMany =
  /\b(?:do|did|will|would|can|could|may|must|should)\s(?:(?:the|my|your|our|these|all)\s)?\w+[^\Wsui]s\s\w+\W*$/i;

const isAdverb = (word: string) =>
  /^(?:happens?|means?|works?|takes?|costs?|long|much|many|often|soon|late|early|fast|far|old|new|again|first|last|next|back|again|away|online|later|now|today)$/i.test(
    word,
  ) || /ly$/i.test(word);
