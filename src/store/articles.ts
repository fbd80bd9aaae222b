/** The published articles of a snapshot, as the API shows them. */
import { type Article, articleSchema } from "../domain/article.ts";
import type { Queryable } from "./database.ts";

/** Ids of all articles of a snapshot, sorted. */
export async function listArticleIds(database: Queryable, snapshotId: string): Promise<string[]> {
  const rows = await database.query<{ article_id: string }>(
    `select snapshot_articles.article_id
     from snapshot_articles
     join snapshots on snapshots.key = snapshot_articles.snapshot
     where snapshots.id = $1
     order by snapshot_articles.article_id collate "C"`,
    [snapshotId],
  );
  return rows.map((row) => row.article_id);
}

interface ArticleRow {
  article_id: string;
  path: string;
  title: string;
  url: string | null;
  audience: string[];
  locale: string;
  tags: string[];
  risk: string;
  valid_until: string | null;
  body: string;
}

const columns = `articles.article_id, articles.path, articles.title, articles.url, articles.audience, articles.locale,
            articles.tags, articles.risk, to_char(articles.valid_until, 'YYYY-MM-DD') as valid_until, articles.body`;

/** One article that a reader of `classes` may see, or null: somebody else's article does not exist. */
export async function findArticle(
  database: Queryable,
  { snapshot, classes, articleId }: { snapshot: number; classes: readonly number[]; articleId: string },
): Promise<Article | null> {
  const rows = await database.query<ArticleRow>(
    `select ${columns}
     from snapshot_articles
     join articles on articles.key = snapshot_articles.article
     where snapshot_articles.snapshot = $1
       and snapshot_articles.article_id = $2
       and snapshot_articles.class = any($3::integer[])`,
    [snapshot, articleId, classes],
  );
  const row = rows[0];
  return row === undefined ? null : toArticle(row);
}

/** All articles that a reader of `classes` may see, by id, without their text. */
export async function listArticles(
  database: Queryable,
  { snapshot, classes }: { snapshot: number; classes: readonly number[] },
): Promise<Omit<Article, "text">[]> {
  const rows = await database.query<ArticleRow>(
    `select ${columns.replace("articles.body", "'' as body")}
     from snapshot_articles
     join articles on articles.key = snapshot_articles.article
     where snapshot_articles.snapshot = $1
       and snapshot_articles.class = any($2::integer[])
     order by snapshot_articles.article_id collate "C"`,
    [snapshot, classes],
  );
  return rows.map((row) => {
    const { text: _, ...article } = toArticle(row);
    return article;
  });
}

function toArticle(row: ArticleRow): Article {
  return articleSchema.parse({
    id: row.article_id,
    path: row.path,
    title: row.title,
    url: row.url,
    audience: row.audience,
    locale: row.locale,
    tags: row.tags,
    risk: row.risk,
    validUntil: row.valid_until,
    text: row.body,
  });
}
