/** White space as a reader sees it: one space between words, whatever was typed or pasted. */

// \s holds NBSP and U+FEFF, but none of the other characters without width that pasted text carries.
const whiteSpace = /[\s\u200b\u2060\u180e]+/gu;

/** Every run of white space, NBSP and zero-width space becomes one space; the ends are trimmed. */
export function collapse(text: string): string {
  return text.replace(whiteSpace, " ").trim();
}
