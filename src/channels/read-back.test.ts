/** What is sent is read by a parser of the channel's markup that the formatter knows nothing of: the same text comes out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReplyContent } from "../domain/reply.ts";
import { renderReply } from "./render-reply.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";
import { sampleAnswer } from "./reply-content.samples.ts";
import { readableUrl } from "./safe-url.ts";
import { slack } from "./slack.ts";
import { readMrkdwn } from "./slack-reading.ts";
import { type Letter, lettersOf, styledLetters } from "./styled-letters.conformance.ts";
import { whatsapp } from "./whatsapp.ts";
import { readWhatsapp } from "./whatsapp-reading.ts";

const parameters = process.env.ONEVOICE_PROVE === "1" ? { numRuns: 5_000 } : { numRuns: 200, seed: 1 };

function readOnWhatsapp(content: ReplyContent): Letter[] {
  return whatsapp.format(content).flatMap(({ text }) =>
    readWhatsapp(text).flatMap(({ kind, lead, runs }) => {
      const quote = kind === "quote" ? (["quote"] as const) : [];
      return [...lettersOf(lead, quote), ...runs.flatMap((run) => lettersOf(run.text, [...quote, ...run.styles]))];
    }),
  );
}

/** Links are read out as label and address, but for citation marks. */
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
    return [...letters, ...lettersOf(`${/[:：]$/.test(label) ? "" : ":"}${address}`, styles)];
  });
}

const channels = [
  { name: "whatsapp", read: readOnWhatsapp, bullets: ["-"] },
  { name: "slack", read: readOnSlack, bullets: ["•", "◦", "▪"] },
];

describe.each(channels)("what is sent on $name, read back", ({ read, bullets }) => {
  /** What differs between the answer and what is read of it; null where nothing does. */
  function difference(content: ReplyContent): string | null {
    const wanted = styledLetters(renderReply(content).answer, bullets);
    const found = read(content);
    const shown = (letters: readonly Letter[]) => letters.map(({ sign }) => sign).join("");
    const { rest, restWithoutUrl } = content.wording;
    const isCut = [rest, restWithoutUrl].some((words) => shown(found).includes(shown(lettersOf(words, []))));
    const same = wanted.findIndex(({ sign }, index) => sign !== found[index]?.sign);
    const end = same === -1 ? wanted.length : same;
    if (end < wanted.length && !isCut)
      return `reads ${shown(found.slice(Math.max(0, end - 9), end + 9))} for ${shown(wanted.slice(Math.max(0, end - 9), end + 9))}`;
    for (let index = 0; index < end; index += 1)
      for (const style of found[index]?.styles ?? [])
        if (!wanted[index]?.styles.has(style)) return `${shown(found.slice(index, index + 9))} is ${style}`;
    return null;
  }

  it("is the same text, and nothing has a style that the answer does not give it", () => {
    fc.assert(
      fc.property(replyContentArbitrary, (content) => {
        const found = difference(content);
        if (found !== null) throw new Error(found);
      }),
      parameters,
    );
  }, 1_800_000);

  it.each([
    "Press **Save**, then *wait* for ~~two~~ three days.",
    "**All of it, *and more of it*.**",
    "# A heading\n\nand text",
    "> A quote\n> of `code`",
    "1. one\n2. **two**\n   - inner `a_b`",
    "Run:\n\n```sh\nnpm ci\n  npm *test*\n```\n\nthen `a * b`.",
    "**Press `Return` now**",
    "See [the policy](https://x.test/a_b_c?d=*e*) *soon*.",
  ])("keeps every style of %j", (markdown) => {
    const content = sampleAnswer(markdown, null);
    const wanted = styledLetters(renderReply(content).answer, bullets);
    const isCode = ({ styles }: Letter) => styles.has("mono");
    const found = read(content).slice(0, wanted.length);
    const flat = (letters: readonly Letter[]) =>
      letters.map((letter) => `${letter.sign}${isCode(letter) ? "mono" : [...letter.styles].toSorted()}`);
    expect(flat(found)).toEqual(flat(wanted));
  });

  it.each([
    "*literal* _marks_ ~of~ `every` kind",
    "** and __init__ and ~/path/~ and ```",
    "- no item",
    "1. no item",
    "> no quote",
    "(*) see * below, 5 * 3 * 2",
    "snake_case_name and a*b*c",
    "<!channel> hi <@U123> & <b>",
    "at 10:30:45 :smile: :100:",
  ])("takes no sign of the text %j for markup", (text) => {
    const escaped = text.replace(/[*_~`<>&\-.+]/g, "\\$&");
    const content = sampleAnswer(escaped, null);
    const wanted = lettersOf(text, []);
    expect(read(content).slice(0, wanted.length)).toEqual(wanted);
  });
});
