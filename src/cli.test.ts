/** The command line as a user runs it: exit codes, and what goes to which stream. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { endAllProcesses, runProduct } from "./product-process.samples.ts";

let folder: string;
let kb: string;
let where: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onevoice-cli-"));
  kb = join(folder, "kb");
  where = ["--kb", kb, "--data", join(folder, "data")];
  await mkdir(kb);
  await writeFile(join(kb, "refunds.md"), "# Refunds\n\nA refund is paid back to the card within five days.\n");
});
afterEach(endAllProcesses);
afterAll(() => rm(folder, { recursive: true, force: true }));
const run = (...args: string[]) => runProduct("src/cli.ts", args);

describe("wrong use ends with 2, says why on standard error and nothing on standard output", () => {
  it.each([
    [["bogus"], "unknown command 'bogus'"],
    [[], "Usage: onevoice"],
    [["ask"], "missing required argument 'question'"],
    [["serve", "--host", "0.0.0.0", "--data", "/nowhere"], "listens on this machine only"],
    [["keys", "create", "--scope", "everything"], "write answer, identify, audience"],
    [["keys", "rotate", "x", "--grace", "soon"], "such as 30m, 24h or 90d"],
    [["keys", "create", "--expires", "2027-02-30"], "write a time such as"],
    [["ask", " \u200b "], "the question is empty"],
    [["ask", "x", "--now", "2026-02-30"], "write a time such as"],
    [["ask", "x", "--history", "/nowhere.json"], "/nowhere.json cannot be read (ENOENT)"],
    [["ask", "x", "--history", "package.json"], "package.json is no history"],
    [["index", "--check", "--watch"], "cannot be used with"],
    [["index", "--database-url", "localhost"], "DATABASE_URL: must be an address"],
  ])("%j", async (args, message) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain(message);
  });
});

describe("--help", () => {
  it.each([[["--help"]], [["kb", "rollback", "--help"]]])("%j ends with 0", async (args) => {
    expect(await run(...args)).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/^Usage: onevoice/),
    });
  });
});

describe("one knowledge base, from its first check to a rollback", { timeout: 120_000 }, () => {
  const document = ({ stdout }: { stdout: string }): Record<string, unknown> => JSON.parse(stdout);

  it("index --check makes no data folder, and ends with 1 because a run would publish", async () => {
    const checked = await run("index", "--check", "--json", ...where);
    expect(checked.code).toBe(1);
    expect(document(checked)).toMatchObject({ articles: 1, chunks: 1, embedded: 1, changed: true, problems: [] });
    expect(await readdir(folder)).toEqual(["kb"]);
  });

  it("ask with a misspelt channel makes no data folder", async () => {
    expect(await run("ask", "refund?", "--channel", "fax", ...where)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("web, "),
    });
    expect(await readdir(folder)).toEqual(["kb"]);
  });

  it("ask indexes first", async () => {
    const asked = await run("ask", "When is a refund paid back to the card?", "--channel", "sms", "--json", ...where);
    expect(asked.code).toBe(0);
    expect(document(asked)).toMatchObject({
      decision: { kind: "answer", reason: "grounded", rule: null },
      answer: { citations: [{ n: 1, articleId: "refunds", url: null }] },
      reply: { channel: "sms" },
      handoff: null,
    });
    expect(document(asked)).not.toHaveProperty("trace");
  });

  it("index --check ends with 0 when nothing would change, and 1 after an edit, without publishing it", async () => {
    expect(await run("index", "--check", ...where)).toMatchObject({ code: 0 });
    await writeFile(join(kb, "more.md"), "# More\n\nThere is more.\n");
    expect(await run("index", "--check", "--json", ...where)).toMatchObject({ code: 1 });
    const { snapshots } = document(await run("kb", "snapshots", "--json", ...where));
    expect(snapshots).toHaveLength(1);
  });

  it("a test of the rules that fails is a problem of index, and publishing goes on", async () => {
    const test = "tests:\n  - { message: a human please, expect: { rule: vips } }\n";
    await writeFile(join(kb, "handoff.tests.yaml"), test);
    const indexed = await run("index", "--json", ...where);
    expect(indexed.code).toBe(0);
    const problem = { path: "handoff.tests.yaml", line: 2, column: 48, severity: "error" };
    expect(document(indexed)).toMatchObject({ changed: true, problems: [problem] });
  });

  it("kb test-rules ends with 1 while a test fails, and with 0 once it is mended", async () => {
    const failing = await run("kb", "test-rules", ...where);
    expect(failing.code).toBe(1);
    expect(failing.stdout).toContain('handoff.tests.yaml:2:48 error: "a human please": expected the rule "vips"');
    await writeFile(
      join(kb, "handoff.tests.yaml"),
      "tests: [{ message: a human please, expect: { rule: wish-for-human } }]",
    );
    const mended = await run("kb", "test-rules", "--json", ...where);
    expect([mended.code, document(mended)]).toEqual([0, { tests: 1, problems: [] }]);
  });

  it("a persona that cannot be published ends with 1, and the error names the line", async () => {
    await writeFile(join(kb, "persona.yaml"), "wording: { greeting: In 5 minutes. }\n");
    const broken = await run("index", "--json", ...where);
    expect(broken).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("persona.yaml:1:") });
  });
});

it("npm start refuses an option it does not know with 2", async () => {
  expect(await runProduct("src/main.ts", ["--bogus"])).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("--bogus"),
  });
});
