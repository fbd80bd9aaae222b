/** Marks of markdown or of a channel that a customer sees as signs, though the reply has no such sign. */
import type { OwnReply } from "./own-reply.ts";
import type { Seen } from "./seen.ts";

// The longer ones first: a "**" is one mark, not two "*".
const mark =
  /\*\*|__|~~|`{1,3}|\]\(|\[!\[|!\[|\\(?=[!-/:-@[-`{-~])|<(?=(?:https?:|mailto:|tel:)\S)|&(?:[a-z]+|#x?[\da-f]+);|^[ \t]*#{1,6}(?= )|[*_~|]/gim;
// A star at the beginning of a line is read as a bullet.
const bullet = /^([ \t]*)\*(?= )/gm;

/** Whether a mark stands round an address: what of a link or an autolink is left. */
export const isRoundAddress = (mark: string): boolean => /^(?:!?\[?!?\[|\]\(|<)$/.test(mark);

/**
 * Each mark that `seen` shows more often than the reply's own text has it, as often as that, and names of languages over
 * blocks of code. A bar in a block of code is a line of a table, and looks like one.
 */
export function leakedMarks({ prose, text, styled }: Seen, { answer, around, languages }: OwnReply): string[] {
  const left = new Map<string, number>();
  for (const found of marksIn(`${answer.text}\n${around}`)) left.set(found, (left.get(found) ?? 0) + 1);
  const shown = [...marksIn(prose).filter((found) => found === "|"), ...marksIn(text).filter((found) => found !== "|")];
  const leaked = shown.filter((found) => {
    const count = left.get(found) ?? 0;
    left.set(found, count - 1);
    return count < 1;
  });
  const isLanguage = (code: string) => languages.includes(code.trim()) && !isOwnCode(code, answer);
  return [
    ...leaked,
    ...styled.filter(({ style, text: code }) => style === "mono" && isLanguage(code)).map(() => "the language"),
  ];
}

const isOwnCode = (code: string, { styled }: Seen) =>
  styled.some(({ style, text }) => style === "mono" && text.trim() === code.trim());

function marksIn(text: string): string[] {
  const withoutAddresses = text.replace(/https?:\/\/[^\s<>]*/gi, (address) => address.replace(/(?<!\\)[*_~|]/g, " "));
  return (withoutAddresses.replace(bullet, "$1-").match(mark) ?? []).map((found) => found.trim());
}
