/** What an exam found. */

export interface ExamFailure {
  /** The entry: its text, id or path. */
  entry: string;
  expected: string;
  got: string;
}

export interface ExamResult {
  /** The file, and the list in it where it has several: "human-wish nearMisses". */
  exam: string;
  entries: number;
  failures: ExamFailure[];
}

/** Entries that passed, 0..1. */
export function passedShare({ entries, failures }: ExamResult): number {
  return (entries - failures.length) / entries;
}

/** One line a failure, for a person. */
export function describeFailures({ failures }: ExamResult): string {
  return failures
    .map(({ entry, expected, got }) => `  ${JSON.stringify(entry)}: expected ${expected}, got ${got}`)
    .join("\n");
}
