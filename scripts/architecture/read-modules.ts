/** Reads every module of the checked folders and says which file or package each of its imports names. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isTestPath } from "./match-rules.ts";
import { readImports } from "./read-imports.ts";

export type ImportTarget =
  | { kind: "file"; path: string }
  | { kind: "package"; name: string }
  | { kind: "node"; name: string }
  /** A file that is no code, such as JSON. */
  | { kind: "data" }
  | { kind: "missing" }
  | { kind: "computed" }
  /** An absolute path, a URL or an alias: nothing that can be checked. */
  | { kind: "unreadable" };

export interface ModuleImport {
  specifier: string;
  line: number;
  typeOnly: boolean;
  target: ImportTarget;
}

export interface Module {
  /** Relative to the root, with forward slashes. */
  path: string;
  isTest: boolean;
  imports: ModuleImport[];
  syntaxErrors: { line: number; message: string }[];
}

/** Returns the modules below `folders` of `root`, sorted by path. A folder that does not exist has none. */
export function readModules(root: string, folders: readonly string[]): Module[] {
  const paths = folders.flatMap((folder) => listCode(join(root, folder))).map((path) => slashed(relative(root, path)));
  const known = new Set(paths);
  return paths.sort().map((path) => {
    const { imports, syntaxErrors } = readImports(path, readFileSync(join(root, path), "utf8"));
    return {
      path,
      isTest: isTestPath(path),
      syntaxErrors,
      imports: imports.map(({ specifier, line, typeOnly }) => ({
        specifier: specifier ?? "(computed)",
        line,
        typeOnly,
        target: specifier === null ? { kind: "computed" } : findTarget(root, path, specifier, known),
      })),
    };
  });
}

const codeFile = /\.[cm]?[jt]sx?$/;

function listCode(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : listCode(path);
    return codeFile.test(entry.name) ? [path] : [];
  });
}

function findTarget(root: string, importer: string, specifier: string, known: ReadonlySet<string>): ImportTarget {
  if (specifier.startsWith("node:")) return { kind: "node", name: specifier };
  if (/^\.{1,2}(\/|$)/.test(specifier)) return findFile(root, importer, specifier, known);
  const name = packageName(specifier);
  if (name === undefined) return { kind: "unreadable" };
  return builtinModules.includes(specifier) ? { kind: "node", name: specifier } : { kind: "package", name };
}

function findFile(root: string, importer: string, specifier: string, known: ReadonlySet<string>): ImportTarget {
  const bare = specifier.replace(/[?#].*$/, "");
  const path = slashed(relative(root, resolve(root, dirname(importer), bare)));
  const found = spellings(path).find((candidate) => known.has(candidate));
  if (found !== undefined) return { kind: "file", path: found };
  // A relative path into node_modules is a package all the same.
  const packaged = packageName(path.split("node_modules/").at(-1) ?? "");
  if (path.includes("node_modules/") && packaged !== undefined) return { kind: "package", name: packaged };
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isFile()) return { kind: "missing" };
  return codeFile.test(path) ? { kind: "file", path } : { kind: "data" };
}

/** The files a specifier may mean: tsc and tsx also take `./x.js` and `./x` for `./x.ts`. */
function spellings(path: string): string[] {
  const stem = path.replace(/\.[cm]?jsx?$/, "");
  return [path, `${stem}.ts`, `${stem}.tsx`, `${stem}.mts`, `${stem}.js`, `${path}/index.ts`, `${path}/index.tsx`];
}

function packageName(specifier: string): string | undefined {
  return /^(@[a-z0-9~][\w.~-]*\/)?[a-z0-9~][\w.~-]*(?=\/|$)/i.exec(specifier)?.[0];
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
