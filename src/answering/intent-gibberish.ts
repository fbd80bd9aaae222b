/** Keys hit at random, or nothing that can be read. */
import type { Token } from "./intent-tokens.ts";

const keyboardRun = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|werty|rtyu|tyui|uiop|zxcv|xcvb|cvbn|vbnm|lkjh|fdsa|poiu|rewq/u;

/** Whether no word of a message is one. A short code or number is not gibberish; punctuation alone is. */
export function isGibberish(message: string, tokens: readonly Token[]): boolean {
  const wordTokens = tokens.filter((token) => token.text !== "." && token.text !== ",");
  if (wordTokens.length === 0) return message.trim() !== "";
  if (wordTokens.length > 8) return false;
  const meaningless = wordTokens.filter((token) => isMeaningless(token.text, message.slice(token.start, token.end)));
  return meaningless.length > 0 && wordTokens.every((token) => meaningless.includes(token) || token.text.length <= 2);
}

function isMeaningless(text: string, raw: string): boolean {
  if (/^(.)\1{4,}$/u.test(raw.toLowerCase().slice(0, 200))) return true;
  if (!/^[a-z]+$/u.test(text)) return false;
  if (text.length > 60) return true;
  // Acronyms have no vowels either.
  if (raw === raw.toUpperCase() && raw.length <= 8) return false;
  if (/^(.{1,3})\1{3,}$/u.test(text)) return true;
  const vowels = text.match(/[aeiouy]/gu)?.length ?? 0;
  const run = keyboardRun.exec(text)?.[0].length ?? 0;
  if (run > 0 && (run / text.length >= 0.35 || vowels / text.length < 0.2)) return true;
  return text.length >= 6 && (vowels === 0 || vowels / text.length < 0.1 || /[^aeiouy]{7,}/u.test(text));
}
