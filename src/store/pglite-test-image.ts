/** A migrated database in memory for each test file, loaded from an image that is made once per schema. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.generated.ts";
import { dumpPgliteImage, openPgliteMemory } from "./pglite-memory.ts";

const cache = fileURLToPath(new URL("../../node_modules/.cache/onevoice/", import.meta.url));

/** A fresh database in memory with the product's schema and no rows: some 0.6 s, the first time 5 s. Close it. */
export async function openTestDatabase(): Promise<Database> {
  const fileName = `pglite-${await schemaHash()}.tar`;
  const image = await readFile(join(cache, fileName)).catch(() => makeImage(fileName));
  return openPgliteMemory({ image: new Blob([new Uint8Array(image)]) });
}

/** Test workers that start together may each make it: the work is wasted, the file is whole, since it is renamed into place. */
async function makeImage(fileName: string): Promise<Buffer> {
  const image = await dumpPgliteImage((database) => migrate(database, { now: new Date(0) }));
  const bytes = Buffer.from(await image.arrayBuffer());
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    if (/^pglite-.*\.tar$/.test(name) && name !== fileName) await rm(join(cache, name), { force: true });
  }
  const unfinished = join(cache, `${fileName}.${process.pid}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, join(cache, fileName));
  return bytes;
}

/** Another schema or another PGlite, another image. */
async function schemaHash(): Promise<string> {
  const main = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const pglitePackage = await readFile(join(dirname(main), "../package.json"), "utf8");
  return createHash("sha256").update(JSON.stringify(migrations)).update(pglitePackage).digest("hex").slice(0, 16);
}
