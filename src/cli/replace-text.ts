/** Changes a text file so that a reader sees the old text or the new one, never a part. */
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Writes what `change` makes of the text, if it is another one. A file that is not UTF-8 is left as it is. */
export async function replaceText(path: string, change: (text: string) => string): Promise<void> {
  const file = await realpath(path);
  const before = decode(await readFile(file));
  const after = before === null ? null : change(before);
  if (after === null || after === before) return;
  // The leading dot keeps it out of the knowledge base; in the same folder a rename is atomic.
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, after, { mode: (await stat(file)).mode });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** With its byte order mark, which must be written again. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
