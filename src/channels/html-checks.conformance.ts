/** What the HTML of a channel promises, where it has some. A function returns what is wrong, or null. */
import type { Root } from "hast";
import type { ReplyContent } from "../domain/reply.ts";
import type { Channel } from "./channel.ts";
import { elementsOf, parseFragment, shownText } from "./html-facts.conformance.ts";
import { factsOf, fold, wordsOf } from "./reply-facts.conformance.ts";

type HtmlCheck = <Message>(channel: Channel<Message>, content: ReplyContent) => string | null;

const active = new Set(
  "script iframe object embed base meta link svg math template style frame audio video".split(" "),
);
// With a scheme of its own, or one that our pages have: the same page, or a place in it.
const safeAddress = /^(?:https?:|mailto:|tel:|[?#]|$)/i;

/** Nothing in it runs, loads or leads astray. A head may hold what an HTML mail needs. */
const htmlRunsNothing: HtmlCheck = (channel, content) => {
  for (const { tree } of pagesOf(channel, content)) {
    for (const { tagName, properties } of elementsOf(tree)) {
      const isOfHead = ["meta", "style"].includes(tagName);
      if (active.has(tagName) && !isOfHead) return `holds <${tagName}>`;
      const handler = Object.keys(properties).find((name) => /^on/i.test(name));
      if (handler !== undefined) return `<${tagName}> has ${handler}`;
      for (const name of ["href", "src", "action"]) {
        const address = properties[name];
        if (address !== undefined && !safeAddress.test(String(address))) return `<${tagName}> leads to ${address}`;
      }
    }
  }
  return null;
};

/** It shows every word of the reply that the plain text says; numbers of lists and options are drawn. */
const htmlSaysTheSame: HtmlCheck = (channel, content) => {
  const { answer, unspaced } = factsOf(content);
  const ofReply = new Set(wordsOf(`${answer}\n${unspaced}`));
  for (const { tree, text } of pagesOf(channel, content)) {
    // In HTML a link may stand right at a word, where plain text puts a space.
    const shown = fold(shownText(tree));
    const said = wordsOf(fold(text.replace(/\S*(?:https?:|mailto:|tel:)\S*/gi, " ")));
    const lost = said.find((word) => ofReply.has(word) && !shown.includes(word) && !/^\d{1,9}$/.test(word));
    if (lost !== undefined) return `the HTML lacks "${lost}"`;
  }
  return null;
};

export const htmlChecks: Readonly<Record<string, HtmlCheck>> = { htmlRunsNothing, htmlSaysTheSame };

function pagesOf<Message>(channel: Channel<Message>, content: ReplyContent): { tree: Root; text: string }[] {
  if (channel.htmlOf === undefined) return [];
  const htmlOf = channel.htmlOf.bind(channel);
  return channel
    .format(content)
    .map((message) => ({ tree: parseFragment(htmlOf(message)), text: channel.textOf(message) }));
}
