/** Folders of files for tests, taken away when the test is over. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Writes files by their path below a new folder; `onTestFinished` (or `afterAll`) takes what removes it. */
export async function folderOf(
  files: Readonly<Record<string, string>>,
  whenDone: (remove: () => Promise<void>) => void,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onevoice-evals-"));
  whenDone(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
