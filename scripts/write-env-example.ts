/**
 * Writes .env.example from src/config.ts: every setting with its description and default. `--check` writes nothing and
 * exits 1 when the file is stale.
 *
 *   npx tsx scripts/write-env-example.ts [--check]
 */
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { configSchema } from "../src/config.ts";

const file = new URL("../.env.example", import.meta.url);
const width = 100;

/** The text of .env.example. A setting stands commented out with its default; one without a default has no value. */
export function renderEnvExample(settings: typeof configSchema.shape = configSchema.shape): string {
  const paragraphs = Object.entries(settings).map(([name, setting]) => {
    // Parsing undefined gives what is used when the variable is unset.
    const standard = setting.safeParse(undefined).data;
    return [...wrap(setting.description ?? ""), `# ${name}=${standard === undefined ? "" : String(standard)}`].join(
      "\n",
    );
  });
  return [
    "# Settings, all optional: copy this file to .env, take the # off a line to change it, and start with",
    "#   node --env-file=.env --import tsx src/main.ts",
    "# Made by `npx tsx scripts/write-env-example.ts` from src/config.ts; do not edit.",
    "",
    `${paragraphs.join("\n\n")}\n`,
  ].join("\n");
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "##";
  for (const word of text.split(/\s+/)) {
    if (line.length + 1 + word.length > width) {
      lines.push(line);
      line = "##";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

async function main(): Promise<void> {
  const source = renderEnvExample();
  const isStale = source !== (await readFile(file, "utf8").catch(() => null));
  if (!process.argv.includes("--check")) {
    if (isStale) await writeFile(file, source);
  } else if (isStale) {
    console.error(".env.example is stale — run npx tsx scripts/write-env-example.ts");
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
