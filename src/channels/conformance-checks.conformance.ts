/** The promises every channel keeps, one function each. A function returns what is wrong, or null. */
import { isDeepStrictEqual } from "node:util";
import type { ReplyContent } from "../domain/reply.ts";
import type { Channel } from "./channel.ts";
import { htmlChecks } from "./html-checks.conformance.ts";
import { factsOf, fold, numbersOf, wordsOf } from "./reply-facts.conformance.ts";
import {
  isSpokenName,
  missingOption,
  saysPhrase,
  spokenNumberText,
  spokenWords,
  unspeakable,
} from "./spoken-facts.conformance.ts";

export type Check = <Message>(channel: Channel<Message>, content: ReplyContent) => string | null;

// Longer words may be cut, because no message of the smallest channel holds them: an SMS in UCS-2 has 201 units.
const longestWholeWord = 150;
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const markers = ["*", "_", "`", "~", "#", "[", "]", "|", "\\", ">"];

/** Between one and the most messages, each within every limit of the channel, and of the shape it declares. */
const staysWithinLimits: Check = (channel, content) => {
  const messages = channel.format(content);
  if (messages.length < 1 || messages.length > channel.limits.messages) return `${messages.length} messages`;
  for (const message of messages) {
    for (const [quantity, value] of Object.entries(channel.measure(message))) {
      const limit = channel.limits[quantity];
      if (limit === undefined || value > limit) return `${value} ${quantity}, at most ${limit} allowed`;
    }
    const parsed = channel.messageSchema.safeParse(message);
    if (!parsed.success) return `not of the declared shape: ${parsed.error.message}`;
  }
  return null;
};

/** No message is blank or holds half a surrogate pair. */
const saysSomething: Check = (channel, content) => {
  const texts = textsOf(channel, content);
  if (texts.length === 0 || texts.some((text) => text.trim() === "")) return "an empty message";
  return texts.every((text) => text.isWellFormed()) ? null : "a lone surrogate";
};

/** Every word of a message is a whole word of the reply. */
const cutsNoWord: Check = (channel, content) => {
  const { known, long } = knownWords(content);
  for (const word of withoutAddresses(textsOf(channel, content).join("\n"), content).flatMap(wordsOf)) {
    if (channel.isSpoken === true && isSpokenName(word)) continue;
    if (known.has(word) || /^\d{1,2}$/.test(word) || unspacedScript.test(word)) continue;
    if (!long.some((whole) => whole.includes(word))) return `"${word}" is no whole word of the reply`;
  }
  return null;
};

/** Every grapheme of a message is a whole grapheme of the reply. */
const cutsNoGrapheme: Check = (channel, content) => {
  const { answer, around } = factsOf(content);
  const known = new Set([...graphemes.segment(`${answer}\n${around}`)].map(({ segment }) => segment));
  for (const { segment } of graphemes.segment(
    withoutAddresses(textsOf(channel, content).join("\n"), content).join(" "),
  )) {
    if (segment.length > 1 || /[^\x20-\x7e]/.test(segment))
      if (!known.has(segment) && !(channel.isSpoken === true && segment === "。"))
        // A voice needs an end to every sentence.
        return `${JSON.stringify(segment)} is no grapheme of the reply`;
  }
  return null;
};

/** Every address in a message is a whole one of the reply. */
const cutsNoLink: Check = (channel, content) => {
  const facts = factsOf(content);
  const texts = facts.answer + facts.unspaced + facts.around;
  const whole = new Set([...facts.links, ...facts.articleUrls, ...facts.pictures].map(bare));
  for (const address of textsOf(channel, content)
    .join("\n")
    .match(/https?:\/\/\S+/g) ?? []) {
    if (!whole.has(bare(address)) && !texts.includes(bare(fold(address))))
      return `${address} is no address of the reply`;
  }
  return null;
};

/** No sign that styles text elsewhere, unless the text itself holds it: formatting adds none. */
const showsNoMarkers: Check = (channel, content) => {
  const { answer, around } = factsOf(content);
  const numbers = new Set(content.answer.citations.map(({ n }) => `[${n}]`));
  const shown = withoutAddresses(textsOf(channel, content).join("\n"), content).join(" ");
  const text = shown.replace(/\[\d+\]/g, (mark) => (numbers.has(mark) ? "" : mark));
  for (const marker of markers) {
    if (count(text, marker) > count(answer + around, marker)) return `a "${marker}" that the reply does not hold`;
  }
  return null;
};

