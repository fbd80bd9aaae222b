/** How a name sounds, roughly: equal for a name and for what speech recognition makes of it. */

/** Spellings of one sound, longest first. */
const spellings: readonly [RegExp, string][] = [
  [/x/gu, "ks"],
  [/ph|gh(?=t|$)/gu, "f"],
  [/sch|sh|ch|tch|ti(?=on)/gu, "s"],
  [/ck|qu?|c(?![eiy])/gu, "k"],
  [/c/gu, "s"],
  [/dge?|j/gu, "k"],
  [/th/gu, "t"],
  [/wr/gu, "r"],
  [/kn/gu, "n"],
];
/** Sounds that are told apart least well. */
const alike: ReadonlyMap<string, string> = new Map([
  ["b", "p"],
  ["d", "t"],
  ["g", "k"],
  ["v", "f"],
  ["z", "s"],
  ["m", "n"],
]);

/**
 * The consonants of a word as they sound, an "a" for a vowel at the beginning: "aurora" and "oh roar a" give "arr". Letters
 * a to z are heard, everything else is skipped; digits stay.
 */
export function soundKey(text: string): string {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/gu, "");
  const spelled = spellings.reduce((said, [spelling, sound]) => said.replace(spelling, sound), letters);
  const begins = /^[aeiouy]/u.test(letters) ? "a" : "";
  const sounds = spelled
    .replace(/(.)\1+/gu, "$1")
    .replace(/[aeiouyhw]/gu, "")
    .replace(/./gu, (sound) => alike.get(sound) ?? sound);
  return begins + sounds;
}
