import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readConfig } from "../src/config.ts";
import { folderOf } from "./folder.samples.ts";
import { shopArticles } from "./shop.samples.ts";
import { wordModel } from "./word-model.samples.ts";
import { hashFiles, openWorkspace } from "./workspace.ts";

const file = (path: string, source: string) => ({ path, source });
const files = {
  articles: [file("a.md", "# A"), file("b.md", "# B")],
  persona: null,
  handoff: null,
  handoffTests: null,
  calibration: null,
  synonyms: null,
  problems: [],
};

it("names a knowledge base by all that it says, not by what is wrong with it", () => {
  const hash = hashFiles(files);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  const problem = { path: "a.md", line: 1, column: 1, severity: "warning" as const, message: "no title" };
  expect(hashFiles({ ...files, problems: [problem] })).toBe(hash);
  for (const other of [
    { ...files, articles: [file("a.md", "# A")] },
    { ...files, articles: [file("a.md", "# A"), file("c.md", "# B")] },
    { ...files, articles: [file("a.md", "# A "), file("b.md", "# B")] },
    { ...files, persona: file("persona.yaml", "name: Ada") },
    { ...files, handoff: file("handoff.yaml", "rules: []") },
  ])
    expect(hashFiles(other)).not.toBe(hash);
});

it("indexes once, keeps that for the next time, and makes room by removing what was unused for longest", {
  timeout: 120_000,
}, async () => {
  const folder = await folderOf({ ...shopArticles, "data/evals/vectors-x.bin": "kept" }, onTestFinished);
  const old = Array.from({ length: 13 }, (_, index) => index.toString(16).padStart(16, "0"));
  for (const [index, name] of old.entries()) {
    const path = join(folder, "data/evals", name);
    await mkdir(path);
    await writeFile(join(path, "database"), "");
    // The lower the name, the longer unused.
    await utimes(path, 1_000_000 + index, 1_000_000 + index);
  }
  const config = readConfig({ ONEVOICE_DATA: join(folder, "data") });
  const embedded: number[] = [];
  const open = async () => {
    const onProgress = ({ embedded: done }: { embedded: number }) => embedded.push(done);
    const options = { config, model: wordModel, now: new Date("2026-06-01T12:00:00Z"), onProgress };
    const workspace = await openWorkspace(join(folder, "kb"), options);
    await workspace.close();
    return workspace;
  };

  const { kbHash, files: read } = await open();
  expect(read.articles).toHaveLength(Object.keys(shopArticles).length);
  expect(embedded.at(-1)).toBeGreaterThan(0);
  // Twelve databases are kept: this one and the eleven used last.
  const kept = [...old.slice(2), kbHash, "vectors-x.bin"].sort();
  expect((await readdir(join(folder, "data/evals"))).sort()).toEqual(kept);

  embedded.length = 0;
  expect((await open()).kbHash).toBe(kbHash);
  expect(embedded).toEqual([]);
  expect((await readdir(join(folder, "data/evals"))).sort()).toEqual(kept);
});

it("is refused where there is no knowledge base, and leaves nothing behind", async () => {
  const folder = await folderOf({}, onTestFinished);
  const config = readConfig({ ONEVOICE_DATA: join(folder, "data") });
  const opened = openWorkspace(join(folder, "kb"), { config, model: wordModel, now: new Date() });
  await expect(opened).rejects.toMatchObject({ code: "knowledge_base_missing" });
  expect(await readdir(folder)).toEqual([]);
});
