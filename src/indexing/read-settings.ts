/** kb/persona.yaml and kb/handoff.yaml → persona and rules, or the problems that keep them from being published. */
import { isMap, isNode, isScalar, parseDocument } from "yaml";
import type { z } from "zod";
import type { ArticleFile, Problem } from "../domain/article.ts";
import { type HandoffRules, handoffRulesSchema } from "../domain/handoff-rules.ts";
import { type Persona, personaSchema } from "../domain/persona.ts";
import { defaultHandoffRules } from "./default-handoff-rules.ts";
import { linePositions } from "./line-positions.ts";
import { storableValue } from "./storable-text.ts";

/** The persona; without a file the defaults. Problems of severity error mean: do not publish. */
export function readPersona(file: ArticleFile | null): { persona: Persona; problems: Problem[] } {
  const defaults = personaSchema.parse({});
  if (file === null) return { persona: defaults, problems: [] };
  const { value, problems } = readYaml(file, personaSchema);
  return { persona: value ?? defaults, problems };
}

/** The handoff rules; without a file the defaults, never none. Problems of severity error mean: do not publish. */
export function readHandoffRules(file: ArticleFile | null): { handoffRules: HandoffRules; problems: Problem[] } {
  if (file === null) return { handoffRules: defaultHandoffRules, problems: [] };
  const { value, problems } = readYaml(file, handoffRulesSchema);
  return { handoffRules: value ?? defaultHandoffRules, problems };
}

function readYaml<T>(file: ArticleFile, schema: z.ZodType<T>): { value: T | null; problems: Problem[] } {
  const source = file.source.replace(/^\uFEFF/, "");
  const positionAt = linePositions(source);
  const problem = (offset: number, message: string): Problem => ({
    path: file.path,
    ...positionAt(offset),
    severity: "error",
    message: `${message} — mend it; until then nothing is published`,
  });
  try {
    const document = parseDocument(source, { prettyErrors: false, logLevel: "silent" });
    if (document.errors.length > 0) {
      const problems = document.errors.map((error) => problem(error.pos[0], `is not valid YAML (${firstLine(error)})`));
      return { value: null, problems };
    }
    // 100 aliases at most: a "billion laughs" document is refused instead of expanded.
    const parsed = schema.safeParse(storableValue(document.toJS({ maxAliasCount: 100 })) ?? {});
    if (parsed.success) return { value: parsed.data, problems: [] };
    return { value: null, problems: parsed.error.issues.flatMap((issue) => toProblems(issue, document, problem)) };
  } catch (cause) {
    // Aliases beyond the limit, or nesting beyond the stack.
    return { value: null, problems: [problem(0, `cannot be read (${firstLine(cause)})`)] };
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
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

/** Where the key itself stands: its value may be lines away. */
function offsetOfKey(document: Document, path: readonly (string | number)[], key: string): number {
  const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path);
}
