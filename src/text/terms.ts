/** What is indexed and searched by BM25: the normal forms of a text's words, the same for writing and asking. */
import { stemmer } from "stemmer";
import { fold } from "./fold.ts";
import { isEnglish, stopWords } from "./stop-words.ts";
import { words } from "./words.ts";

/**
 * The terms of a text in order, repeats kept (they are the term frequency). Lower case, NFKC, diacritics folded, numbers
 * without grouping marks; Porter stems for English. A compound gives itself, its parts and, when hyphenated, its closed
 * form: "Wi-Fi" → wi-fi, wi, fi, wifi. "log in" also gives "login". Stop words stay: idf makes them light.
 *
 * @param locale BCP-47 tag of the text's language.
 */
export function terms(text: string, locale: string): string[] {
  return collect(text, locale, none);
}

/** Like `terms`, without the stop words of the locale: what the text is about. Empty for "how do I". */
export function contentTerms(text: string, locale: string): string[] {
  return collect(text, locale, stopWords(locale));
}

const none: ReadonlySet<string> = new Set();

/** Verbs with a particle that are as often written closed ("login") as open ("log in", "logged in"). */
const closedForms: ReadonlySet<string> = new Set(
  "login logout logoff signin signup signout setup backup checkout checkin rollback optin optout shutdown startup cleanup lookup popup topup".split(
    " ",
  ),
);
const particles: ReadonlySet<string> = new Set(["in", "out", "off", "up", "down", "back"]);

function collect(text: string, locale: string, skip: ReadonlySet<string>): string[] {
  const english = isEnglish(locale);
  const found: string[] = [];
  let previous = "";
  for (const word of words(text)) {
    const first = found.length;
    // Most words of help articles are plain lower-case ASCII; the rest takes the long way.
    if (/^[a-z]+$/.test(word.text)) {
      if (!skip.has(word.text)) found.push(english ? stem(word.text) : word.text);
    } else {
      addWord(word.text, english, skip, found);
    }
    if (english) {
      const lower = word.text.toLowerCase();
      if (particles.has(lower) && closedForms.has(previous + lower)) found.push(previous + lower);
      previous = found[first] ?? "";
    }
  }
  return found;
}

function addWord(raw: string, english: boolean, skip: ReadonlySet<string>, found: string[]): void {
  const whole = fold(raw);
  if (whole === "" || skip.has(whole)) return;
  const number = normalNumber(whole, english);
  if (number !== null) {
    found.push(number);
    return;
  }
  const bare = english ? dropClitic(whole) : whole;
  if (skip.has(bare)) return;
  found.push(stemIf(english, bare));
  const parts = partsOf(raw, english);
  if (parts.length === 1 && (parts[0]?.length ?? 0) < 2) return;
  for (const part of parts) {
    const folded = fold(part);
    if (folded !== "" && folded !== bare && !skip.has(folded))
      found.push(normalNumber(folded, english) ?? stemIf(english, folded));
  }
  if (/^[\p{L}\p{N}]+(?:[-_‐‑][\p{L}\p{N}]+){1,2}$/u.test(bare))
    found.push(stemIf(english, bare.replace(/[-_‐‑]/gu, "")));
}

/** Parts at punctuation and at the humps of camelCase; one-letter humps ("iPhone") and a link's protocol are left out. */
function partsOf(raw: string, english: boolean): string[] {
  const separators = english ? /[^\p{L}\p{N}\p{M}'’]+/u : /[^\p{L}\p{N}\p{M}]+/u;
  const parts: string[] = [];
  for (const piece of raw.split(separators)) {
    const bare = english ? dropClitic(piece) : piece;
    if (bare === "" || /^(?:https?|www)$/iu.test(bare)) continue;
    const humps = bare
      .split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u)
      .filter((hump) => hump.length > 1);
    if (humps.length > 1 || humps[0] !== bare) parts.push(bare, ...humps);
    else parts.push(bare);
    if (parts.length > 32) break;
  }
  return parts;
}

/** "customer's" → customer, "we'll" → we, "don't" → dont. */
function dropClitic(word: string): string {
  return word.replace(/['’](?:s|ll|ve|re|d|m)?$/iu, "").replace(/['’]/gu, "");
}

/** The digits of a plain number, amount or percentage; null for anything else. "1,000" → 1000, "$19.99" → 19.99. */
function normalNumber(word: string, english: boolean): string | null {
  const digits = /^[$€£¥₹]?(\d+(?:[.,]\d+)*)[%€£]?$/u.exec(word)?.[1];
  if (digits === undefined) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return digits.replaceAll(",", "");
  if (!english && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  return digits;
}

function stemIf(english: boolean, word: string): string {
  return english ? stem(word) : word;
}

/** Porter's stem; codes, short words and other scripts stay as they are. */
function stem(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
}
