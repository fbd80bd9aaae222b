/**
 * Writes src/http/pages/assets.generated.ts from src/http/pages/assets/*, so that pages are served where there is no file
 * system. `--check` writes nothing and exits 1 when the generated file is stale.
 *
 *   npx tsx scripts/embed-assets.ts [--check]
 */
import { readFile, writeFile } from "node:fs/promises";

const folder = new URL("../src/http/pages/assets/", import.meta.url);
const generatedFile = new URL("../src/http/pages/assets.generated.ts", import.meta.url);
const files = { style: "onevoice.css", script: "onevoice.js", icon: "onevoice.svg" };

const exports = await Promise.all(
  Object.entries(files).map(async ([name, file]) => {
    const text = (await readFile(new URL(file, folder), "utf8")).replaceAll("\r\n", "\n");
    return `export const ${name} = \`${text.replace(/[\\`]|\$\{/g, "\\$&")}\`;\n`;
  }),
);
const source = [
  "/** The files of pages as text. Made by `npx tsx scripts/embed-assets.ts` from assets/*; do not edit. */\n",
  ...exports,
].join("");

const isStale = source !== (await readFile(generatedFile, "utf8").catch(() => null));
if (!process.argv.includes("--check")) {
  if (isStale) await writeFile(generatedFile, source);
} else if (isStale) {
  console.error("src/http/pages/assets.generated.ts is stale — run npx tsx scripts/embed-assets.ts");
  process.exitCode = 1;
}
