/**
 * Writes src/store/migrations.generated.ts from src/store/migrations/*.sql, so that migrations also run where there is no
 * file system. `--check` writes nothing and exits 1 when the generated file is stale.
 *
 *   npx tsx scripts/embed-migrations.ts [--check]
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const folder = new URL("../src/store/migrations/", import.meta.url);
const generatedFile = new URL("../src/store/migrations.generated.ts", import.meta.url);

/**
 * The source of the generated module. Names are `<four digits>-<words>.sql`, numbered from 0001 without a gap, since the
 * migrator records how far it came; throws when they are not.
 */
export function renderMigrations(files: readonly { name: string; sql: string }[]): string {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name }] of sorted.entries()) {
    const number = String(index + 1).padStart(4, "0");
    if (!new RegExp(`^${number}-[a-z0-9-]+\\.sql$`).test(name)) {
      throw new Error(`${name}: expected ${number}-<name>.sql — number the migrations from 0001 without gap or repeat`);
    }
  }
  // One line ending everywhere: the migrator compares hashes, and git may check files out with either.
  const entries = sorted.map(
    ({ name, sql }) => `  { name: "${name}", sql: ${templateOf(sql.replaceAll("\r\n", "\n"))} },\n`,
  );
  return [
    "/** The migrations as text. Made by `npx tsx scripts/embed-migrations.ts` from migrations/*.sql; do not edit. */\n",
    `export const migrations: readonly { name: string; sql: string }[] = [\n${entries.join("")}];\n`,
  ].join("");
}

function templateOf(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;
}

async function main(): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql"));
  const files = await Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(new URL(name, folder), "utf8") })),
  );
  const source = renderMigrations(files);
  const isStale = source !== (await readFile(generatedFile, "utf8").catch(() => null));
  if (!process.argv.includes("--check")) {
    if (isStale) await writeFile(generatedFile, source);
  } else if (isStale) {
    console.error("src/store/migrations.generated.ts is stale — run npx tsx scripts/embed-migrations.ts");
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
