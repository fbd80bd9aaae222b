/** The cases a command is about, by what its arguments and settings name. */
import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Config } from "../src/config.ts";
import { AppError } from "../src/errors.ts";
import { type LoadedSuites, loadSuites } from "./load-suites.ts";

/** `paths`, or without any evals/cases and, where cases lie beside the articles, the knowledge base itself. */
export async function pathsOrDefault(paths: readonly string[], config: Config): Promise<readonly string[]> {
  if (paths.length > 0) return paths;
  const kb = resolve(config.ONEVOICE_KB);
  const files = await readdir(kb, { recursive: true }).catch(() => []);
  const besideArticles = files.some((file) => /\.cases\.ya?ml$/i.test(file));
  return ["evals/cases", ...(besideArticles ? [kb] : [])];
}

/** The cases of `paths`, or of the default ones. @throws AppError `invalid_request` as `loadSuites` does. */
export async function loadCases(paths: readonly string[], config: Config): Promise<LoadedSuites> {
  return loadSuites(await pathsOrDefault(paths, config), { kb: resolve(config.ONEVOICE_KB) });
}

/** @throws AppError `invalid_request` naming every case that cannot be read. */
export function refuseBroken({ problems }: LoadedSuites): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const list = errors.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`).join("\n");
  throw new AppError("invalid_request", `these cases cannot be read — mend them, then run again:\n${list}`);
}
