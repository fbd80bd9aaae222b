/** The keys of front matter. Broken YAML is read line by line, so that one bad line takes no `audience` with it. */
import { isMap, isScalar, parseDocument } from "yaml";

export interface FrontMatterKeys {
  values: Record<string, unknown>;
  /** `offset` counts from the start of the text. */
  mistakes: { offset: number; message: string }[];
}

// Far beyond any front matter: longer or deeper YAML is not worth the seconds it can cost, and is read line by line.
const maxWhole = 10_000;

/** Keys and values, or null when the text is whole YAML without keys, such as a sentence between two rules. */
export function readFrontMatterKeys(text: string): FrontMatterKeys | null {
  const mistakes = repeatedKeys(text);
  const whole = text.length > maxWhole ? null : parseYaml(text);
  if (whole !== null && whole.mistakes.length === 0) {
    if (whole.kind === "other") return null;
    return { values: whole.values, mistakes };
  }
  if (whole !== null) mistakes.push(...whole.mistakes);
  return { values: { ...whole?.values, ...valuesByLine(text) }, mistakes };
}

interface ParsedYaml {
  kind: "keys" | "empty" | "other";
  values: Record<string, unknown>;
  mistakes: { offset: number; message: string }[];
}

function parseYaml(text: string): ParsedYaml {
  try {
    // `uniqueKeys` off: the last of two wins, and the editor is told.
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    const mistakes = document.errors.map((error) => ({
      offset: error.pos[0],
      message: `front matter is not valid YAML (${firstLine(error)}) — put values with a colon, # or quotes in "…"`,
    }));
    const { contents } = document;
    if (!isMap(contents)) return { kind: isNothing(contents) ? "empty" : "other", values: {}, mistakes };
    // 100 aliases at most: a "billion laughs" document is refused instead of expanded.
    const values: Record<string, unknown> = { ...document.toJS({ maxAliasCount: 100 }) };
    for (const { key, value } of contents.items) {
      // A number is kept as it was written: the title "1.10" is not "1.1".
      const isNumber = isScalar(key) && isScalar(value) && typeof value.value === "number";
      if (isNumber && value.source !== undefined) values[String(key.value)] = value.source;
    }
    return { kind: "keys", values, mistakes };
  } catch (cause) {
    const message = `front matter cannot be read whole (${firstLine(cause)}) — write it without aliases and deep nesting`;
    return { kind: "other", values: {}, mistakes: [{ offset: 0, message }] };
  }
}

const isNothing = (contents: unknown) => contents === null || (isScalar(contents) && contents.value === null);

const firstLine = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0] ?? "";

const keyLine = /^([A-Za-z_][\w-]*)[ \t]*:(?!\S)/gm;

/** Every key with the lines up to the next one, read alone; what is no YAML then is taken as the text that it is. */
function valuesByLine(text: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const keys = [...text.matchAll(keyLine)];
  keys.forEach((match, index) => {
    const key = match[1] ?? "";
    const own = text.slice(match.index, keys[index + 1]?.index ?? text.length);
    const alone = own.length > maxWhole ? null : parseYaml(own);
    const isRead = alone !== null && alone.mistakes.length === 0 && Object.hasOwn(alone.values, key);
    values[key] = isRead ? alone.values[key] : rawValue(own.slice(match[0].length));
  });
  return values;
}

function rawValue(text: string): string {
  const line = (text.split("\n", 1)[0] ?? "").trim();
  return line.replace(/^["']|["']$/g, "");
}

function repeatedKeys(text: string): FrontMatterKeys["mistakes"] {
  const seen = new Set<string>();
  const mistakes: FrontMatterKeys["mistakes"] = [];
  for (const match of text.matchAll(keyLine)) {
    const key = match[1] ?? "";
    if (seen.has(key))
      mistakes.push({ offset: match.index, message: `"${key}" is there twice and the last one counts — keep one` });
    seen.add(key);
  }
  return mistakes;
}
