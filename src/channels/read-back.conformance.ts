/** What is sent is read by a parser of the channel's markup that the formatter knows nothing of: the same text comes out. */
import fc from "fast-check";
import { describe, it } from "vitest";
import type { ReplyContent } from "../domain/reply.ts";
import { renderReply } from "./render-reply.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";
import { readableUrl } from "./safe-url.ts";
import { slack } from "./slack.ts";
import { readMrkdwn } from "./slack-reading.ts";
import { type Letter, type LetterForm, lettersOf, styledLetters } from "./styled-letters.conformance.ts";
import { whatsapp } from "./whatsapp.ts";
import { readWhatsapp } from "./whatsapp-reading.ts";

/** Always the same replies, or with `ONEVOICE_PROVE=1` many, new each time. */
const parameters = process.env.ONEVOICE_PROVE === "1" ? { numRuns: 5_000 } : { numRuns: 200, seed: 1 };

function readOnWhatsapp(content: ReplyContent): Letter[] {
  return whatsapp.format(content).flatMap(({ text }) =>
    readWhatsapp(text).flatMap(({ kind, lead, runs }) => {
      const quote = kind === "quote" ? (["quote"] as const) : [];
      return [...lettersOf(lead, quote), ...runs.flatMap((run) => lettersOf(run.text, [...quote, ...run.styles]))];
    }),
  );
}

/** Links are read out as label and address, one right after the other, but for citation marks. */
function readOnSlack(content: ReplyContent): Letter[] {
  const sources = new Set(renderReply(content).sources.map(({ url }) => url));
  const runs = slack
    .format(content)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === "section" ? readMrkdwn(block.text.text).flat() : []));
  return runs.flatMap(({ text, styles, link }, index) => {
    const letters = lettersOf(text, styles);
    if (link === null || runs[index + 1]?.link === link) return letters;
    const label = runs
      .filter((run) => run.link === link)
      .map((run) => run.text)
      .join("");
    const address = readableUrl(link.url);
    if (label.replaceAll("\u200b", "") === address || (/^\[\d+\]$/.test(label) && sources.has(link.url)))
      return letters;
    return [...letters, ...lettersOf(address, styles)];
  });
}

/** A channel with markup, and how its messages are read. */
export interface ReadChannel {
  name: string;
  read: (content: ReplyContent) => Letter[];
  form: LetterForm;
}

export const readChannels: readonly ReadChannel[] = [
  { name: "whatsapp", read: readOnWhatsapp, form: { bullets: ["-"], longestCarrier: 0 } },
  { name: "slack", read: readOnSlack, form: { bullets: ["•", "◦", "▪"], longestCarrier: 300 } },
];

/** Declares the property of one channel: the same text, and no style that the answer does not give it. */
export function describeReadBack(channel: ReadChannel): void {
  describe(`what is sent on ${channel.name}, read back`, () => {
    it("is the same text, and nothing has a style that the answer does not give it", () => {
      fc.assert(
        fc.property(replyContentArbitrary, (content) => {
          const found = difference(channel, content);
          if (found !== null) throw new Error(found);
        }),
        parameters,
      );
    }, 1_800_000);
  });
}

/** What differs between an answer and what is read of it; null where nothing does. */
export function difference({ read, form }: ReadChannel, content: ReplyContent): string | null {
  const wanted = styledLetters(renderReply(content).answer, form);
  const found = read(content);
  const { rest, restWithoutUrl } = content.wording;
  const isCut = [rest, restWithoutUrl].some((words) => shown(found).includes(shown(lettersOf(words, []))));
  const other = wanted.findIndex(({ sign }, index) => sign !== found[index]?.sign);
  const end = other === -1 ? wanted.length : other;
  const near = (letters: readonly Letter[]) => shown(letters.slice(Math.max(0, end - 9), end + 9));
  if (end < wanted.length && !isCut) return `reads ${near(found)} for ${near(wanted)}`;
  for (let index = 0; index < end; index += 1)
    for (const style of found[index]?.styles ?? [])
      if (!wanted[index]?.styles.has(style)) return `${shown(found.slice(index, index + 9))} is ${style}`;
  return null;
}

const shown = (letters: readonly Letter[]) => letters.map(({ sign }) => sign).join("");
