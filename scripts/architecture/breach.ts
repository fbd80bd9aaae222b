/** A place in the source that breaks an import rule. */

export interface Breach {
  /** Relative to the root. */
  path: string;
  line: number;
  rule: string;
  remedy: string;
}

/** One line for people: `src/text/words.ts:3 breaks "rule": remedy`. */
export function describeBreach({ path, line, rule, remedy }: Breach): string {
  return `${path}:${line} breaks "${rule}": ${remedy}`;
}
