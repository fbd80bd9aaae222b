/** The titles, headings and first lines of a snapshot's articles: what they are about, and how they write their words. */
import type { Queryable } from "./database.ts";

export interface ArticleOpening {
  title: string;
  headings: string[];
  /** The first characters of its text. */
  opening: string;
}

/** All articles of the snapshot, whoever may read them, in the order of their ids. */
export async function loadArticleOpenings(
  database: Queryable,
  snapshot: number,
  openingLength: number,
): Promise<ArticleOpening[]> {
  return database.query<ArticleOpening & Record<string, unknown>>(
    `select articles.title, left(articles.body, $2) as opening,
            coalesce(
              (select array_agg(distinct chunks.heading_path[cardinality(chunks.heading_path)])
               from snapshot_chunks
               join chunks on chunks.key = snapshot_chunks.chunk
               where snapshot_chunks.snapshot = $1
                 and snapshot_chunks.article = articles.key
                 and cardinality(chunks.heading_path) > 0),
              '{}'
            ) as headings
     from snapshot_articles
     join articles on articles.key = snapshot_articles.article
     where snapshot_articles.snapshot = $1
     order by articles.article_id collate "C"`,
    [snapshot, openingLength],
  );
}
