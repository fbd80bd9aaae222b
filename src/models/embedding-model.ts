/** What every embedding model offers, embedded or remote. */
import type { EmbeddingsInterface } from "@langchain/core/embeddings";

export interface EmbeddingModel {
  /** Names the vectors in cache keys: it changes whenever the vector of any text would. */
  readonly id: string;
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** Longest text in tokens, as {@link countTokens} counts them; what is over does not reach the vector. */
  readonly maxTokens: number;
  /** Tokens of a text with the marks the model adds. A remote model's number is an estimate that errs upwards. */
  countTokens(text: string): number;
  /**
   * The vector of a question, of unit length. It goes before texts that wait.
   *
   * @throws AppError `model_unavailable`.
   */
  embedQuestion(text: string): Promise<number[]>;
  /**
   * The vectors of texts in their order, each of unit length. `onProgress` hears how many are done, growing.
   *
   * @throws AppError `model_unavailable`; then none of the vectors are returned.
   */
  embedTexts(texts: readonly string[], onProgress?: (done: number) => void): Promise<number[][]>;
  /** The same model behind LangChain's interface; its vectors are the same. */
  readonly embeddings: EmbeddingsInterface;
  /** Frees what the model holds. It cannot be used afterwards. */
  close(): Promise<void>;
}
