/** The options of a question as numbered lines, for where there are no buttons or none that hold them. */
import type { RootContent } from "mdast";
import type { ReplyContent } from "../domain/reply.ts";
import { listOf, paragraphOf } from "./render-reply.ts";
import { shortenText } from "./shorten-text.ts";

/**
 * In full, or, where there is no room for that, ever shorter: no option is dropped. Once, and empty, without options.
 *
 * @param longest how many UTF-16 units of an option are kept, most first
 */
export function numberedOptions(
  options: readonly string[],
  { chooseByNumber }: ReplyContent["wording"],
  longest: readonly number[],
): RootContent[][] {
  if (options.length === 0) return [[]];
  return [Number.POSITIVE_INFINITY, ...longest].map((units) => [
    listOf(
      options.map((option) => shortenText(option, units)),
      { ordered: true },
    ),
    paragraphOf(chooseByNumber),
  ]);
}
