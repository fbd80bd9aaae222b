/** What retrieval is made of, one part after another: each step ranks as the product does, with later parts switched off. */
import { retrievalSettings } from "../../src/retrieval/retrieval-settings.ts";
import type { RetrievalSettings } from "../../src/retrieval/retrieve.ts";

export interface AblationStep {
  name: string;
  /** What ranks: the product with these settings, or the cosine of the chunks' own text, without title and headings. */
  ranks: { by: "product"; settings: RetrievalSettings } | { by: "bare vectors" };
  /** Whether what was said before takes part. */
  readsHistory: boolean;
}

// No word has so many letters.
const notMended = { spelling: { ...retrievalSettings.spelling, shortest: 1000 } };

/** In the order in which they are added. The last is the product. */
export const ablationSteps: readonly AblationStep[] = [
  { name: "vectors of the bare text", ranks: { by: "bare vectors" }, readsHistory: false },
  {
    name: "+ title and headings embedded with it",
    ranks: product({ ...without("lexical", "heading"), ...notMended }),
    readsHistory: false,
  },
  { name: "+ words (BM25)", ranks: product({ ...without("heading"), ...notMended }), readsHistory: false },
  { name: "+ vector of title and headings", ranks: product(notMended), readsHistory: false },
  { name: "+ misspelled words mended", ranks: product({}), readsHistory: false },
  { name: "+ history, fused late", ranks: product({}), readsHistory: true },
];

/** What mending does where there is something to mend, see `misspell`. */
export const slipSteps: readonly AblationStep[] = [
  { name: "as typed", ranks: product(notMended), readsHistory: false },
  { name: "misspelled words mended", ranks: product({}), readsHistory: false },
];

function product(change: Partial<RetrievalSettings>): AblationStep["ranks"] {
  return { by: "product", settings: { ...retrievalSettings, ...change } };
}

/** The product's weights without some of them, the others as large against each other as they were. */
function without(...left: ("lexical" | "heading")[]): Pick<RetrievalSettings, "weights"> {
  const weights = { ...retrievalSettings.weights };
  for (const name of left) weights[name] = 0;
  const sum = weights.dense + weights.lexical + weights.heading;
  return { weights: { dense: weights.dense / sum, lexical: weights.lexical / sum, heading: weights.heading / sum } };
}
