import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lineOf } from "./case.samples.ts";
import { nineLines } from "./figures.samples.ts";
import { folderOf } from "./folder.samples.ts";
import { openRunFolder, readLines } from "./run-folder.ts";
import { reportSuite } from "./run-report.ts";

const identity = { suite: "shop", kbHash: "k", configHash: "c", snapshot: "s", chosen: "all" };
const report = reportSuite(nineLines, {
  ...{ ...identity, pipeline: "product", history: "given", seconds: 1, indexSeconds: 0, seed: 1 },
  embeddings: { embedded: 0, remembered: 0 },
});
const newFolder = async () => join(await folderOf({}, onTestFinished), "runs/shop");

/** A folder in which a run was interrupted after these cases. */
async function interrupted(...ids: string[]) {
  const path = await newFolder();
  const folder = await openRunFolder(path, identity, { resume: false });
  for (const id of ids) await folder.add(lineOf(id));
  return path;
}

describe("a run", () => {
  it("writes every case as it comes, and its report at the end", async () => {
    const path = await interrupted("a", "b");
    expect((await readdir(path)).sort()).toEqual(["begun.json", "cases.jsonl"]);
    expect(await readLines(path)).toEqual([lineOf("a"), lineOf("b")]);
    const folder = await openRunFolder(path, identity, { resume: true });
    await folder.add(lineOf("c"));
    await folder.finish(report);
    expect((await readdir(path)).sort()).toEqual(["cases.jsonl", "run.json"]);
    expect((await readLines(path)).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(JSON.parse(await readFile(join(path, "run.json"), "utf8"))).toEqual(report);
  });

  it("begins anew in a folder of an earlier one, interrupted or finished", async () => {
    const path = await interrupted("a");
    const folder = await openRunFolder(path, identity, { resume: false });
    expect(folder.lines).toEqual([]);
    expect(await readLines(path)).toEqual([]);
    await folder.finish(report);
    await openRunFolder(path, identity, { resume: false });
    expect(await readdir(path)).not.toContain("run.json");
  });
});

describe("a run that is resumed", () => {
  it("has what was asked, but for the line that was cut off, which is asked again", async () => {
    const path = await interrupted("a", "b");
    await appendFile(join(path, "cases.jsonl"), JSON.stringify(lineOf("c")).slice(0, 100));
    const folder = await openRunFolder(path, identity, { resume: true });
    expect(folder.lines.map(({ id }) => id)).toEqual(["a", "b"]);
    await folder.add(lineOf("c"));
    expect((await readLines(path)).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("has each case once", async () => {
    const path = await interrupted("a", "b", "a");
    expect((await openRunFolder(path, identity, { resume: true })).lines.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("begins at the beginning where nothing was interrupted", async () => {
    expect((await openRunFolder(await newFolder(), identity, { resume: true })).lines).toEqual([]);
  });

  it.each([
    ["kbHash", { kbHash: "other" }],
    ["chosen", { chosen: "some" }],
    ["configHash", { configHash: "other" }],
    ["snapshot", { snapshot: "other" }],
    ["suite, configHash", { suite: "other", configHash: "other" }],
  ])("is refused when it was another: %s", async (names, different) => {
    const path = await interrupted("a");
    const resumed = openRunFolder(path, { ...identity, ...different }, { resume: true });
    await expect(resumed).rejects.toMatchObject({
      code: "invalid_request",
      message: `the run in ${path} was another one (${names} differ) — leave --resume out to begin anew, or name another --out`,
    });
    expect(await readLines(path)).toHaveLength(1);
  });

  it("is refused, with what to do, when a killed process left no word of what it was", async () => {
    const path = await interrupted("a");
    await writeFile(join(path, "begun.json"), "");
    const resumed = openRunFolder(path, identity, { resume: true });
    await expect(resumed).rejects.toMatchObject({ code: "invalid_request" });
    await expect(resumed).rejects.toThrow("begun.json does not say what was run — leave --resume out to begin anew");
  });
});

describe("the lines of a run", () => {
  it("are refused where a line in their midst is none, with its place", async () => {
    const path = await interrupted("a");
    await appendFile(join(path, "cases.jsonl"), `{"suite":"shop"}\n${JSON.stringify(lineOf("b"))}\n`);
    await expect(readLines(path)).rejects.toMatchObject({
      code: "invalid_request",
      message: `${join(path, "cases.jsonl")}:2 is no line of this version's — run it again`,
    });
  });

  it("are refused where there is no run", async () => {
    const path = await newFolder();
    await expect(readLines(path)).rejects.toThrow(
      `${join(path, "cases.jsonl")} cannot be read — name the folder of a run`,
    );
  });
});
