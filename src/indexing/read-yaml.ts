/** A YAML file of the knowledge base → its checked value, with the line and column of every part of it. */
import { isMap, isNode, isScalar, parseDocument } from "yaml";
import type { z } from "zod";
import type { ArticleFile, Problem } from "../domain/article.ts";
import { linePositions } from "./line-positions.ts";
import { storableValue } from "./storable-text.ts";

/** Keys and positions that lead to a part of the file. */
export type Path = readonly (string | number)[];

export interface ReadYaml<T> {
  value: T | null;
  problems: Problem[];
  /** Where a part stands, or its nearest parent that is there. */
  positionOf: (path: Path) => { line: number; column: number };
}

/** A file's value by `schema`, or the problems that keep it from being read. `mend` says what they prevent. */
export function readYaml<T>(file: ArticleFile, schema: z.ZodType<T>, mend: string): ReadYaml<T> {
  const source = file.source.replace(/^\uFEFF/, "");
  const positionAt = linePositions(source);
  const problem = (offset: number, message: string): Problem => ({
    path: file.path,
    ...positionAt(offset),
    severity: "error",
    message: `${message} — mend it; ${mend}`,
  });
  try {
    const document = parseDocument(source, { prettyErrors: false, logLevel: "silent" });
    if (document.errors.length > 0) {
      const problems = document.errors.map((error) => problem(error.pos[0], `is not valid YAML (${firstLine(error)})`));
      return { value: null, problems, positionOf: () => positionAt(0) };
    }
    // 100 aliases at most: a "billion laughs" document is refused instead of expanded.
    const parsed = schema.safeParse(storableValue(document.toJS({ maxAliasCount: 100 })) ?? {});
    const positionOf = (path: Path) => positionAt(offsetOf(document, path));
    if (parsed.success) return { value: parsed.data, problems: [], positionOf };
    const problems = parsed.error.issues.flatMap((issue) => toProblems(issue, document, problem));
    return { value: null, problems, positionOf };
  } catch (cause) {
    // Aliases beyond the limit, or nesting beyond the stack.
    const problems = [problem(0, `cannot be read (${firstLine(cause)})`)];
    return { value: null, problems, positionOf: () => positionAt(0) };
  }
}

const firstLine = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0] ?? "";

function toProblems(
  issue: z.core.$ZodIssue,
  document: Document,
  problem: (offset: number, message: string) => Problem,
): Problem[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  const where = path.length === 0 ? "" : `${path.join(".")}: `;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => problem(offsetOfKey(document, path, key), `${where}there is no key "${key}"`));
  }
  return [problem(offsetOf(document, path), `${where}${issue.message}`)];
}

type Document = ReturnType<typeof parseDocument>;

/** Where the value at `path` starts, or its nearest parent that is there. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

/** Where the key itself stands: its value may be lines away. */
function offsetOfKey(document: Document, path: Path, key: string): number {
  const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path);
}
