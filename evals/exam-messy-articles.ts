/** The exam of messy articles: the folder is indexed as a knowledge base, and each file looked at through the API. */
import { z } from "zod";
import { articleSchema } from "../src/http/store-access.ts";
import { type MessyFile, messyArticlesFolder, readMessyFiles } from "./exam-files.ts";
import { collapseSpace, leaksOf } from "./exam-leaks.ts";
import type { ExamFailure, ExamResult } from "./exam-result.ts";
import { type ExaminedProduct, withProduct } from "./exam-services.ts";

const listSchema = z.object({ articles: z.array(z.object({ id: z.string(), path: z.string(), title: z.string() })) });
type Listed = z.infer<typeof listSchema>["articles"][number];

/** The figures of expectations.yaml. When indexing stops, every file has failed. */
export async function examineMessyArticles(): Promise<ExamResult> {
  const files = await readMessyFiles();
  const result = { exam: "messy-articles", entries: files.length };
  try {
    return { ...result, failures: await withProduct(messyArticlesFolder, (product) => examineFiles(files, product)) };
  } catch (error) {
    const got = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      ...result,
      failures: files.map(({ path }) => ({ entry: path, expected: "the folder to be indexed", got })),
    };
  }
}

async function examineFiles(files: readonly MessyFile[], product: ExaminedProduct): Promise<ExamFailure[]> {
  const { classes } = await product.services.currentSnapshot();
  const groups = [...new Set(classes.flatMap(({ audience }) => audience))].filter((group) => group !== "public");
  const seenByAll = await listArticles(groups, product);
  const seenByPublic = await listArticles([], product);
  const failures: ExamFailure[] = [];
  for (const file of files) {
    const article = seenByAll.find(({ path }) => path === file.path) ?? null;
    const hidden = {
      path: file.path,
      ids: [file.path.replace(/\.[^./]+$/, ""), ...(article === null ? [] : [article.id])],
    };
    const wrong = [
      ...problemWrongs(file, product),
      ...(article === null ? absenceWrongs(file) : await textWrongs(file, article, groups, product)),
      ...(isHiddenFromAll(file) ? await leaksOf(hidden, groups, product) : []),
      ...(file.publicMayRead ? [] : await leaksOf(hidden, [], product)),
      ...(!file.publicMayRead && seenByPublic.some(({ path }) => path === file.path) ? ["listed for the public"] : []),
      ...(!file.publicMayRead && article !== null && (await getArticle(article.id, [], product)) !== null
        ? ["read by the public"]
        : []),
    ];
    if (wrong.length > 0) failures.push({ entry: file.path, expected: file.note, got: wrong.join("; ") });
  }
  return failures;
}

function isHiddenFromAll({ mustIndex, open }: MessyFile): boolean {
  return !mustIndex && !open.includes("mustIndex");
}

function absenceWrongs({ mustIndex, open }: MessyFile): string[] {
  return mustIndex && !open.includes("mustIndex") ? ["not indexed"] : [];
}

/** One problem may name two files, those that share an id. */
function problemWrongs({ path, problem, open }: MessyFile, { indexed }: ExaminedProduct): string[] {
  if (open.includes("problem")) return [];
  if (problem) {
    const isNamed = indexed.problems.some((found) => found.path === path || found.message.includes(path));
    return isNamed ? [] : ["no problem names the file"];
  }
  return indexed.problems.flatMap((found) =>
    found.path === path && found.severity === "error" ? [`problem: ${found.message}`] : [],
  );
}

async function textWrongs(
  file: MessyFile,
  { id, title }: Listed,
  groups: readonly string[],
  product: ExaminedProduct,
): Promise<string[]> {
  const article = await getArticle(id, groups, product);
  if (article === null) return [`GET /v1/articles/${id} does not find what the list names`];
  const text = collapseSpace(article.text);
  const withTitle = `${collapseSpace(title)} ${text}`;
  return [
    ...file.mustContainText
      .filter((wanted) => !withTitle.includes(collapseSpace(wanted)))
      .map((wanted) => `lacks ${JSON.stringify(wanted)} in ${JSON.stringify(text.slice(0, 400))}`),
    ...file.mustNotContainText
      .filter((unwanted) => text.includes(collapseSpace(unwanted)))
      .map((unwanted) => `holds ${JSON.stringify(unwanted)} in ${JSON.stringify(text.slice(0, 400))}`),
  ];
}

async function listArticles(groups: readonly string[], { app }: ExaminedProduct): Promise<Listed[]> {
  const response = await app.request(`http://localhost/v1/articles?${asQuery(groups)}`);
  return listSchema.parse(await response.json()).articles;
}

/** The article as a reader of `groups` gets it; null when there is none for them. */
async function getArticle(id: string, groups: readonly string[], { app }: ExaminedProduct) {
  const response = await app.request(`http://localhost/v1/articles/${encodeURIComponent(id)}?${asQuery(groups)}`);
  return response.status === 200 ? articleSchema.parse(await response.json()) : null;
}

function asQuery(groups: readonly string[]): string {
  return new URLSearchParams(groups.map((group): [string, string] => ["audience", group])).toString();
}
