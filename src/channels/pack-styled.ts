/** Fills the messages of a channel with styled text: a beginning, what must stand at the end, and where the rest is. */
import { splitText, type TextRange } from "../markdown/split-text.ts";
import { joinStyled, type StyledText, sliceStyled, unstyled } from "./styled-text.ts";

export interface PackOptions {
  body: StyledText;
  /** What must stand under the body, the fullest first. */
  tails: readonly StyledText[];
  /** What stands under that where the body is not cut, even if it costs a message. */
  extra: StyledText;
  /** What a body that is cut ends with. */
  rest: { withoutUrl: StyledText; linked: (restStart: number) => StyledText | null };
  maxMessages: number;
  /** No message holds more text, in UTF-16 units; saves the search for breaks in a text that is far too long. */
  longest: number;
  /** Whether a text is a message. */
  fits: (text: StyledText) => boolean;
}

/** As few messages as hold everything, else as much as fits; null when not even the end of a cut reply does. */
export function packStyled(options: PackOptions): StyledText[] | null {
  const { body, tails, extra, maxMessages, longest } = options;
  for (const tail of tails.flatMap((required) => [joinStyled([required, extra], "\n\n"), required])) {
    for (let count = Math.ceil(body.text.length / longest) || 1; count <= maxMessages; count += 1) {
      const filled = fill(options, tail, count);
      if (filled !== null && filled.restStart >= body.text.length) return filled.messages;
    }
  }
  for (const tail of tails) {
    const messages = fillCut(options, tail);
    if (messages !== null) return messages;
  }
  return null;
}

interface Filled {
  messages: StyledText[];
  /** Where the part of the body begins that found no room. */
  restStart: number;
}

function fillCut(options: PackOptions, tail: StyledText): StyledText[] | null {
  const { rest, maxMessages } = options;
  const ending = (text: StyledText) => fill(options, joinStyled([text, tail], "\n\n"), maxMessages);
  const beginning = ending(rest.withoutUrl);
  const link = rest.linked(beginning?.restStart ?? 0);
  if (link !== null) {
    const linked = ending(link);
    // Another end cuts at another place, where more may be left out than this address holds.
    if (linked !== null && rest.linked(linked.restStart)?.text === link.text) return linked.messages;
  }
  return beginning?.messages ?? null;
}

/** Up to `count` messages of the body with the tail under the last; null when the tail finds no room. */
function fill({ body, fits, longest }: PackOptions, tail: StyledText, count: number): Filled | null {
  const withTail = (part: TextRange) => joinStyled([sliceStyled(body, part), tail], "\n\n");
  const { parts, restStart } = splitText(body.text, {
    fits: (part, index) =>
      part.end - part.start <= longest && fits(index === count - 1 ? withTail(part) : sliceStyled(body, part)),
    maxParts: count,
    unbroken: body.unbroken,
  });
  const last = parts.at(-1) ?? { start: 0, end: 0 };
  const before = parts.slice(0, -1).map((part) => sliceStyled(body, part));
  const closing = withTail(last);
  // A message of the tail alone, where the last one is full.
  const messages = fits(closing) ? [...before, closing] : [...before, sliceStyled(body, last), tail];
  const isSendable = messages.length <= count && fits(messages.at(-1) ?? unstyled(""));
  return isSendable ? { messages, restStart } : null;
}
