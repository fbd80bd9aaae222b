/** Chunks with all they say, for those that made it into an answer. */
import { z } from "zod";
import type { Block } from "../domain/article.ts";
import type { Queryable } from "./database.ts";

/** A chunk as answers are composed from it. */
export interface StoredChunk {
  article: number;
  articleId: string;
  title: string;
  url: string | null;
  risk: "normal" | "high";
  locale: string;
  ordinal: number;
  headingPath: string[];
  anchor: string;
  blocks: Block[];
  body: string;
  startLine: number;
}

const blocksSchema = z.array(
  z.object({
    kind: z.enum(["paragraph", "list", "table", "code", "quote", "other"]),
    node: z.unknown(),
    text: z.string(),
    line: z.number(),
  }),
);

/** The chunks named, and with them every other chunk of the same sections, in reading order by article. */
export async function loadSections(
  database: Queryable,
  snapshot: number,
  places: readonly { article: number; ordinal: number }[],
): Promise<StoredChunk[]> {
  const rows = await database.query<{
    article: number;
    article_id: string;
    title: string;
    url: string | null;
    risk: string;
    locale: string;
    ordinal: number;
    heading_path: string[];
    anchor: string;
    blocks: unknown;
    body: string;
    start_line: number;
  }>(
    `with wanted as (
       select distinct places.article, chunks.anchor, chunks.heading_path
       from unnest($2::integer[], $3::integer[]) as places(article, ordinal)
       join snapshot_chunks
         on snapshot_chunks.snapshot = $1
         and snapshot_chunks.article = places.article
         and snapshot_chunks.ordinal = places.ordinal
       join chunks on chunks.key = snapshot_chunks.chunk
     )
     select snapshot_chunks.article, articles.article_id, articles.title, articles.url, articles.risk, articles.locale,
            snapshot_chunks.ordinal, chunks.heading_path, chunks.anchor, chunks.blocks, chunks.body, snapshot_chunks.start_line
     from wanted
     join snapshot_chunks on snapshot_chunks.snapshot = $1 and snapshot_chunks.article = wanted.article
     join chunks
       on chunks.key = snapshot_chunks.chunk
       and chunks.anchor = wanted.anchor
       and chunks.heading_path = wanted.heading_path
     join articles on articles.key = snapshot_chunks.article
     order by articles.article_id collate "C", snapshot_chunks.ordinal`,
    [snapshot, places.map((place) => place.article), places.map((place) => place.ordinal)],
  );
  return rows.map((row) => ({
    article: row.article,
    articleId: row.article_id,
    title: row.title,
    url: row.url,
    risk: row.risk === "normal" ? "normal" : "high",
    locale: row.locale,
    ordinal: row.ordinal,
    headingPath: row.heading_path,
    anchor: row.anchor,
    blocks: blocksSchema.parse(row.blocks),
    body: row.body,
    startLine: row.start_line,
  }));
}