/** Every word, number, date and link of the answer is said, or the reply says where the rest is. */
const losesNothing: Check = (channel, content) => {
  if (channel.isSpoken === true) return losesNothingHeard(textsOf(channel, content).join("\n"), content);
  const { mustSay, links, articleUrls } = factsOf(content);
  const raw = textsOf(channel, content).join("\n");
  const said = fold(raw);
  const pointsToRest =
    said.includes(fold(content.wording.restWithoutUrl)) ||
    afterEach(said, fold(content.wording.rest)).some((text) => articleUrls.some((url) => text.startsWith(url)));
  if (pointsToRest) return null;
  const words = new Set(wordsOf(said));
  const lostLink = links.find((url) => !raw.includes(url));
  if (lostLink !== undefined) return `lost the link ${lostLink}`;
  const numbers = new Set(numbersOf(said));
  const lostNumber = numbersOf(mustSay).find((number) => !numbers.has(number));
  if (lostNumber !== undefined) return `lost the number ${lostNumber}`;
  const lost = wordsOf(mustSay).find(
    (word) => !words.has(word) && word.length <= longestWholeWord && !unspacedScript.test(word),
  );
  return lost === undefined ? null : `lost the word "${lost}"`;
};

/** Every word and number is said, addresses aside, or that there is more. */
function losesNothingHeard(raw: string, content: ReplyContent): string | null {
  const said = fold(raw);
  if (saysPhrase(said, content.wording.restWithoutUrl)) return null;
  const [words, numbers] = [new Set(wordsOf(said)), new Set(numbersOf(said))];
  const lostNumber = numbersOf(spokenNumberText(content)).find((number) => !numbers.has(number));
  if (lostNumber !== undefined) return `lost the number ${lostNumber}`;
  const lost = spokenWords(content).find((word) => !words.has(word) && !unspacedScript.test(word));
  return lost === undefined ? null : `lost the word "${lost}"`;
}

/** Nothing that a voice would spell out: no address, no sign that styles or shows. */
const spellsNothingOut: Check = (channel, content) => {
  if (channel.isSpoken !== true) return null;
  const found = unspeakable(textsOf(channel, content).join("\n"));
  return found === null ? null : `says ${JSON.stringify(found)}`;
};

/** A clarifying question offers every option, in order; a long one may end with an ellipsis after its first words. */
const offersEveryOption: Check = (channel, content) => {
  if (content.kind !== "clarify") return null;
  if (channel.isSpoken === true) {
    const missing = missingOption(content, textsOf(channel, content).join("\n"));
    return missing === null ? null : `does not offer "${missing}"`;
  }
  const said = fold(textsOf(channel, content).join("\n"));
  let from = 0;
  for (const [index, option] of content.options.entries()) {
    const whole = fold(option);
    const found = said.indexOf(whole, from);
    const begun =
      found === -1 && whole.length > 15 ? said.indexOf(fold(`${index + 1}. ${whole.slice(0, 4)}`), from) : found;
    if (begun === -1) return `does not offer "${option}"`;
    from = begun + 1;
  }
  return null;
};

/** The same content gives the same messages, and is left as it was. */
const isPure: Check = (channel, content) => {
  const before = structuredClone(content);
  const first = channel.format(content);
  if (!isDeepStrictEqual(content, before)) return "changes its input";
  return isDeepStrictEqual(channel.format(content), first) ? null : "gives other messages the second time";
};

export const checks: Readonly<Record<string, Check>> = {
  ...{ staysWithinLimits, saysSomething, cutsNoWord, cutsNoGrapheme, cutsNoLink, showsNoMarkers },
  ...{ losesNothing, offersEveryOption, spellsNothingOut, isPure, ...htmlChecks },
};

function textsOf<Message>(channel: Channel<Message>, content: ReplyContent): string[] {
  return channel.format(content).map((message) => channel.textOf(message));
}

/** Options may end early, at a word or in a long one. */
function knownWords(content: ReplyContent): { known: Set<string>; long: string[] } {
  const { answer, unspaced, around } = factsOf(content);
  const all = wordsOf(`${answer}\n${unspaced}\n${around}`);
  const ofOptions = content.options
    .flatMap((option) => fold(option).split(" "))
    .filter((run) => run.length >= 15)
    .flatMap(wordsOf);
  return { known: new Set(all), long: [...ofOptions, ...all.filter((word) => word.length > longestWholeWord)] };
}

/** The text between the reply's own addresses. */
function withoutAddresses(text: string, content: ReplyContent): string[] {
  const { links, articleUrls, pictures } = factsOf(content);
  const addresses = [...links, ...articleUrls, ...pictures]
    .toSorted((a, b) => b.length - a.length)
    .map(escapeForPattern);
  if (addresses.length === 0) return [fold(text)];
  return text
    .split(new RegExp(`(?<=^|[\\s([{"'“‘«])(?:${addresses.join("|")})(?=$|[\\s.,;:!?)\\]}"'])`, "u"))
    .map(fold);
}

const escapeForPattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** What follows each place where `words` stands, without punctuation. */
const afterEach = (text: string, words: string) =>
  text
    .split(words)
    .slice(1)
    .map((rest) => rest.replace(/^[^\p{L}\p{N}]+/u, ""));

const bare = (address: string) => address.replace(/[.,;:!?)\]}"']+$/, "");

const count = (text: string, sign: string) => text.split(sign).length - 1;
