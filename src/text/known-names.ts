/** The names a knowledge base knows: products, places and codes that its titles and headings set apart by how they write them. */
import { giveWay } from "../give-way.ts";
import { soundKey } from "./sound-key.ts";
import { contentTerms } from "./terms.ts";
import { words } from "./words.ts";

/** What is read of an article. */
export interface NamedText {
  title: string;
  headings: readonly string[];
  opening: string;
}

export interface KnownNames {
  /** Names as they are written, by the name in lower case. */
  names: ReadonlyMap<string, string>;
  /** The longer ones of them by how they sound. */
  bySound: ReadonlyMap<string, readonly string[]>;
  /** Words that articles write in lower case. */
  words: ReadonlySet<string>;
}

/** A name in more of the articles tells them apart no longer. */
const largestShare = 0.25;
const fewArticles = 3;
/** Articles. */
const betweenPauses = 100;
const shortestWord = 4;
// Shorter names, and names of fewer sounds, are heard in too many words.
const shortestHeard = 5;
const leastSounds = 3;

/**
 * Words of titles and headings that have digits, inner capitals or only capitals ("E12", "WhatsApp", "VPN"), or that are
 * capitalised there and never written in lower case anywhere ("Aurora"). Several in a row are also one name ("Nova Hub").
 * Some 0.2 ms an article, with pauses for what else the process has to do.
 */
export async function knownNames(articles: readonly NamedText[]): Promise<KnownNames> {
  const lowerCase = new Set<string>();
  for (const [index, { title, headings, opening }] of articles.entries()) {
    if (index % betweenPauses === 0) await giveWay();
    for (const text of [title, ...headings, opening]) {
      for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu)) lowerCase.add(match[0]);
    }
  }
  // By their stems: "Refunds" in a title is no name where "a refund" is paid.
  const stems = new Set<string>();
  for (const [index, word] of [...lowerCase].entries()) {
    if (index % (10 * betweenPauses) === 0) await giveWay();
    for (const stem of contentTerms(word, "en")) stems.add(stem);
  }
  const counts = new Map<string, { name: string; articles: number }>();
  for (const [index, { title, headings }] of articles.entries()) {
    if (index % betweenPauses === 0) await giveWay();
    const own = new Map([title, ...headings].flatMap((text) => namesOf(text, stems)).map((name) => [fold(name), name]));
    for (const [key, name] of own) {
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { name, articles: 1 });
      else known.articles++;
    }
  }
  const most = Math.max(fewArticles, largestShare * articles.length);
  const distinct = [...counts].filter(([, { articles: count }]) => count <= most);
  const names = new Map(distinct.map(([key, { name }]) => [key, name]));
  return { names, bySound: soundsOf([...names.values()]), words: lowerCase };
}

/** The known names in a text, in order, longer ones before their parts. */
export function namesIn(text: string, { names }: Pick<KnownNames, "names">): string[] {
  const said = words(text).map((word) => fold(word.text));
  const found: string[] = [];
  let from = 0;
  while (from < said.length) {
    const length = [3, 2, 1].find((count) => names.has(said.slice(from, from + count).join(" ")));
    const name = length === undefined ? undefined : names.get(said.slice(from, from + length).join(" "));
    if (name !== undefined && !found.includes(name)) found.push(name);
    from += length ?? 1;
  }
  return found;
}

function soundsOf(names: readonly string[]): Map<string, string[]> {
  const bySound = new Map<string, string[]>();
  for (const name of names) {
    const key = soundKey(name);
    if (name.length < shortestHeard || key.length < leastSounds) continue;
    bySound.set(key, [...(bySound.get(key) ?? []), name]);
  }
  return bySound;
}

function namesOf(text: string, stems: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let row: string[] = [];
  for (const { text: word } of words(text)) {
    if (!isName(word, stems)) {
      row = [];
      continue;
    }
    row.push(word);
    found.push(word);
    if (row.length > 1) found.push(row.slice(-3).join(" "));
  }
  return found;
}

function isName(word: string, stems: ReadonlySet<string>): boolean {
  const [stem] = contentTerms(word, "en");
  if (stem === undefined || stems.has(stem) || !/\p{L}/u.test(word)) return false;
  const isCode = /\p{N}/u.test(word) && /\p{Lu}/u.test(word);
  const isMixed = /\p{Ll}\p{Lu}/u.test(word);
  const isAcronym = /^\p{Lu}{2,}$/u.test(word);
  return isCode || isMixed || isAcronym || (word.length >= shortestWord && /^\p{Lu}\p{L}+$/u.test(word));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/['’]s$/u, "");
}
