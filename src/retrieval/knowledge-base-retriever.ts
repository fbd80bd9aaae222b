/** The knowledge base behind LangChain's retriever interface, for programs that are built on it. */
import { Document } from "@langchain/core/documents";
import { BaseRetriever, type BaseRetrieverInput } from "@langchain/core/retrievers";
import { loadSections } from "../store/chunks.ts";
import type { Reader } from "./readers.ts";
import { type RetrievalServices, retrieve } from "./retrieve.ts";

export interface KnowledgeBaseRetrieverInput extends BaseRetrieverInput {
  services: RetrievalServices;
  /** Default: the public, in any language. */
  reader?: Reader;
  /** Articles returned at most, each by its best chunk; default 5. */
  limit?: number;
}

/** What a document's `metadata` says of the chunk in its `pageContent`. */
export interface ChunkMetadata {
  articleId: string;
  title: string;
  url: string | null;
  headingPath: string[];
  anchor: string;
  snapshot: string;
  score: number;
}

/**
 * Ranks as answering does: the same search, fusion and reader rules.
 *
 * @example const documents = await new KnowledgeBaseRetriever({ services }).invoke("How do I roll back?");
 */
export class KnowledgeBaseRetriever extends BaseRetriever<ChunkMetadata> {
  lc_namespace = ["onevoice", "retrievers"];
  readonly #services: RetrievalServices;
  readonly #reader: Reader;
  readonly #limit: number;

  constructor({ services, reader = { audience: [], locale: null }, limit = 5, ...input }: KnowledgeBaseRetrieverInput) {
    super(input);
    this.#services = services;
    this.#reader = reader;
    this.#limit = limit;
  }

  override async _getRelevantDocuments(question: string): Promise<Document<ChunkMetadata>[]> {
    const { database, snapshot } = this.#services;
    const { articles } = await retrieve({ question, history: [], reader: this.#reader }, this.#services);
    const best = articles.slice(0, this.#limit).flatMap(({ article, score, chunks }) => {
      const chunk = chunks[0];
      return chunk === undefined ? [] : [{ article, ordinal: chunk.ordinal, score }];
    });
    const sections = await loadSections(database, snapshot.key, best);
    return best.flatMap(({ article, ordinal, score }) => {
      const chunk = sections.find((candidate) => candidate.article === article && candidate.ordinal === ordinal);
      if (chunk === undefined) return [];
      const { articleId, title, url, headingPath, anchor, body } = chunk;
      return [
        new Document({
          pageContent: body,
          metadata: { articleId, title, url, headingPath, anchor, snapshot: snapshot.id, score },
        }),
      ];
    });
  }
}
