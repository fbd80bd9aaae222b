/** Knowledge base files → everything of a snapshot but its vectors. Pure: the same files give the same snapshot id. */
import type { ArticleFile, ArticleMeta, Chunk, Problem } from "../domain/article.ts";
import { articleUrlFromTemplate } from "../domain/article-url.ts";
import { giveWay } from "../give-way.ts";
import { toText } from "../markdown/to-text.ts";
import { type Bm25Settings, chunkTermWeights, toSparseVector } from "../store/bm25.ts";
import type { NewArticle, NewChunk, NewSnapshot } from "../store/publish-snapshot.ts";
import { contentHash } from "../text/content-hash.ts";
import { mendableWords } from "../text/mendable-words.ts";
import { terms } from "../text/terms.ts";
import { type ChunkLimits, chunkArticle, embeddedHeading, embeddedText, headingLine } from "./chunk-article.ts";
import type { KnowledgeBaseFiles } from "./load-articles.ts";
import { nameApart, withoutExtension } from "./name-apart.ts";
import { type ParsedArticle, parseArticle } from "./parse-article.ts";
import { readCalibration, readHandoffRules, readPersona, readSynonyms } from "./read-settings.ts";
import { classNumbers } from "./reader-classes.ts";
import { resolveLinks } from "./resolve-links.ts";
import { sortProblems } from "./sort-problems.ts";
import { warnOfLocales } from "./warn-of-locales.ts";

export interface IndexSettings {
  maxTokens: number;
  targetTokens: number;
  bm25: Bm25Settings;
  /** Address of articles that name none, with `{id}` and `{anchor}`; null: they have none. */
  articleUrl: string | null;
}

/** Part of every snapshot id: raised when the same files would give other rows. */
const formatVersion = 4;

export interface PreparedSnapshot {
  snapshot: NewSnapshot;
  /** What must be embedded, by the hash its vector is stored under. */
  textsByHash: Map<string, string>;
}

/** Hash of all that a snapshot is made of, without parsing it. */
export async function hashSource(files: KnowledgeBaseFiles, settings: IndexSettings, modelId: string): Promise<string> {
  const { persona, handoff, synonyms, calibration } = files;
  const articles = byPlace(files.articles);
  const made = { formatVersion, settings, modelId, articles, persona, handoff, synonyms, calibration };
  return contentHash(JSON.stringify(made));
}

