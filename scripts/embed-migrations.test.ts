import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { migrations } from "../src/store/migrations.generated.ts";
import { renderMigrations } from "./embed-migrations.ts";

async function evaluate(source: string): Promise<unknown> {
  const javascript = source.replace(/: readonly \{[^=]*\}\[\]/, "");
  const module: { migrations: unknown } = await import(`data:text/javascript,${encodeURIComponent(javascript)}`);
  return module.migrations;
}

test("the text comes back as it was, whatever it holds, with one kind of line ending, in order", async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would take for its own is the point
  const sql = "select '\\', '`', '${x}', '$${y}', $$ü$$;\r\n-- \\` end\n";
  const source = renderMigrations([
    { name: "0002-b.sql", sql: "" },
    { name: "0001-a.sql", sql },
  ]);
  expect(await evaluate(source)).toEqual([
    { name: "0001-a.sql", sql: sql.replaceAll("\r\n", "\n") },
    { name: "0002-b.sql", sql: "" },
  ]);
});

test.each([
  [["0002-a.sql"]],
  [["0001-a.sql", "0003-b.sql"]],
  [["0001-a.sql", "0001-b.sql"]],
  [["0001-Äh.sql"]],
  [["1-a.sql"]],
])("%j are refused", (names) => {
  expect(() => renderMigrations(names.map((name) => ({ name, sql: "" })))).toThrow(/expected 000\d-<name>\.sql/);
});

test("the generated file is up to date", async () => {
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/embed-migrations.ts", "--check"]);
  expect(migrations.length).toBeGreaterThan(0);
});
