/** A rendered reply → the plain text that goes with its HTML. */
import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import type { ReplyContent } from "../domain/reply.ts";
import type { PlainText } from "./plain-pieces.ts";
import { plainText } from "./plain-text.ts";
import { leadIn, linkTo, listOf, paragraphOf, type RenderedReply } from "./render-reply.ts";

/** The answer with its marks, numbered options, suggestions and sources with their addresses. */
export function replyText(reply: RenderedReply, wording: ReplyContent["wording"]): PlainText {
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
  const tree: Root = { type: "root", children };
  return plainText(tree, { gap: "\n\n", marks: "shown" });
}

/** A lead-in with lines right under it. */
function linesOf(wording: string, lines: readonly (readonly (PhrasingContent | string)[])[]): Paragraph {
  return paragraphOf(leadIn(wording), ...lines.flatMap((line) => [{ type: "break" } as const, ...line]));
}
