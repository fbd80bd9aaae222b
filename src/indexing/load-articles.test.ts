import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadKnowledgeBase } from "./load-articles.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onevoice-kb-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const paths = async () => (await loadKnowledgeBase(folder)).articles.map(({ path }) => path);

describe("a knowledge base folder", () => {
  test("gives its articles by path, and the settings at its top", async () => {
    await write({
      "b.md": "B",
      "a/z.mdx": "Z",
      "a/y.MARKDOWN": "Y",
      "persona.yaml": "name: Ada",
      "a/handoff.yaml": "rules: []",
      "handoff.tests.yaml": "tests: []",
      "a.txt": "no",
    });
    const files = await loadKnowledgeBase(folder);
    expect(files.articles.map(({ path, source }) => [path, source])).toEqual([
      ["a/y.MARKDOWN", "Y"],
      ["a/z.mdx", "Z"],
      ["b.md", "B"],
    ]);
    expect([files.persona, files.handoff, files.handoffTests, files.problems]).toEqual([
      { path: "persona.yaml", source: "name: Ada" },
      null,
      { path: "handoff.tests.yaml", source: "tests: []" },
      [],
    ]);
  });

  test("leaves out what begins with a dot or an underscore", async () => {
    await write({ "_draft.md": "", ".git/a.md": "", "_parts/a.md": "", "node_modules/a/README.md": "", "a.md": "" });
    expect(await paths()).toEqual(["a.md"]);
  });

  test("that is not there is an error that tells what to do", async () => {
    await expect(loadKnowledgeBase(join(folder, "none"))).rejects.toMatchObject({ code: "knowledge_base_missing" });
    await expect(loadKnowledgeBase(join(folder, "none"))).rejects.toThrow("name another with --kb");
  });

  test("tells of settings under a name that is not read", async () => {
    await write({ "persona.yml": "name: Ada" });
    const { persona, problems } = await loadKnowledgeBase(folder);
    expect(persona).toBeNull();
    expect(problems).toMatchObject([{ path: "persona.yml", message: "is not read — rename it to persona.yaml" }]);
  });

  test("may be made of links, as mounted configuration is, and a link that leads back up ends", async () => {
    await write({ "..data/a.md": "A", "real/b.md": "B" });
    await symlink("..data/a.md", join(folder, "a.md"));
    await symlink("real", join(folder, "linked"));
    await symlink("..", join(folder, "real/up"));
    await symlink("nowhere.md", join(folder, "dead.md"));
    const { articles, problems } = await loadKnowledgeBase(folder);
    expect(articles.map(({ path }) => path)).toEqual(["a.md", "linked/b.md", "real/b.md"]);
    expect(problems.map(({ path, severity }) => [path, severity])).toEqual([["dead.md", "error"]]);
  });
});

describe("an encoding", () => {
  test.each([
    ["UTF-8", Buffer.from("Größe"), null],
    ["UTF-16 little endian", Buffer.from("\uFEFFGröße", "utf16le"), "is UTF-16"],
    ["UTF-16 big endian", Buffer.from("\uFEFFGröße", "utf16le").swap16(), "is UTF-16"],
    ["Windows-1252", Buffer.from("Größe", "latin1"), "is not UTF-8"],
  ])("%s is read", async (_, bytes, told) => {
    await write({ "a.md": bytes });
    const { articles, problems } = await loadKnowledgeBase(folder);
    expect(articles[0]?.source).toBe("Größe");
    expect(problems.map(({ message }) => message.slice(0, told?.length))).toEqual(told === null ? [] : [told]);
  });
});
