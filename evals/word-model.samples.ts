/** An embedding model for tests that need no real one: the cosine of two texts is how many words they share. */
import type { EmbeddingModel } from "../src/models/embedding-model.ts";

const dimensions = 512;

function vectorOf(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    let hash = 7;
    for (const sign of word) hash = (hash * 31 + sign.charCodeAt(0)) % 65_521;
    vector[hash % dimensions] = 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value, index) => (length === 0 ? Number(index === 0) : value / length));
}

const embedQuestion = async (text: string) => vectorOf(text);
const embedTexts = async (texts: readonly string[]) => texts.map(vectorOf);

export const wordModel: EmbeddingModel = {
  ...{ id: "words", dimensions, maxTokens: 1000, countTokens: (text) => text.length, embedQuestion, embedTexts },
  embeddings: { embedQuery: embedQuestion, embedDocuments: embedTexts },
  close: async () => {},
};
