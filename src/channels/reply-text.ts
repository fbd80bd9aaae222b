/** A rendered reply → the plain text that goes with its HTML. */
import type { Root, RootContent } from "mdast";
import type { ReplyContent } from "../domain/reply.ts";
import type { PlainText } from "./plain-pieces.ts";
import { plainText } from "./plain-text.ts";
import { linesOf, linkTo, listOf, paragraphOf, type RenderedReply } from "./render-reply.ts";

/** The answer with its marks, numbered options, suggestions and sources with their addresses. */
export function replyText(reply: RenderedReply, wording: ReplyContent["wording"]): PlainText {
  return plainText(replyTree(reply, wording), { gap: "\n\n", marks: "shown" });
}

/** The same as a tree, for channels without buttons that draw it themselves. */
export function replyTree(reply: RenderedReply, wording: ReplyContent["wording"]): Root {
  const children: RootContent[] = [...reply.answer.children];
  if (reply.options.length > 0)
    children.push(listOf(reply.options, { ordered: true }), paragraphOf(wording.chooseByNumber));
  if (reply.suggestions.length > 0)
    children.push(
      linesOf(
        wording.suggestions,
        reply.suggestions.map((link) => ["- ", linkTo(link)]),
      ),
    );
  // Numbered by hand: the numbers are those of the marks.
  if (reply.sources.length > 0)
    children.push(
      linesOf(
        wording.sources,
        reply.sources.map((source) => [`[${source.n}] `, linkTo(source)]),
      ),
    );
  return { type: "root", children };
}
