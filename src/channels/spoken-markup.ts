/** What is said → SSML, and the TwiML that says it. */
import { sentences } from "../text/sentences.ts";

// Twilio's SSML needs a voice of Amazon Polly or Google; the basic ones read plain text only.
// https://www.twilio.com/docs/voice/twiml/say/text-speech
const voice = "Polly.Joanna";

/** A number as people write it for telephones: a plus, then at least seven digits. */
const telephone = /\+\d(?:[ ().-]{0,2}\d){6,14}(?!\d)/gu;

/** A document: a paragraph for each line, a sentence for each sentence. */
export function toSsml(text: string): string {
  return `<speak>${paragraphs(text)}</speak>`;
}

/**
 * A document that says the text. With `listens` it takes the caller's words or keys meanwhile, and sends them to the
 * address it was itself fetched from, since it names no `action`.
 */
export function toTwiml(
  text: string,
  { listens }: { listens: "to keys and words" | "to words" | "to nothing" },
): string {
  const say = `<Say voice="${voice}">${paragraphs(text)}</Say>`;
  const inner =
    listens === "to nothing"
      ? say
      : listens === "to words"
        ? `<Gather input="speech" speechTimeout="auto">${say}</Gather>`
        : `<Gather input="dtmf speech" speechTimeout="auto">${say}</Gather>`;
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${inner}</Response>`;
}

function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<p>${sentencesOf(line)}</p>`)
    .join("");
}

/** What stands between sentences, a space or nothing, stands between their elements. */
function sentencesOf(line: string): string {
  let marked = "";
  let offset = 0;
  for (const { text, start, end } of sentences(line)) {
    marked += `${line.slice(offset, start)}<s>${inline(text)}</s>`;
    offset = end;
  }
  return marked;
}

function inline(text: string): string {
  let marked = "";
  let offset = 0;
  for (const { 0: number, index } of text.matchAll(telephone)) {
    marked += `${escapeXml(text.slice(offset, index))}<say-as interpret-as="telephone">${escapeXml(number)}</say-as>`;
    offset = index + number.length;
  }
  return marked + escapeXml(text.slice(offset));
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** For text and attributes alike. What no XML document may hold (XML 1.0, 2.2) is left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
