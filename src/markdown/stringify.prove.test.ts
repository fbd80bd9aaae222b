/** The round trip on many more trees. Run by `ONEVOICE_PROVE=1 vitest run`. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseMarkdown } from "./parse.ts";
import { stringifyMarkdown } from "./stringify.ts";
import { toText } from "./to-text.ts";
import { treeArbitrary } from "./tree.arbitrary.ts";

it("keeps the text of any tree", () => {
  fc.assert(
    fc.property(treeArbitrary, (tree) => {
      expect(toText(parseMarkdown(stringifyMarkdown(tree)))).toBe(toText(tree));
    }),
    { numRuns: 5_000 },
  );
}, 1_800_000);
