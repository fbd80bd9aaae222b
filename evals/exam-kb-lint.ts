/** The exam of `kb lint`: articles without faults, and one change at a time that makes a fault or only looks like one. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { type LintProblem, lintKnowledgeBase } from "../src/indexing/lint/lint-knowledge-base.ts";
import { listLinkTargets, loadKnowledgeBase } from "../src/indexing/load-articles.ts";
import type { ExamFailure, ExamResult } from "./exam-result.ts";

const lintExamFolder = fileURLToPath(new URL("exams/kb-lint", import.meta.url));

const examDay = new Date("2026-11-26T12:00:00Z");

const addSchema = z.strictObject({ path: z.string(), source: z.string() });
const changeSchema = z.object({
  id: z.string(),
  path: z.string(),
  add: z.union([addSchema.transform((one) => [one]), z.array(addSchema)]).default([]),
  replace: z
    .array(z.strictObject({ path: z.string().optional(), find: z.string().min(1), with: z.string() }))
    .default([]),
  repeat: z
    .strictObject({ find: z.string().min(1), times: z.number().int().positive(), join: z.string().default(" ") })
    .optional(),
});
const faultSchema = changeSchema.extend({
  kind: z.string(),
  line: z.number().int(),
  also_lines: z.array(z.number().int()).default([]),
  paths: z.array(z.string()).default([]),
});
type Change = z.infer<typeof changeSchema>;
type Fault = z.infer<typeof faultSchema>;

/** Faults that are found at their place, near misses that raise no alarm, and the articles as they are. */
export async function examineKbLint(folder: string = lintExamFolder): Promise<ExamResult[]> {
  const clean = await lint(join(folder, "clean"));
  const faults = await readEntries(join(folder, "faults.yaml"), faultSchema);
  const nearMisses = await readEntries(join(folder, "near-misses.yaml"), changeSchema);
  const missed: ExamFailure[] = [];
  for (const fault of faults) {
    const found = await lintChanged(folder, fault);
    if (found.some((problem) => isFault(problem, fault) && !clean.some(isSame(problem)))) continue;
    const expected = `${fault.kind} in ${fault.path}:${[fault.line, ...fault.also_lines].join(" or ")}`;
    missed.push({ entry: fault.id, expected, got: describe(newProblems(found, clean)) });
  }
  const alarms: ExamFailure[] = [];
  for (const change of nearMisses) {
    const found = newProblems(await lintChanged(folder, change), clean);
    if (found.length > 0) alarms.push({ entry: change.id, expected: "no new problem", got: describe(found) });
  }
  const stray = clean.map((problem) => ({ entry: problem.path, expected: "no problem", got: describe([problem]) }));
  return [
    { exam: "kb-lint faults", entries: faults.length, failures: missed },
    { exam: "kb-lint nearMisses", entries: nearMisses.length, failures: alarms },
    { exam: "kb-lint clean", entries: await countArticles(folder), failures: stray },
  ];
}

function isFault({ rule, path, line }: LintProblem, fault: Fault): boolean {
  return (
    rule === fault.kind &&
    [fault.path, ...fault.paths].includes(path) &&
    [fault.line, ...fault.also_lines].includes(line)
  );
}

const isSame =
  ({ path, line, rule, message }: LintProblem) =>
  (other: LintProblem) =>
    other.path === path && other.line === line && other.rule === rule && other.message === message;

/** Problems that the clean articles have not: a change may have moved the lines of those that they have. */
function newProblems(found: readonly LintProblem[], clean: readonly LintProblem[]): LintProblem[] {
  return found.filter(
    ({ path, rule, message }) =>
      !clean.some((known) => known.path === path && known.rule === rule && known.message === message),
  );
}

function describe(problems: readonly LintProblem[]): string {
  if (problems.length === 0) return "nothing";
  return problems.map(({ path, line, rule, message }) => `${path}:${line} ${rule}: ${message}`).join("; ");
}

async function lint(folder: string): Promise<LintProblem[]> {
  return lintKnowledgeBase(await loadKnowledgeBase(folder), { now: examDay, files: await listLinkTargets(folder) });
}

async function lintChanged(folder: string, change: Change): Promise<LintProblem[]> {
  const copy = await mkdtemp(join(tmpdir(), "kb-lint-"));
  try {
    await cp(join(folder, "clean"), copy, { recursive: true });
    await apply(copy, change);
    return await lint(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function apply(folder: string, { id, path, add, replace, repeat }: Change): Promise<void> {
  for (const file of add) {
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), file.source);
  }
  const exchange = async (file: string, find: string, replacement: string) => {
    const source = await readFile(join(folder, file), "utf8");
    if (!source.includes(find)) throw new Error(`${id}: ${file} does not say ${JSON.stringify(find)}`);
    await writeFile(
      join(folder, file),
      source.replace(find, () => replacement),
    );
  };
  for (const one of replace) await exchange(one.path ?? path, one.find, one.with);
  if (repeat !== undefined) {
    await exchange(path, repeat.find, new Array(repeat.times).fill(repeat.find).join(repeat.join));
  }
}

/** A list, alone or under the one key of its file. */
async function countArticles(folder: string): Promise<number> {
  return (await loadKnowledgeBase(join(folder, "clean"))).articles.length;
}

async function readEntries<Entry>(path: string, schema: z.ZodType<Entry>): Promise<Entry[]> {
  const value: unknown = parse(await readFile(path, "utf8"));
  const list = Array.isArray(value)
    ? value
    : Object.values(z.record(z.string(), z.unknown()).parse(value)).find(Array.isArray);
  return z.array(schema).min(1).parse(list);
}
