/** Formats a reply for the telephone: what is said, in SSML and in TwiML. */
import { z } from "zod";
import type { ReplyContent } from "../domain/reply.ts";
import { splitText } from "../markdown/split-text.ts";
import type { Channel } from "./channel.ts";
import { numberWord } from "./number-words.ts";
import { type RenderedReply, renderReply } from "./render-reply.ts";
import { shortenText } from "./shorten-text.ts";
import { asSentence, speakable } from "./speakable.ts";
import { toSsml, toTwiml } from "./spoken-markup.ts";
import { spokenText } from "./spoken-text.ts";

const voiceMessageSchema = z.object({
  ssml: z.string().describe("An SSML document for any voice that reads SSML."),
  twiml: z
    .string()
    .describe(
      "A TwiML document that says the same. Where the caller's turn comes next it gathers speech, and keys where there are options.",
    ),
  text: z.string().describe("What is said, without markup."),
});
type VoiceMessage = z.infer<typeof voiceMessageSchema>;

const limits = {
  messages: 1,
  // About 40 seconds; nobody keeps more than that in mind.
  spokenCharacters: 600,
  // What one <Say> takes of an Amazon Polly voice, tags not counted: https://www.twilio.com/docs/api/errors/13521
  sayBytes: 3_000,
  // What an API call takes as inline TwiML: https://www.twilio.com/docs/api/errors/32018
  twimlCharacters: 4_000,
};

const bytes = new TextEncoder();

export const voice: Channel<VoiceMessage> = {
  name: "voice",
  isSpoken: true,
  limits,
  messageSchema: voiceMessageSchema,
  format: (content) => [toMessage(spokenReply(content), content.kind)],
  textOf: ({ text }) => text,
  measure: ({ text, twiml }) => ({
    spokenCharacters: text.length,
    sayBytes: bytes.encode(text).length,
    twimlCharacters: twiml.length,
  }),
};

/** The answer, and last what the caller is asked to do. Articles that may help are not named: nobody can open them here. */
function spokenReply(content: ReplyContent): string {
  const reply = renderReply(content);
  const { wording } = content;
  const body = spokenText(reply.answer, wording);
  const rest = asSentence(speakable(wording.restWithoutUrl));
  const endings = optionsEndings(reply, content);
  if (body.isWhole && body.text !== "") {
    const whole = endings.map((ending) => joined(body.text, ending)).find(fits);
    if (whole !== undefined) return whole;
  }
  for (const ending of endings) {
    const said = startOf(body.text, (start) => fits(joined(start, rest, ending)));
    if (said !== null) return joined(said, rest, ending);
  }
  // A persona's wording may alone be longer than what can be said.
  return startOf(rest, fits) ?? wording.restWithoutUrl;
}

const joined = (...lines: readonly string[]) => lines.filter((line) => line !== "").join("\n");

function fits(text: string): boolean {
  if (text.length > limits.spokenCharacters || bytes.encode(text).length > limits.sayBytes) return false;
  return toTwiml(text, { listens: "to keys and words" }).length <= limits.twimlCharacters;
}

/** As much from the start as fits, ended like a sentence; null when not even nothing fits. */
function startOf(text: string, isFit: (start: string) => boolean): string | null {
  const start = (end: number) => asSentence(text.slice(0, end).trimEnd());
  const { parts } = splitText(text, { fits: ({ end }) => isFit(start(end)), maxParts: 1 });
  const said = start(parts[0]?.end ?? 0);
  return isFit(said) ? said : null;
}

/** "For a refund, press one.", in full or, where there is no room, ever shorter. */
function optionsEndings({ options }: RenderedReply, { wording }: ReplyContent): string[] {
  if (options.length === 0) return [""];
  const templates = [wording.pressNumber, "{number}: {option}"];
  return templates.flatMap((template) =>
    [Number.POSITIVE_INFINITY, 60, 30, 15].map((longest) =>
      options
        .map((option, index) => {
          const said = shortenText(speakable(option), longest).replace(/[\s.,;:!?。！？…]+$/u, "");
          const line = template.replace(/\{(option|number)\}/g, (_, place: string) =>
            // Set apart, so that a voice does not run it into a word of a script without spaces.
            place === "option" ? ` ${said} ` : ` ${numberWord(index + 1)} `,
          );
          return asSentence(speakable(line));
        })
        .join("\n"),
    ),
  );
}

/** After a handoff the call is a person's, and what comes next is the adapter's to say. */
function toMessage(text: string, kind: ReplyContent["kind"]): VoiceMessage {
  const listens = { answer: "to words", clarify: "to keys and words", handoff: "to nothing" } as const;
  return { ssml: toSsml(text), twiml: toTwiml(text, { listens: listens[kind] }), text };
}
