/**
 * The classes of words that a wish for a person is made of, the same in every language, and how a message is read as a
 * row of them: "I'd rather talk to a human" is i, rather, talk, human. Everything after this knows classes only, so what is
 * learned from phrases of one language holds in all of them.
 */
import { withinDistance } from "../text/edit-distance.ts";
import { fold } from "../text/fold.ts";
import type { Token } from "./intent-tokens.ts";
import type { WishWords, WordClass } from "./intent-wish-words.ts";
import { easternWishWords } from "./intent-wish-words-eastern.ts";
import { englishWishWords } from "./intent-wish-words-english.ts";
import { finnishAndGreekWishWords } from "./intent-wish-words-finnish-greek.ts";
import { frenchAndItalianWishWords } from "./intent-wish-words-french-italian.ts";
import { germanicWishWords } from "./intent-wish-words-germanic.ts";
import { iberianWishWords } from "./intent-wish-words-iberian.ts";
import { nordicWishWords } from "./intent-wish-words-nordic.ts";
import { polishAndCzechWishWords } from "./intent-wish-words-polish-czech.ts";
import { runningWishWords } from "./intent-wish-words-running.ts";
import { russianAndUkrainianWishWords } from "./intent-wish-words-russian-ukrainian.ts";

/** What stands at a place of a message: the classes of a word, or null for words that mean nothing here. */
export type Place = readonly WordClass[] | null;

/** Without a word of these a message cannot be a wish for a person. */
const telling: ReadonlySet<WordClass> = new Set<WordClass>([
  ...(["human", "staff", "boss", "team", "someone", "real", "bot"] as const),
  ...(["talk", "connect", "call", "called", "callback", "contact"] as const),
]);

/** The message's words by class, once for each language that knows most of them. */
export function readClasses(tokens: readonly Token[]): Place[][] {
  const { words, mended } = wordsOf(tokens);
  const readings = lexiconsFor(words.join("")).map((lexicon) => ({ lexicon, ...read(words, mended, lexicon, false) }));
  const most = Math.max(...readings.map((reading) => reading.known));
  if ((most === 0 && words.length > longestSlip) || (words.length === 1 && words[0] === productWord)) return [];
  const found = new Map<string, Place[]>();
  for (const { lexicon, known } of readings) {
    if (known < most) continue;
    const { places } = read(words, mended, lexicon, true);
    if (places.some((place) => place?.some((one) => telling.has(one)))) found.set(JSON.stringify(places), places);
  }
  return [...found.values()].slice(0, 3);
}

/** Alone it is the product's, though people ask for "una persona". */
const productWord = "persona";
/** A message without any known word is looked through for slips only when it is short: "konsultat". */
const longestSlip = 4;

/** In letters; what is longer is a sentence without spaces, or noise. */
const longestWord = 300;

interface Lexicon {
  language: string;
  words: ReadonlyMap<string, readonly WordClass[]>;
  stems: ReadonlyMap<string, readonly WordClass[]>;
  /** Phrases by their first word, longest first. */
  phrases: ReadonlyMap<string, readonly { words: readonly string[]; classes: WordClass[] }[]>;
  /** Nouns for people that are long enough to be known by all but one of their letters. */
  nouns: readonly string[];
  longest: number;
  longestStem: number;
}

const nounClasses: ReadonlySet<WordClass> = new Set<WordClass>(["human", "staff", "boss"]);
const running: ReadonlySet<string> = new Set(Object.keys(runningWishWords));
const lexicons: readonly Lexicon[] = Object.entries({
  ...englishWishWords,
  ...germanicWishWords,
  ...nordicWishWords,
  ...frenchAndItalianWishWords,
  ...iberianWishWords,
  ...polishAndCzechWishWords,
  ...russianAndUkrainianWishWords,
  ...finnishAndGreekWishWords,
  ...easternWishWords,
  ...runningWishWords,
}).map(([language, words]) => compile(language, words));

function compile(language: string, classes: WishWords): Lexicon {
  const words = new Map<string, WordClass[]>();
  const stems = new Map<string, WordClass[]>();
  const phrases = new Map<string, { words: string[]; classes: WordClass[] }[]>();
  const nouns: string[] = [];
  let longest = 1;
  for (const [wordClass, list] of Object.entries(classes) as [WordClass, string][]) {
    for (const written of list.trim().split(/\s+/u)) {
      const entry = normalize(written.replaceAll("_", " ")).replaceAll("-", " ");
      const bare = entry.replace("*", "");
      longest = Math.max(longest, entry.length);
      if (entry.includes(" ") && !running.has(language)) {
        const inRow = bare.split(" ");
        const first = inRow[0] ?? "";
        const known = phrases.get(first) ?? [];
        const same = known.find((phrase) => phrase.words.join(" ") === bare);
        if (same === undefined) known.push({ words: inRow, classes: [wordClass] });
        else same.classes.push(wordClass);
        phrases.set(
          first,
          known.sort((a, b) => b.words.length - a.words.length),
        );
      } else {
        const where = entry.endsWith("*") ? stems : words;
        where.set(bare, [...(where.get(bare) ?? []).filter((other) => other !== wordClass), wordClass]);
        if (nounClasses.has(wordClass) && bare.length >= 6) nouns.push(bare);
      }
    }
  }
  const longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length));
  return { language, words, stems, phrases, nouns, longest, longestStem };
}

