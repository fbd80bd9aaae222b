/** What an article says, chunk by chunk in reading order: what its page is rendered from. */
import { z } from "zod";
import type { Queryable } from "./database.ts";

/** The nodes are mdast nodes as indexing stored them. */
export interface ArticleChunk {
  headingPath: string[];
  anchor: string;
  nodes: unknown[];
}

const nodesSchema = z.array(z.object({ node: z.unknown() }).transform(({ node }) => node));

/** The chunks of an article that a reader of `classes` may see; none when they may not, or there is no such article. */
export async function loadArticleChunks(
  database: Queryable,
  { snapshot, classes, articleId }: { snapshot: number; classes: readonly number[]; articleId: string },
): Promise<ArticleChunk[]> {
  const rows = await database.query<{ heading_path: string[]; anchor: string; blocks: unknown }>(
    `select chunks.heading_path, chunks.anchor, chunks.blocks
     from snapshot_articles
     join snapshot_chunks
       on snapshot_chunks.snapshot = snapshot_articles.snapshot
       and snapshot_chunks.article = snapshot_articles.article
     join chunks on chunks.key = snapshot_chunks.chunk
     where snapshot_articles.snapshot = $1
       and snapshot_articles.article_id = $2
       and snapshot_articles.class = any($3::integer[])
     order by snapshot_chunks.ordinal`,
    [snapshot, articleId, classes],
  );
  return rows.map(({ heading_path: headingPath, anchor, blocks }) => ({
    headingPath,
    anchor,
    nodes: nodesSchema.parse(blocks),
  }));
}
