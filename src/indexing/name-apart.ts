/** Every published article has an id of its own. */
import type { Problem } from "../domain/article.ts";
import type { ParsedArticle } from "./parse-article.ts";

/** Two articles of one id: the later one answers under its path, and its editor is told. */
export function nameApart(articles: readonly ParsedArticle[]): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, string>();
  for (const { meta, published, idPlace } of articles) {
    if (!published) continue;
    const other = byId.get(meta.id);
    if (other !== undefined) {
      const message = `its id "${meta.id}" is also that of ${other} — give each article its own \`id:\``;
      problems.push({ path: meta.path, ...idPlace, severity: "error", message });
      meta.id = freeId(withoutExtension(meta.path), byId);
    }
    byId.set(meta.id, meta.path);
  }
  return problems;
}

function freeId(wanted: string, taken: ReadonlyMap<string, string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

/** A path without its last extension: an article's id where it names none. */
export const withoutExtension = (path: string) => path.replace(/\.[^./]+$/, "");
