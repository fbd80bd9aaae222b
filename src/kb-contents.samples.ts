/** What the product's own help centre shows besides prose: blocks of code, code in sentences, and tables. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "./markdown/parse.ts";
import { toText } from "./markdown/to-text.ts";

export interface KbPlace {
  /** Relative to kb/, such as `asking/http-api.md`. */
  article: string;
  line: number;
}

export interface KbBlock extends KbPlace {
  /** What stands after the fence; "" when nothing does. */
  language: string;
  text: string;
}

export interface KbCode extends KbPlace {
  text: string;
}

export interface KbTable extends KbPlace {
  /** The heading that it stands under. */
  heading: string;
  /** Below the header; a cell with the code in it. */
  rows: { text: string; codes: string[] }[][];
}

export const kbFolder = fileURLToPath(new URL("../kb/", import.meta.url));

/** Everything of that kind, in the order of the files. */
export function readKbContents(): { blocks: KbBlock[]; codes: KbCode[]; tables: KbTable[] } {
  const contents = { blocks: [] as KbBlock[], codes: [] as KbCode[], tables: [] as KbTable[] };
  const articles = readdirSync(kbFolder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  for (const article of articles.toSorted()) {
    let heading = "";
    visit(parseMarkdown(readFileSync(join(kbFolder, article), "utf8")), (node) => {
      const place = { article, line: node.position?.start.line ?? 0 };
      if (node.type === "heading") heading = toText(node);
      if (node.type === "code") contents.blocks.push({ ...place, language: node.lang ?? "", text: node.value });
      if (node.type === "inlineCode") contents.codes.push({ ...place, text: node.value });
      if (node.type === "table") {
        const rows = node.children.slice(1).map((row) =>
          row.children.map((cell) => {
            const codes: string[] = [];
            visit(cell, "inlineCode", ({ value }) => void codes.push(value));
            return { text: toText(cell), codes };
          }),
        );
        contents.tables.push({ ...place, heading, rows });
      }
    });
  }
  return contents;
}

/** The one table under a heading. @throws Error when there is none or several. */
export function tableUnder(tables: readonly KbTable[], article: string, heading: string): KbTable["rows"] {
  const found = tables.filter((table) => table.article === article && table.heading === heading);
  if (found.length !== 1) throw new Error(`kb/${article} has ${found.length} tables under "${heading}"`);
  return found[0]?.rows ?? [];
}
