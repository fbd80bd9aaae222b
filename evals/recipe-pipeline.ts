/**
 * The usual recipe, to compare with: LangChain's markdown splitter at 1000/200 characters, the same embedding model, BM25
 * by MiniSearch, reciprocal rank fusion (Cormack et al. 2009, k = 60), the last two messages joined to a follow-up, the
 * top chunk as the answer, and a fixed threshold on its cosine.
 */
import { MarkdownTextSplitter } from "@langchain/textsplitters";
import GithubSlugger from "github-slugger";
import MiniSearch from "minisearch";
import type { Answer } from "../src/domain/answer.ts";
import type { ArticleFile } from "../src/domain/article.ts";
import type { HistoryTurn } from "../src/domain/question.ts";
import { collapse } from "../src/text/normalize-space.ts";
import type { Outcome, Pipeline, PipelineQuestion } from "./pipeline.ts";
import { rawArticleText } from "./raw-article-text.ts";
import { articleIdOf } from "./unsupported-parts.ts";
import type { Workspace } from "./workspace.ts";

const settings = {
  chunkSize: 1000,
  chunkOverlap: 200,
  rrf: 60,
  depth: 100,
  // "Recommended 50 for most projects": Azure question answering.
  threshold: 0.5,
  messagesBefore: 2,
};

interface Chunk {
  articleId: string;
  title: string;
  /** The heading it begins under, or the title. */
  heading: string;
  text: string;
  vector: readonly number[];
}

type RecipeServices = Pick<Workspace, "files" | "kbHash"> & {
  services: Pick<Workspace["services"], "embeddingModel" | "clock">;
};

/** Splits and embeds the articles of a workspace's knowledge base. */
export async function openRecipePipeline({ files, services, kbHash }: RecipeServices): Promise<Pipeline> {
  const { embeddingModel, clock } = services;
  const chunks = await splitArticles(files.articles, (texts) => embeddingModel.embedTexts(texts));
  const lexicalIndex = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  lexicalIndex.addAll(chunks.map(({ text }, id) => ({ id, text })));

  const ask = async ({ question, history, withoutArticles }: PipelineQuestion): Promise<Outcome> => {
    const started = clock();
    const query = [...lastMessages(history), question].join("\n");
    const hidden = new Set(withoutArticles);
    const isVisible = (id: number) => !hidden.has(chunks[id]?.articleId ?? "");
    const vector = await embeddingModel.embedQuestion(query);
    const dense = chunks.map((chunk) => dot(chunk.vector, vector));
    const byDense = [...chunks.keys()].filter(isVisible).sort((a, b) => (dense[b] ?? 0) - (dense[a] ?? 0) || a - b);
    const found = lexicalIndex.search(query, { filter: ({ id }) => isVisible(id) });
    const lexical = new Map(found.map(({ id, score }): [number, number] => [id, score]));
    const byLexical = [...lexical.keys()];
    const fused = new Map<number, number>();
    for (const ranking of [byDense, byLexical]) {
      ranking.slice(0, settings.depth).forEach((id, rank) => {
        fused.set(id, (fused.get(id) ?? 0) + 1 / (settings.rrf + rank + 1));
      });
    }
    const best = [...fused].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return toOutcome(best, {
      chunks,
      dense,
      lexical,
      topCosine: dense[byDense[0] ?? -1] ?? 0,
      totalMs: clock() - started,
    });
  };
  const converse = async (messages: readonly string[], channel: string) => {
    // Nothing it answers takes part in its searches.
    const history = messages.slice(0, -1).map((text): HistoryTurn => ({ role: "customer", text }));
    return ask({ question: messages.at(-1) ?? "", history, channel, withoutArticles: [] });
  };
  const config = { pipeline: "recipe", ...settings, model: embeddingModel.id };
  return { config, snapshot: kbHash, ask, converse, close: async () => {} };
}

async function splitArticles(
  articles: readonly ArticleFile[],
  embed: (texts: string[]) => Promise<number[][]>,
): Promise<Chunk[]> {
  const splitter = new MarkdownTextSplitter(settings);
  const chunks: Omit<Chunk, "vector">[] = [];
  for (const file of articles) {
    const body = file.source.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, "");
    const articleId = articleIdOf(file);
    const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(file.source)?.[1] ?? articleId;
    let from = 0;
    for (const text of await splitter.splitText(body)) {
      from = Math.max(from, body.indexOf(text.slice(0, 80), from));
      chunks.push({ articleId, title, heading: headingAt(body, from) ?? title, text });
    }
  }
  const vectors = await embed(chunks.map(({ text }) => text));
  return chunks.map((chunk, index) => ({ ...chunk, vector: vectors[index] ?? [] }));
}

/** The last heading at or above a place. */
function headingAt(body: string, offset: number): string | null {
  const lines = body.slice(0, Math.max(offset, body.indexOf("\n", offset))).matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*#*$/gm);
  return [...lines].at(-1)?.[1] ?? null;
}

/** What the customer wrote last. */
function lastMessages(history: readonly HistoryTurn[]): string[] {
  return history.flatMap(({ role, text }) => (role === "customer" ? [text] : [])).slice(-settings.messagesBefore);
}

interface Ranked {
  chunks: readonly Chunk[];
  dense: readonly number[];
  lexical: ReadonlyMap<number, number>;
  topCosine: number;
  totalMs: number;
}

function toOutcome(
  best: readonly (readonly [id: number, score: number])[],
  { chunks, dense, lexical, topCosine, totalMs }: Ranked,
): Outcome {
  const confidence = Math.min(1, Math.max(0, topCosine));
  const first = best.find(([id, score]) => chunks[id] !== undefined && score > 0);
  const top = first === undefined ? undefined : chunks[first[0]];
  const draft = top === undefined ? null : answerOf(top);
  const isAnswer = draft !== null && confidence >= settings.threshold;
  const said: Answer = isAnswer ? draft : { markdown: "", citations: [], sentences: [] };
  const seen = new Set<string>();
  const ranked = best.flatMap(([id, score]) => {
    const chunk = chunks[id];
    if (chunk === undefined || seen.has(chunk.articleId)) return [];
    seen.add(chunk.articleId);
    const scores = { score, dense: dense[id] ?? 0, lexical: lexical.get(id) ?? 0 };
    return [{ articleId: chunk.articleId, heading: chunk.heading, anchor: anchorOf(chunk), ...scores }];
  });
  return {
    decision: {
      kind: isAnswer ? "answer" : "handoff",
      reason: isAnswer ? "grounded" : "low_confidence",
      rule: null,
      options: [],
      explanation: `The top chunk's cosine is ${confidence.toFixed(2)}; ${settings.threshold} are asked for.`,
      threshold: settings.threshold,
    },
    confidence,
    draft,
    said,
    ranked: ranked.slice(0, 10),
    signals: { dense: topCosine },
    considered: [],
    contributions: {},
    timings: { totalMs },
  };
}

function answerOf(chunk: Chunk): Answer {
  const { articleId, title, heading, text } = chunk;
  const plain = collapse(rawArticleText(text));
  const citation = { n: 1, articleId, title, url: null, heading, anchor: anchorOf(chunk), quote: plain };
  return {
    markdown: text,
    citations: [citation],
    sentences: [{ text: plain, citations: [1], support: "verbatim" }],
  };
}

function anchorOf({ heading, title }: Chunk): string {
  return heading === title ? "" : new GithubSlugger().slug(heading);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
