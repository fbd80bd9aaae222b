/** kb/persona.yaml and kb/handoff.yaml → persona and rules, or the problems that keep them from being published. */
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { ArticleFile, Problem } from "../domain/article.ts";
import { type HandoffRules, handoffRulesSchema } from "../domain/handoff-rules.ts";
import { type Persona, personaSchema } from "../domain/persona.ts";
import { defaultHandoffRules } from "./default-handoff-rules.ts";

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
  const lineCounter = new LineCounter();
  const document = parseDocument(file.source.replace(/^\uFEFF/, ""), { lineCounter, prettyErrors: false, logLevel: "silent" });
  const problem = (offset: number, message: string): Problem => {
    const { line, col } = lineCounter.linePos(offset);
    return { path: file.path, line, column: Math.max(1, col), severity: "error", message };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      problem(error.pos[0], `is not valid YAML (${error.message.split("\n")[0]}) — nothing is published until it is mended`),
    );
    return { value: null, problems };
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    return problem(offsetOf(document, path), `${path.join(".") || "the file"}: ${issue.message}`);
  });
  return { value: null, problems };
}

/** Where the value at `path` starts, or its nearest parent that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}
