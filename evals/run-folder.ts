/** The folder of a run: cases.jsonl grows line by line, run.json comes at the end. */
import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { AppError } from "../src/errors.ts";
import { type CaseResult, caseResultSchema } from "./case-result.ts";
import type { SuiteReport } from "./run-report.ts";

export interface RunIdentity {
  suite: string;
  kbHash: string;
  configHash: string;
  snapshot: string;
  /** Which cases were chosen. */
  chosen: string;
}

export interface RunFolder {
  /** What an interrupted run had asked. */
  lines: CaseResult[];
  add: (line: CaseResult) => Promise<void>;
  finish: (report: SuiteReport) => Promise<void>;
}

const identitySchema = z.object({
  suite: z.string(),
  kbHash: z.string(),
  configHash: z.string(),
  snapshot: z.string(),
  chosen: z.string(),
});

/**
 * Opens a folder for a run, emptied of an earlier one unless that is resumed.
 *
 * @throws AppError `invalid_request` when the run to be resumed was one of other articles or settings.
 */
export async function openRunFolder(
  folder: string,
  identity: RunIdentity,
  { resume }: { resume: boolean },
): Promise<RunFolder> {
  const cases = join(folder, "cases.jsonl");
  const begun = join(folder, "begun.json");
  await mkdir(folder, { recursive: true });
  const lines = resume ? await readBegun(folder, identity) : [];
  await rm(join(folder, "run.json"), { force: true });
  await writeFile(begun, JSON.stringify(identity));
  await writeFile(cases, lines.map(toLine).join(""));
  return {
    lines,
    add: (line) => appendFile(cases, toLine(line)),
    finish: async (report) => {
      await writeFile(join(folder, "run.json"), `${JSON.stringify(report, null, 2)}\n`);
      await rm(begun);
    },
  };
}

/** Takes a run's files out of a folder. */
export async function removeRun(folder: string): Promise<void> {
  for (const name of ["run.json", "cases.jsonl", "begun.json"]) await rm(join(folder, name), { force: true });
}

/** The lines of a finished or interrupted run; the last may have been cut off. @throws AppError `invalid_request`. */
export async function readLines(folder: string): Promise<CaseResult[]> {
  const path = join(folder, "cases.jsonl");
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new AppError("invalid_request", `${path} cannot be read — name the folder of a run, as --out wrote it`, {
      cause,
    });
  });
  const lines = text.split("\n");
  return lines.flatMap((line, index): CaseResult[] => {
    if (line === "") return [];
    try {
      return [caseResultSchema.parse(JSON.parse(line))];
    } catch (cause) {
      if (index === lines.length - 1) return [];
      throw new AppError("invalid_request", `${path}:${index + 1} is no line of this version's — run it again`, {
        cause,
      });
    }
  });
}

async function readBegun(folder: string, identity: RunIdentity): Promise<CaseResult[]> {
  const path = join(folder, "begun.json");
  const text = await readFile(path, "utf8").catch(() => null);
  // Nothing was interrupted here.
  if (text === null) return [];
  const begun = parseIdentity(text, path);
  const different = (["suite", "kbHash", "configHash", "snapshot", "chosen"] as const).filter(
    (key) => begun[key] !== identity[key],
  );
  if (different.length > 0) {
    throw new AppError(
      "invalid_request",
      `the run in ${folder} was another one (${different.join(", ")} differ) — leave --resume out to begin anew, or name another --out`,
    );
  }
  const lines = await readLines(folder);
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

function parseIdentity(text: string, path: string): RunIdentity {
  try {
    return identitySchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError(
      "invalid_request",
      `${path} does not say what was run — leave --resume out to begin anew, or name another --out`,
      { cause },
    );
  }
}

const toLine = (line: CaseResult) => `${JSON.stringify(line)}\n`;
