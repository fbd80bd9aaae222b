/** The form in which letters are compared: case, width and accents do not matter. */

const special: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Lower case, compatibility forms and Latin, Greek and Cyrillic diacritics removed; other scripts keep their marks. */
export function fold(text: string): string {
  const lower = text.normalize("NFKC").toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/gu, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/gu, (letter) => special[letter] ?? letter)
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑]/gu, "-");
}
