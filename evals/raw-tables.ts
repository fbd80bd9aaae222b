/** Tables of a source, pipes or HTML, written as lines of `header: cell` pairs. */

/** Replaces every table of pipes: one line a row, its pairs joined by "; ". A line under a table that has no bar ends it. */
export function pipeTablesToLines(lines: readonly string[]): string[] {
  const result: string[] = [];
  let names: string[] | null = null;
  for (const [index, line] of lines.entries()) {
    if (names === null && isDelimiter(lines[index + 1] ?? "") && line.includes("|")) {
      names = cellsOf(line);
      result.push("");
    } else if (names !== null && isDelimiter(line)) {
      result.push("");
    } else if (names !== null && line.includes("|")) {
      result.push(pairs(names, cellsOf(line)));
    } else {
      names = null;
      result.push(line);
    }
  }
  return result;
}

/** Replaces every `<table>`: its first row names the columns. */
export function htmlTablesToLines(text: string): string {
  return text.replace(/<table\b[\s\S]*?<\/table\s*>/gi, (table) => {
    const [names, ...rows] = [...table.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr\s*>/gi)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]\s*>/gi)].map(([, cell = ""]) =>
        cell.replace(/\s+/g, " ").trim(),
      ),
    );
    return `\n${rows.map((row) => pairs(names ?? [], row)).join("\n")}\n`;
  });
}

function isDelimiter(line: string): boolean {
  return line.includes("-") && /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(line);
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

function pairs(names: readonly string[], cells: readonly string[]): string {
  return cells
    .map((cell, column) => (cell === "" || (names[column] ?? "") === "" ? cell : `${names[column]}: ${cell}`))
    .filter((pair) => pair !== "")
    .join("; ");
}
