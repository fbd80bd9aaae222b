/**
 * Tells the language of a customer's question. Scripts decide first; languages in Latin letters are weighed by their
 * function words and letters against the evidence for English. Made for 2–30 words: statistics over letter sequences
 * need longer texts, and take "kubectl rollout status" for some language, where knowing no word is knowing nothing.
 */
import { oneSlipFrom } from "./english-slips.ts";
import { fold } from "./fold.ts";
import { type DetectedLanguage, scriptLanguage } from "./language-scripts.ts";
import { englishWords, latinWords, romanisedHindi } from "./language-words.ts";
import { englishStopWords } from "./stop-words.ts";

/** Only the beginning is looked at: a question's language shows early, and a pasted log must not cost time. */
const longestLooked = 2000;

/** Evidence, in distinctive words, a language other than English needs; and how many times English's own it must be. */
const leastEvidence = 1;
const overEnglish = 1.6;
/** A word that only begins like an English one ("internet", "funktion") is half a sign of English: many languages have it. */
const internationalWord = 0.4;
/** A misspelt English word; less when it is a word of another language as it stands ("adress", "passwort"). */
const misspeltWord = 0.7;
const lookAlikeWord = 0.45;
/** The share of the words that must speak for it. */
const leastCoverage = 0.3;

/**
 * The language of a question. Unsure is null: taking English for a foreign language turns a customer away, the
 * opposite only gives a poor answer.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const beginning = text.slice(0, longestLooked).normalize("NFC").replace(notProse, " ");
  return scriptLanguage(beginning) ?? latinLanguage(beginning);
}

// Links, addresses and code-like tokens say nothing about the language around them.
const notProse = /\b(?:https?:\/\/|www\.)\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,255}|\S{0,64}[\d_/\\=<>{}]\S{0,64}/gu;

/** What the words of a text say for one language. `words` counts those that say something, `strong` the telling ones among them. */
interface Evidence {
  score: number;
  words: number;
  strong: number;
}

