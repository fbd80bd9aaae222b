import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readConfig } from "../config.ts";
import { addLintCommand } from "./lint.ts";
import type { LintReport } from "./lint-folder.ts";

interface Options {
  now?: string;
  json?: boolean;
}

// The command loads the linter when it is run: on a busy machine that alone can take longer than a test may.
beforeAll(async () => {
  await import("./lint-folder.ts");
});
afterEach(() => {
  process.exitCode = undefined;
});

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onevoice-lint-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
  return folder;
}

async function lint(folder: string, ...args: string[]) {
  let printed: { report: LintReport; text: string } | undefined;
  const program = new Command("onevoice").exitOverride();
  addLintCommand<Options>(program, {
    withCommon: (command) => command.option("--json").option("--now <time>"),
    configOf: async () => readConfig({ ONEVOICE_KB: folder }),
    print: (result, _, describeIt) => {
      // `print` is generic over the commands; this one prints its report.
      printed = { report: result as unknown as LintReport, text: describeIt(result) };
    },
  });
  await program.parseAsync(["lint", ...args], { from: "user" });
  if (printed === undefined) throw new Error("nothing was printed");
  return { ...printed, code: process.exitCode ?? 0 };
}

const twice = "# A\n\n## Price\n\nOne.\n\n## Price\n\nTwo.\n";

describe("kb lint", () => {
  it("ends with 0 when there is nothing to mend", async () => {
    const { text, code } = await lint(await folderOf({ "a.md": "# A\n\nText.\n" }));
    expect([text, code]).toEqual(["1 articles; 0 problems", 0]);
  });

  it("tells each problem in a line and each reason once, and ends with 1", async () => {
    const { text, code, report } = await lint(await folderOf({ "a.md": `${twice}\n![](https://example.com/a.png)\n` }));
    expect(text.split("\n")).toEqual([
      'a.md:7:1 duplicate-anchor: the anchor "price" is that of the heading in line 3 too — word one of them differently, or name an anchor behind it: {#price-1} (--fix does it)',
      "a.md:11:1 image-without-alt: the image has no alternative text — describe what it shows, or delete it: ![what it shows](…)",
      "why it matters:",
      "  duplicate-anchor: a link to the anchor leads to the first of the two, and an answer's link may show the wrong section",
      "  image-without-alt: an image is read as its alternative text: without one its content is in no answer and no screen reader",
      "1 articles; 2 problems",
    ]);
    expect(code).toBe(1);
    expect(report.problems[0]).toMatchObject({ path: "a.md", line: 7, column: 1, severity: "warning", fixable: true });
  });

  it("tells failing tests of the rules, as index does", async () => {
    const rules = "rules:\n  - { id: a, when: { words: [refund] }, reason: policy }\n";
    const tests = "tests:\n  - message: Where is my refund?\n    expect: { rule: b }\n";
    const folder = await folderOf({ "a.md": "# A\n\nText.\n", "handoff.yaml": rules, "handoff.tests.yaml": tests });
    const { report } = await lint(folder);
    expect(report.problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual(["handoff.tests.yaml settings"]);
  });

  it("takes the day from --now", async () => {
    const folder = await folderOf({ "a.md": "---\ntitle: A\nvalidUntil: 2030-01-01\n---\nText.\n" });
    expect((await lint(folder, "--now", "2030-01-01T12:00:00Z")).code).toBe(0);
    expect((await lint(folder, "--now", "2030-01-02T12:00:00Z")).report.problems.map(({ rule }) => rule)).toEqual([
      "expired",
    ]);
  });
});

describe("kb lint --fix", () => {
  it("mends, tells what it mended, and reports what is left", async () => {
    const folder = await folderOf({ "a.md": twice, "b.md": "# B\n\n[a](A.md#PRICE) and [c](c.md)\n" });
    const { report, text, code } = await lint(folder, "--fix");
    expect(report.fixed.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([
      "a.md:7 duplicate-anchor",
      "b.md:3 dead-link",
      "b.md:3 dead-link",
    ]);
    expect(await readFile(join(folder, "a.md"), "utf8")).toBe(
      twice.replace("## Price\n\nTwo", "## Price {#price-1}\n\nTwo"),
    );
    expect(await readFile(join(folder, "b.md"), "utf8")).toBe("# B\n\n[a](a.md#price) and [c](c.md)\n");
    expect(text).toContain('a.md:7:1 fixed duplicate-anchor: "## Price" became "## Price {#price-1}"');
    expect([report.problems.length, code]).toEqual([1, 1]);
    expect(await readdir(folder)).toEqual(["a.md", "b.md"]);
  });

  it("keeps byte order mark, line breaks and mode, and follows a link", async () => {
    const elsewhere = await folderOf({ "real.md": `\uFEFF${twice.replaceAll("\n", "\r\n")}` });
    await chmod(join(elsewhere, "real.md"), 0o640);
    const folder = await folderOf({});
    await symlink(join(elsewhere, "real.md"), join(folder, "a.md"));
    expect((await lint(folder, "--fix")).code).toBe(0);
    const mended = twice.replace("## Price\n\nTwo", "## Price {#price-1}\n\nTwo");
    expect(await readFile(join(elsewhere, "real.md"), "utf8")).toBe(`\uFEFF${mended.replaceAll("\n", "\r\n")}`);
    expect((await stat(join(elsewhere, "real.md"))).mode & 0o777).toBe(0o640);
  });

  it("leaves a file alone that is not UTF-8", async () => {
    const bytes = new Uint8Array([...Buffer.from(twice), 0xe9, 0x0a]);
    const folder = await folderOf({ "a.md": bytes });
    expect((await lint(folder, "--fix")).report.fixed).toEqual([]);
    expect(new Uint8Array(await readFile(join(folder, "a.md")))).toEqual(bytes);
  });
});