/** Prepares a snapshot for one embedding model. `now` decides which articles have expired. */
export async function prepareSnapshot(
  files: KnowledgeBaseFiles,
  settings: IndexSettings,
  model: { id: string; dimensions: number; countTokens: (text: string) => number },
  now: Date,
): Promise<PreparedSnapshot> {
  const today = now.toISOString().slice(0, 10);
  const { persona, problems: personaProblems } = readPersona(files.persona);
  const { handoffRules, problems: ruleProblems } = readHandoffRules(files.handoff);
  const { calibration, problems: calibrationProblems } = readCalibration(files.calibration);
  const { synonyms, problems: synonymProblems } = readSynonyms(files.synonyms);
  const parsed: ParsedArticle[] = [];
  for (const file of byPlace(files.articles)) {
    parsed.push(parseArticle(file, { today }));
    await giveWay(); // a service that indexes goes on answering
  }
  const problems: Problem[] = [
    ...files.problems,
    ...personaProblems,
    ...ruleProblems,
    ...calibrationProblems,
    ...synonymProblems,
    ...parsed.flatMap((article) => article.problems),
    ...nameApart(parsed),
  ];
  const published = parsed.filter((article) => article.published);
  problems.push(...warnOfLocales(published));
  for (const { meta } of published) meta.url ??= articleUrlFromTemplate(settings.articleUrl, meta.id);
  const byPath = new Map(published.map(({ meta }) => [withoutExtension(meta.path), meta]));

  const limits: ChunkLimits = {
    maxTokens: settings.maxTokens,
    targetTokens: settings.targetTokens,
    countTokens: model.countTokens,
  };
  const { classes, numberOf } = classNumbers();
  const articles: NewArticle[] = [];
  const content: unknown[] = [];
  const chunks: NewChunk[] = [];
  const textsByHash = new Map<string, string>();
  const termCounts = new Map<number, number>();
  const wordCounts = new Map<string, number>();
  for (const { meta, tree } of published) {
    problems.push(...resolveLinks(tree, meta, byPath));
    const body = articleText(tree.children.map((node) => toText(node)));
    const readerClass = numberOf(meta);
    const articleHash = await contentHash(JSON.stringify({ meta, body }));
    articles.push({ hash: articleHash, meta, body, class: readerClass });
    const rows: unknown[] = [];
    for (const chunk of chunkArticle(meta.id, meta.title, tree, limits)) {
      const prepared = await prepareChunk(meta, chunk, { settings, limits, modelId: model.id, textsByHash });
      for (const term of prepared.weights.keys()) termCounts.set(term, (termCounts.get(term) ?? 0) + 1);
      for (const word of mendableWords(`${prepared.heading}\n${chunk.text}`)) {
        wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1);
      }
      chunks.push({ ...prepared.row, articleHash, class: readerClass });
      const { hash, embeddingHash, headingEmbeddingHash, startLine, endLine } = prepared.row;
      rows.push([hash, embeddingHash, headingEmbeddingHash, startLine, endLine]);
    }
    // The chunks too: a link's new address or a list's new numbers change no word of the article's text.
    content.push([articleHash, readerClass, rows]);
  }
  // They are right even where no article uses them.
  for (const word of mendableWords(synonyms.flat().join("\n"))) wordCounts.set(word, wordCounts.get(word) ?? 0);
  const sorted = sortProblems(problems);
  const around = { persona, handoffRules, synonyms, calibration };
  const identity = { formatVersion, model: model.id, settings, ...around, classes, content };
  const id = `kb-${(await contentHash(JSON.stringify(identity))).slice(0, 16)}`;
  const snapshot: NewSnapshot = {
    id,
    sourceHash: await hashSource(files, settings, model.id),
    embeddingModel: model.id,
    dimensions: model.dimensions,
    classes,
    persona,
    handoffRules,
    calibration,
    synonyms,
    problems: sorted,
    articles,
    chunks,
    termCounts,
    wordCounts,
  };
  return { snapshot, textsByHash };
}

/** An article's plain text, one block a line: what quotes are substrings of. */
function articleText(blocks: readonly string[]): string {
  return blocks.filter((text) => text.trim() !== "").join("\n");
}

async function prepareChunk(
  meta: ArticleMeta,
  chunk: Chunk,
  {
    settings,
    limits,
    modelId,
    textsByHash,
  }: { settings: IndexSettings; limits: ChunkLimits; modelId: string; textsByHash: Map<string, string> },
) {
  const heading = headingLine(meta.title, chunk.headingPath);
  const weights = chunkTermWeights(
    { heading: terms(heading, meta.locale), body: terms(chunk.text, meta.locale) },
    settings.bm25,
  );
  const remember = async (text: string) => {
    const hash = await contentHash(`${modelId}\n${text}`);
    textsByHash.set(hash, text);
    return hash;
  };
  const termsLiteral = toSparseVector(weights);
  const { headingPath, anchor, blocks, text: body, ordinal, startLine, endLine } = chunk;
  const row = {
    hash: await contentHash(JSON.stringify({ headingPath, anchor, blocks, terms: termsLiteral })),
    ordinal,
    headingPath,
    anchor,
    blocks,
    body,
    terms: termsLiteral,
    embeddingHash: await remember(embeddedText(meta.title, chunk, limits)),
    headingEmbeddingHash: await remember(embeddedHeading(meta.title, chunk.headingPath, limits)),
    startLine,
    endLine,
  };
  return { row, weights, heading };
}

/** Ids that two articles want, and class numbers, go by the path: the order files come in must not decide. */
const byPlace = (files: readonly ArticleFile[]) => [...files].sort((a, b) => compare(a.path, b.path));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
