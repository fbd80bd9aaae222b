/** Files and folders of cases → suites: cases with the knowledge base they ask about. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import type { Problem } from "../src/domain/article.ts";
import { AppError } from "../src/errors.ts";
import { caseFileSchema, caseSchema, type EvalCase, type WrittenCase } from "./case.ts";
import { caseGroup, isHeldOut } from "./case-groups.ts";

export interface Suite {
  name: string;
  /** Folder of the knowledge base. */
  kb: string;
  cases: EvalCase[];
}

export interface LoadedSuites {
  suites: Suite[];
  /** What could not be read as a case: the rest is there all the same. Keys that no case has are warnings. */
  problems: Problem[];
}

interface FoundCase {
  suite: string;
  kb: string;
  written: WrittenCase;
  place: EvalCase["place"];
}

/** The folder of data sets: `ONEVOICE_DATASETS`, else beside the project. */
export function datasetsFolder(): string {
  return resolve(process.env.ONEVOICE_DATASETS ?? join(import.meta.dirname, "../../shared/datasets"));
}

/**
 * Loads what `paths` name: a YAML or JSONL file; a folder with `kb/` and `cases.jsonl`; any other folder with all case
 * files below it (`*.cases.yaml` in a knowledge base, every `.yaml` and `.jsonl` elsewhere); the name of a data set.
 * `kb` is the knowledge base of cases that name none.
 *
 * @throws AppError `invalid_request` for a path that is not there or holds no case.
 */
export async function loadSuites(paths: readonly string[], { kb }: { kb: string }): Promise<LoadedSuites> {
  const problems: Problem[] = [];
  const found: FoundCase[] = [];
  for (const path of paths) {
    const place = await findPath(path);
    const cases = (await stat(place)).isDirectory()
      ? await loadFolder(place, kb, problems)
      : await loadFile(place, { suite: suiteOfFile(place), kb }, problems);
    if (cases.length === 0 && problems.length === 0) {
      throw new AppError("invalid_request", `${path} holds no case — write one, see evals/cases/ for examples`);
    }
    found.push(...cases);
  }
  return { suites: toSuites(found), problems };
}

/** Where a file or folder of cases, or a data set, lies. @throws AppError `invalid_request` when it is nowhere. */
export async function findPath(path: string): Promise<string> {
  for (const candidate of [resolve(path), join(datasetsFolder(), path)]) {
    if ((await stat(candidate).catch(() => null)) !== null) return candidate;
  }
  throw new AppError(
    "invalid_request",
    `there is no ${path}, here or in ${datasetsFolder()} — name a file or folder of cases, or set ONEVOICE_DATASETS to where the data sets are`,
  );
}

async function loadFolder(folder: string, kb: string, problems: Problem[]): Promise<FoundCase[]> {
  const entries = await readdir(folder);
  if (entries.includes("kb") && entries.includes("cases.jsonl")) {
    const suite = { suite: basename(folder), kb: join(folder, "kb") };
    return loadFile(join(folder, "cases.jsonl"), suite, problems);
  }
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const beside = /\.cases\.ya?ml$/i;
  const isKnowledgeBase =
    paths.some((path) => /\.(?:md|mdx|markdown)$/i.test(path)) && paths.some((path) => beside.test(path));
  const wanted = isKnowledgeBase ? beside : /\.(?:ya?ml|jsonl)$/i;
  const suite = { suite: basename(folder), kb: isKnowledgeBase ? folder : kb };
  const cases: FoundCase[] = [];
  for (const path of paths.filter((candidate) => wanted.test(candidate)))
    cases.push(...(await loadFile(path, suite, problems)));
  return cases;
}

function suiteOfFile(path: string): string {
  return basename(path).replace(/(?:\.cases)?\.(?:ya?ml|jsonl)$/i, "");
}

async function loadFile(path: string, suite: { suite: string; kb: string }, problems: Problem[]): Promise<FoundCase[]> {
  const source = await readFile(path, "utf8");
  return path.endsWith(".jsonl") ? readJsonl(path, source, suite, problems) : readYaml(path, source, suite, problems);
}

function readJsonl(
  path: string,
  source: string,
  suite: { suite: string; kb: string },
  problems: Problem[],
): FoundCase[] {
  const shown = relative(process.cwd(), path);
  return source.split("\n").flatMap((text, index): FoundCase[] => {
    if (text.trim() === "") return [];
    const place = { path: shown, line: index + 1, column: 1 };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      problems.push({ ...place, severity: "error", message: `is no JSON (${String(error)}) — write one case a line` });
      return [];
    }
    const parsed = caseSchema.safeParse(value);
    problems.push(...unknownKeys(value, caseSchema, () => place));
    if (parsed.success) return [{ ...suite, written: parsed.data, place }];
    for (const issue of parsed.error.issues) problems.push(toProblem(issue, place));
    return [];
  });
}