function latinLanguage(text: string): DetectedLanguage {
  const evidence = new Map<string, Evidence>();
  let tokens = 0;
  for (const [token] of text.toLowerCase().matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’·-]*/gu)) {
    tokens += 1;
    weigh(token.replaceAll("’", "'").replace(/['-]+$/u, ""), evidence);
  }
  const english = evidence.get("en")?.score ?? 0;
  evidence.delete("en");
  let best: string | null = null;
  let first = nothing;
  let second = 0;
  for (const [language, found] of evidence) {
    if (found.score > first.score) [best, second, first] = [language, first.score, found];
    else if (found.score > second) second = found.score;
  }
  const next = Math.max(second, english);
  const enough =
    first.score >= leastEvidence &&
    (first.words >= 2 || (first.strong >= 1 && tokens <= 2)) &&
    first.words >= tokens * leastCoverage;
  if (enough && best !== null && best !== "hi-Latn" && first.score >= english * overEnglish)
    return { language: best, confidence: margin(first.score, next) };
  if (english >= 0.5 && english >= first.score) return { language: "en", confidence: margin(english, first.score) };
  return { language: null, confidence: 0 };
}

const nothing: Evidence = { score: 0, words: 0, strong: 0 };

/** 0..1, rising with the lead over the next language and with the amount of evidence. */
function margin(first: number, second: number): number {
  return ((first - second) / first) * 0.5 + 0.5 * (1 - Math.exp(-(first - second)));
}

/** Adds what one word says about each language. */
function weigh(word: string, evidence: Map<string, Evidence>): void {
  const accented = fold(word) !== word;
  const known = lookUp(word, exact, stems) ?? lookUp(word, exactFolded, stemsFolded) ?? [];
  const english = accented
    ? 0
    : exactEnglish.has(word)
      ? 1
      : longestStem(word, englishStems) !== undefined
        ? internationalWord
        : isEnglishSlip(word)
          ? known.length > 0
            ? lookAlikeWord
            : misspeltWord
          : 0;
  const share = rarity(known.length + english);
  const strong =
    english === 0 && (accented || exact.has(word) || longestStem(word, stems, 6) !== undefined) && word.length >= 5
      ? 1
      : 0;
  const said = new Map<string, number>(known.map((language) => [language, share]));
  if (english > 0) said.set("en", english * share);
  if (accented) {
    for (const [letters, languages] of letterEvidence) {
      if (letters.test(word))
        for (const language of languages)
          said.set(language, (said.get(language) ?? 0) + 0.6 * rarity(languages.length));
    }
  }
  for (const [language, score] of said) {
    const before = evidence.get(language) ?? nothing;
    evidence.set(language, { score: before.score + score, words: before.words + 1, strong: before.strong + strong });
  }
}

/** A word of one language says most; one of many says little. */
function rarity(languages: number): number {
  return languages === 0 ? 0 : 1 / Math.sqrt(languages);
}

function lookUp(word: string, whole: Dictionary, beginnings: Dictionary): readonly string[] | undefined {
  const exactly = whole.get(word);
  const inflected = longestStem(word, beginnings);
  if (exactly === undefined || inflected === undefined) return exactly ?? inflected;
  return [...new Set([...exactly, ...inflected])];
}

function longestStem(word: string, from: Dictionary, shortest = 2): readonly string[] | undefined {
  for (let length = Math.min(word.length, 14); length >= shortest; length -= 1) {
    const languages = from.get(word.slice(0, length));
    if (languages !== undefined) return languages;
  }
  return undefined;
}

type Dictionary = ReadonlyMap<string, readonly string[]>;

const exactEnglish = new Set<string>(englishStopWords);
const englishStems = new Map<string, string[]>();
const exact = new Map<string, string[]>();
const exactFolded = new Map<string, string[]>();
const stems = new Map<string, string[]>();
const stemsFolded = new Map<string, string[]>();
for (const entry of entries(englishWords)) {
  if (entry.endsWith("*")) englishStems.set(entry.slice(0, -1), ["en"]);
  else exactEnglish.add(entry);
}
for (const [language, list] of Object.entries({ ...latinWords, "hi-Latn": romanisedHindi })) {
  for (const entry of entries(list)) {
    const isStem = entry.endsWith("*");
    const word = isStem ? entry.slice(0, -1) : entry;
    enter(isStem ? stems : exact, word, language);
    // People leave accents out; a form without them counts where no word is written so.
    // A short beginning without its accents would take in other languages' words ("dia*" dialog).
    if (fold(word) !== word && fold(word).length > (isStem ? 4 : 2))
      enter(isStem ? stemsFolded : exactFolded, fold(word), language);
  }
}

const isEnglishSlip = oneSlipFrom([...exactEnglish, ...englishStems.keys()]);

function entries(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/u));
}

function enter(map: Map<string, string[]>, word: string, language: string): void {
  const languages = map.get(word);
  if (languages === undefined) map.set(word, [language]);
  else if (!languages.includes(language)) languages.push(language);
}

/** Letters that few languages write. A name in an English question may hold one, so they say less than a word. */
const letterEvidence: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ß/u, ["de"]],
  [/[äö]/u, ["de", "sv", "fi", "et"]],
  [/ü/u, ["de", "tr", "hu", "et"]],
  [/å/u, ["sv", "da", "nb"]],
  [/[æø]/u, ["da", "nb"]],
  [/ñ|[¿¡]/u, ["es"]],
  [/[ãõ]/u, ["pt"]],
  [/ç/u, ["fr", "pt", "tr", "ca"]],
  [/[êëûœî]/u, ["fr"]],
  [/[èà]/u, ["fr", "it", "ca"]],
  [/[ìù]/u, ["it"]],
  [/[łąęćńśźż]/u, ["pl"]],
  [/[řěů]/u, ["cs"]],
  [/[ľĺŕôď]/u, ["sk"]],
  [/[čšž]/u, ["cs", "sk", "hr", "sl", "lt", "lv"]],
  [/[ğış]/u, ["tr"]],
  [/[șțăâ]/u, ["ro"]],
  [/[őű]/u, ["hu"]],
  [/[đơưạảấầẩậắằẹẻếềểệỉịọỏốồổộớờởợụủứừửữựỳỷỹ]/u, ["vi"]],
  [/[āēīļņģķū]/u, ["lv"]],
  [/[ėįųū]/u, ["lt"]],
];
