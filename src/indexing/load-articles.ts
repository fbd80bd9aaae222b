/** Reads a knowledge base folder: articles, and the YAML and JSON files at its top. Never throws for what an editor wrote. */
import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ArticleFile, Problem } from "../domain/article.ts";
import { AppError } from "../errors.ts";

export interface KnowledgeBaseFiles {
  /** Sorted by path, so that everything made from them is the same on every machine. */
  articles: ArticleFile[];
  persona: ArticleFile | null;
  handoff: ArticleFile | null;
  /** Tests of the rules: run when indexing, never published. */
  handoffTests: ArticleFile | null;
  calibration: ArticleFile | null;
  /** Words that mean the same here. */
  synonyms: ArticleFile | null;
  problems: Problem[];
}

const isArticle = (path: string) => /\.(md|mdx|markdown)$/i.test(path);

const settingNames = ["persona", "handoff", "handoff.tests", "synonyms"];

/**
 * Reads every article below `folder` (`.md`, `.mdx`, `.markdown`; names that start with a dot or underscore are left
 * out, as static site generators do), and the YAML and JSON files at its top.
 *
 * @throws AppError `knowledge_base_missing` when the folder is not there.
 */
export async function loadKnowledgeBase(folder: string): Promise<KnowledgeBaseFiles> {
  const problems: Problem[] = [];
  const paths = (await listFiles(folder, "", { problems, above: [] })).sort((a, b) => (a < b ? -1 : 1));
  const read = async (path: string): Promise<ArticleFile | null> => {
    try {
      return { path, source: decode(await readFile(join(folder, path)), path, problems) };
    } catch (cause) {
      problems.push(unreadable(path, cause));
      return null;
    }
  };
  for (const path of settingNames.map((name) => `${name}.yml`).filter((name) => paths.includes(name))) {
    const message = `is not read — rename it to ${path.replace(".yml", ".yaml")}`;
    problems.push({ path, line: 1, column: 1, severity: "warning", message });
  }
  const articles: ArticleFile[] = [];
  for (const path of paths.filter(isArticle)) {
    const file = await read(path);
    if (file !== null) articles.push(file);
  }
  return {
    articles,
    persona: paths.includes("persona.yaml") ? await read("persona.yaml") : null,
    handoff: paths.includes("handoff.yaml") ? await read("handoff.yaml") : null,
    handoffTests: paths.includes("handoff.tests.yaml") ? await read("handoff.tests.yaml") : null,
    calibration: paths.includes("calibration.json") ? await read("calibration.json") : null,
    synonyms: paths.includes("synonyms.yaml") ? await read("synonyms.yaml") : null,
    problems,
  };
}

/** Every file below `folder` that an article may link to, as paths in no order. */
export async function listLinkTargets(folder: string): Promise<string[]> {
  return listFiles(folder, "", { problems: [], above: [] });
}

/** Paths below `folder`, links followed: mounted configuration is made of them. `above` ends a link that leads back up. */
async function listFiles(
  folder: string,
  below: string,
  { problems, above }: { problems: Problem[]; above: readonly string[] },
): Promise<string[]> {
  let entries: Dirent[];
  let real: string;
  try {
    real = await realpath(join(folder, below));
    entries = await readdir(real, { withFileTypes: true });
  } catch (cause) {
    if (below !== "") {
      problems.push(unreadable(below, cause));
      return [];
    }
    throw new AppError(
      "knowledge_base_missing",
      `cannot open the knowledge base folder "${folder}" — create it with markdown files in it, or name another with --kb`,
      { cause },
    );
  }
  if (above.includes(real)) return [];
  const paths: string[] = [];
  for (const entry of entries) {
    if (/^[._]/.test(entry.name) || entry.name === "node_modules") continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    // A link that leads nowhere is neither file nor folder.
    const target = entry.isSymbolicLink() ? await stat(join(folder, path)).catch(() => null) : entry;
    if (target?.isDirectory()) paths.push(...(await listFiles(folder, path, { problems, above: [...above, real] })));
    else if (target?.isFile()) paths.push(path);
    else if (target === null && isArticle(path)) problems.push(unreadable(path, "it is a link that leads nowhere"));
  }
  return paths;
}

function unreadable(path: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    path,
    line: 1,
    column: 1,
    severity: "error",
    message: `cannot be read (${reason}) — make it readable; what it says is not published`,
  };
}

/** UTF-8, or UTF-16 by its mark; a file in another encoding is read as Windows-1252, the likeliest. Its editor is told. */
function decode(bytes: Uint8Array, path: string, problems: Problem[]): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (utf16 !== null) {
    problems.push({ path, line: 1, column: 1, severity: "warning", message: "is UTF-16 — save it as UTF-8" });
    return new TextDecoder(utf16).decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    problems.push({
      path,
      line: 1,
      column: 1,
      severity: "warning",
      message: "is not UTF-8 and was read as Windows-1252 — save it as UTF-8",
    });
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