function readYaml(
  path: string,
  source: string,
  suite: { suite: string; kb: string },
  problems: Problem[],
): FoundCase[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const shown = relative(process.cwd(), path);
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { path: shown, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const errors = [...document.errors.map(({ message, pos }) => ({ message, at: pos[0] })), ...brokenAliases(document)];
  if (errors.length > 0) {
    for (const { message, at } of errors) {
      const what = message.split("\n")[0] ?? message;
      problems.push({ ...placeAt(at), severity: "error", message: `is no YAML: ${what} — mend the line` });
    }
    return [];
  }
  /** Where a value stands, or the nearest thing around it that is there. */
  const placeOf = (steps: readonly PropertyKey[]): EvalCase["place"] => {
    for (let length = steps.length; length >= 0; length--) {
      const keys = steps.slice(0, length).map((step) => (typeof step === "symbol" ? String(step) : step));
      const node = length === 0 ? document.contents : document.getIn(keys, true);
      if ((isMap(node) || isSeq(node) || isScalar(node)) && node.range != null) return placeAt(node.range[0]);
    }
    return placeAt(0);
  };
  const value: unknown = document.toJS();
  problems.push(...unknownKeys(value, caseFileSchema, placeOf));
  const parsed = caseFileSchema.safeParse(value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(toProblem(issue, placeOf(issue.path)));
    return [];
  }
  const { cases, article, kb, suite: name } = parsed.data;
  return cases.map((written, index) => ({
    suite: name ?? suite.suite,
    kb: kb === undefined ? suite.kb : resolve(dirname(path), kb),
    written: withDefaultArticle(written, article),
    place: placeOf(["cases", index]),
  }));
}

/** A text that begins with an asterisk is an alias, and of nothing unless it is quoted. */
function brokenAliases(document: Document): { message: string; at: number }[] {
  const found: { message: string; at: number }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      found.push({
        message: `*${alias.source} stands for nothing, a text needs quotation marks`,
        at: alias.range?.[0] ?? 0,
      });
    },
  });
  return found;
}

function withDefaultArticle(written: WrittenCase, article: string | undefined): WrittenCase {
  const { expect } = written;
  if (article === undefined || expect.articles !== undefined || expectedOf(written) !== "answer") return written;
  return { ...written, expect: { ...expect, articles: [article] } };
}

function toProblem(issue: z.core.$ZodIssue, place: EvalCase["place"]): Problem {
  const where = issue.path.length === 0 ? "the case" : issue.path.join(".");
  return { ...place, severity: "error", message: `${where}: ${issue.message} — see evals/cases.schema.json` };
}

/** A key nobody reads is most likely a slip of the keyboard, and a case that checks less than its author thinks. */
function unknownKeys(
  value: unknown,
  schema: z.ZodType,
  placeOf: (steps: PropertyKey[]) => EvalCase["place"],
): Problem[] {
  const strict = (current: unknown, given: unknown, steps: PropertyKey[]): Problem[] => {
    if (current instanceof z.ZodOptional) return strict(current.unwrap(), given, steps);
    if (current instanceof z.ZodUnion) {
      return strict(
        current.options.find((option) => option instanceof z.ZodObject),
        given,
        steps,
      );
    }
    if (current instanceof z.ZodArray)
      return Array.isArray(given)
        ? given.flatMap((item, index) => strict(current.element, item, [...steps, index]))
        : [];
    if (!(current instanceof z.ZodObject) || typeof given !== "object" || given === null || Array.isArray(given))
      return [];
    const shape: Readonly<Record<string, unknown>> = current.shape;
    return Object.entries(given).flatMap(([key, item]): Problem[] => {
      if (Object.hasOwn(shape, key)) return strict(shape[key], item, [...steps, key]);
      const message = `"${key}" is no key of a case — known here: ${Object.keys(shape).join(", ")}`;
      return [{ ...placeOf([...steps, key]), severity: "warning", message }];
    });
  };
  return strict(schema, value, []);
}

function toSuites(found: readonly FoundCase[]): Suite[] {
  const suites = new Map<string, Suite>();
  for (const { suite: name, kb, written, place } of found) {
    const key = JSON.stringify([name, kb]);
    const suite = suites.get(key) ?? { name, kb, cases: [] };
    suites.set(key, suite);
    suite.cases.push(...toCases(name, written, place));
  }
  return [...suites.values()];
}

/** The case, and one more for each of its variants. */
function toCases(suite: string, written: WrittenCase, place: EvalCase["place"]): EvalCase[] {
  const { id, ask, variants = [], expect } = written;
  const articles = expect.articles ?? [];
  const group = caseGroup(id, articles);
  return [ask, ...variants].map((question, index) => ({
    id: index === 0 ? id : `${id}~${index}`,
    ask: question,
    history: written.history ?? [],
    channel: written.channel ?? null,
    expected: expectedOf(written),
    reason: expect.reason ?? null,
    articles,
    section: expect.section ?? null,
    passages: expect.passages ?? [],
    reference: expect.reference ?? null,
    facts: expect.facts ?? [],
    mustNot: expect.mustNot ?? [],
    options: expect.options ?? [],
    risk: written.risk ?? "normal",
    tags: written.tags ?? [],
    group,
    heldOut: isHeldOut(suite, group),
    place,
  }));
}

function expectedOf({ expect }: WrittenCase): EvalCase["expected"] {
  if (expect.decision !== undefined) return expect.decision;
  if (expect.reason !== undefined) {
    if (expect.reason === "grounded" || expect.reason === "small_talk") return "answer";
    return expect.reason === "ambiguous" || expect.reason === "too_short" ? "clarify" : "handoff";
  }
  if (expect.options !== undefined) return "clarify";
  const saysWhat = expect.articles ?? expect.section ?? expect.passages ?? expect.reference ?? expect.facts;
  return saysWhat === undefined ? null : "answer";
}
