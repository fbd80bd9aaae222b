/** The embedded model behind LangChain's class for embeddings. */
import { Embeddings } from "@langchain/core/embeddings";
import type { EmbeddingModel } from "../embedding-model.ts";

/** LangChain's view of the embedded model: the same vectors as the model's own methods give. */
export class MiniLmEmbeddings extends Embeddings {
  readonly #model: Pick<EmbeddingModel, "embedQuestion" | "embedTexts">;

  constructor(model: Pick<EmbeddingModel, "embedQuestion" | "embedTexts">) {
    super({});
    this.#model = model;
  }

  /** The embedding of a question, before all texts that wait. */
  override embedQuery(question: string): Promise<number[]> {
    return this.#model.embedQuestion(question);
  }

  /** The embeddings of texts, in their order. */
  override embedDocuments(texts: string[]): Promise<number[][]> {
    return this.#model.embedTexts(texts);
  }
}
