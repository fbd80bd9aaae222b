/** The numbers an index is made with, and why. A change re-embeds or re-weighs every chunk; measure before making one. */
import type { IndexSettings } from "./prepare-snapshot.ts";

export const indexSettings: Omit<IndexSettings, "articleUrl"> = {
  // What MiniLM reads at most; later word pieces would be indexed by nothing.
  maxTokens: 256,
  // A section that must be cut is cut here: pieces of like size rank alike.
  targetTokens: 200,
  bm25: {
    k1: 1.2,
    b: 0.75,
    // About the median length, in terms, of the chunks of six help centres.
    pivotLength: 110,
    // What the title and headings say counts double.
    headingWeight: 2,
  },
};