/** Folded; letters that Arabic and Hindi writers use for one another made the same. */
function normalize(text: string): string {
  const folded = fold(text).replace(/['’]/gu, "");
  if (/^[\p{Script=Latin}\p{N} *-]*$/u.test(folded)) return folded;
  return folded
    .replace(/[أإآ]/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/ة/gu, "ه")
    .replace(/[\u093c\u064b-\u0652]/gu, "");
}

function wordsOf(tokens: readonly Token[]): { words: string[]; mended: string[] } {
  const words: string[] = [];
  const mended: string[] = [];
  for (const { text, typed } of tokens) {
    if (text === "," || text === ".") continue;
    const parts = text.split("-");
    for (const [index, word] of normalize(typed.slice(0, longestWord)).split("-").entries()) {
      words.push(word);
      mended.push(parts[index] ?? word);
    }
  }
  return { words, mended };
}

function lexiconsFor(text: string): readonly Lexicon[] {
  return byScript.find(({ script }) => script.test(text))?.lexicons ?? [];
}

const named = (...languages: string[]): Lexicon[] => lexicons.filter(({ language }) => languages.includes(language));
const byScript: readonly { script: RegExp; lexicons: readonly Lexicon[] }[] = [
  { script: /[\u3040-\u30ff]/u, lexicons: named("ja") },
  { script: /[\uac00-\ud7af]/u, lexicons: named("ko") },
  { script: /\p{Script=Han}/u, lexicons: named("zh", "ja") },
  { script: /\p{Script=Cyrillic}/u, lexicons: named("ru", "uk") },
  { script: /\p{Script=Arabic}/u, lexicons: named("ar") },
  { script: /\p{Script=Devanagari}/u, lexicons: named("hi") },
  { script: /\p{Script=Greek}/u, lexicons: named("el") },
  // Hindi and Russian are written in Latin letters too.
  {
    script: /./su,
    lexicons: lexicons.filter((l) => !running.has(l.language) && !["ar", "uk", "el"].includes(l.language)),
  },
];

function read(words: string[], mended: string[], lexicon: Lexicon, slips: boolean): { places: Place[]; known: number } {
  return running.has(lexicon.language)
    ? readRunning(words.join(" "), lexicon)
    : readWords(words, mended, lexicon, slips);
}

function readWords(
  words: string[],
  mended: string[],
  lexicon: Lexicon,
  slips: boolean,
): { places: Place[]; known: number } {
  const places: Place[] = [];
  let known = 0;
  for (let index = 0; index < words.length; ) {
    const word = words[index] ?? "";
    const phrase = lexicon.phrases.get(word)?.find((one) => one.words.every((part, at) => words[index + at] === part));
    if (phrase !== undefined) {
      places.push(phrase.classes);
      known += phrase.words.length;
      index += phrase.words.length;
      continue;
    }
    const english = lexicon.language === "en" ? find(mended[index] ?? "", lexicon) : null;
    const classes = find(word, lexicon) ?? english ?? elided(word, lexicon) ?? (/^\d/.test(word) ? number : null);
    if (classes !== null) known += 1;
    add(places, classes ?? (slips ? findSlip(word, lexicon) : null));
    index += 1;
  }
  return { places, known };
}

const number: readonly WordClass[] = ["number"];

/** Writing without spaces between words: the longest entry at each place. */
function readRunning(text: string, lexicon: Lexicon): { places: Place[]; known: number } {
  const places: Place[] = [];
  let known = 0;
  for (let index = 0; index < text.length; ) {
    let length = Math.min(lexicon.longest, text.length - index);
    while (length > 0 && !lexicon.words.has(text.slice(index, index + length))) length -= 1;
    if (length > 0) places.push(lexicon.words.get(text.slice(index, index + length)) ?? null);
    else if (text[index] !== " ") add(places, null);
    known += length;
    index += Math.max(length, 1);
  }
  return { places, known };
}

/** Unknown words in a row are one place. */
function add(places: Place[], classes: Place): void {
  if (classes !== null || places.length === 0 || places.at(-1) !== null) places.push(classes);
}

function find(word: string, { words, stems, language, longestStem }: Lexicon): readonly WordClass[] | null {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length, longestStem); length >= 2; length--) {
    const stem = stems.get(word.slice(0, length));
    if (stem !== undefined) return stem;
  }
  const joined = language === "ar" ? arabicPrefix.exec(word)?.[0] : undefined;
  return joined === undefined ? null : (words.get(word.slice(joined.length)) ?? null);
}

/** "And", "to", "with" and the article are written together with the word. */
const arabicPrefix = /^[وف]?(?:بال|لل|ال|[بلكه])?(?=.{3})/u;
const elision = /^(?:dell|nell|sull|dall|all|un|qu|[jldmtsnc])(?=[aeiouh])/;
const elidedClass: Readonly<Record<string, WordClass>> = { j: "i", m: "me", n: "not" };

/** French and Italian words that lost their apostrophe: "jaimerais", "dunoperatore". */
function elided(word: string, lexicon: Lexicon): readonly WordClass[] | null {
  if (lexicon.language !== "fr" && lexicon.language !== "it") return null;
  const short = elision.exec(word)?.[0];
  const classes = short === undefined ? null : find(word.slice(short.length), lexicon);
  const own = short === undefined ? undefined : elidedClass[short];
  return classes === null || own === undefined ? classes : [own, ...classes];
}

/** A noun for a person with one slip; English ones are mended by the tokens already. */
function findSlip(word: string, { language, nouns, words, stems }: Lexicon): readonly WordClass[] | null {
  if (word.length < 5 || language === "en") return null;
  const noun = nouns.find(
    (one) => one[0] === word[0] && Math.abs(one.length - word.length) <= 1 && withinDistance(word, one, 1),
  );
  return noun === undefined ? null : (words.get(noun) ?? stems.get(noun) ?? null);
}
