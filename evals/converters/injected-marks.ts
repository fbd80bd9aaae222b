/** Signs of the articles' text that a client takes for styles or mentions, and styles that are lost on the way. */
import type { OwnReply } from "./own-reply.ts";
import type { Seen, SeenStyle } from "./seen.ts";
import { foldText, placedWords } from "./told-words.ts";

/** One line a stretch that is drawn in a style that the reply does not give it, or that calls somebody. */
export function injectedMarks({ styled, mentions }: Seen, { answer, languages }: OwnReply): string[] {
  const own = answer.styled.map(({ text }) => words(text));
  const code = answer.styled.filter(({ style }) => style === "mono").map(({ text }) => text);
  // A table drawn with bars stands in a block of code; the name of a language there is another kind of finding.
  const isDrawn = (text: string, style: SeenStyle) =>
    style === "mono" && (/ \| |-\|-/.test(text) || languages.includes(text.trim()));
  return [
    ...styled
      .filter(({ text, style }) => !isDrawn(text, style) && !own.some((one) => holds(one, words(text))))
      .map(({ text, style }) => `${style}: ${text.slice(0, 40)}`),
    // In code it is unknown what Slack makes of one.
    ...mentions.filter((mention) => !code.some((text) => text.includes(mention))).map((mention) => `calls ${mention}`),
  ];
}

/** Passages in bold or italics that are not drawn so. */
export function lostStyles({ styled }: Seen, { answer }: OwnReply): string[] {
  return answer.styled
    .filter(({ style, text }) => (style === "bold" || style === "italic") && words(text) !== "")
    .filter(({ style, text }) => !styled.some((one) => one.style === style && holds(words(one.text), words(text))))
    .map(({ style, text }) => `${style}: ${text.slice(0, 40)}`);
}

const words = (text: string) =>
  placedWords(foldText(text))
    .map(({ word }) => word)
    .join(" ");

const holds = (text: string, part: string) => ` ${text} `.includes(` ${part} `);
