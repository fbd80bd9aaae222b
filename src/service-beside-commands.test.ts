/** A short form of service-beside-commands.prove.test.ts: one service, a second one refused, a command beside it, a clean end. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { markedArticles, writeArticles } from "./marked-knowledge-base.samples.ts";
import { endAllProcesses, runCommandJson, runProduct, startService } from "./product-process.samples.ts";
import { askOverHttp } from "./service-client.samples.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onevoice-service-"));
});
afterEach(async () => {
  await endAllProcesses();
  await rm(folder, { recursive: true, force: true });
});

test("a service refuses a second one, does what commands ask, and ends cleanly", { timeout: 120_000 }, async () => {
  const kb = join(folder, "kb");
  const data = join(folder, "data");
  const where = ["--kb", kb, "--data", data];
  const [first] = markedArticles(0, 1);
  const [edited] = markedArticles(0, 1, 1);
  await writeArticles(kb, markedArticles(0, 2));
  await runCommandJson(["index", ...where]);
  const service = await startService("serve", where);
  expect((await askOverHttp(service.url, first?.question ?? "")).codes).toEqual([first?.code]);

  const second = await runProduct("src/main.ts", ["--port", "0", ...where]);
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(`process ${service.pid} `);
  expect(second.stderr).toContain(service.url);

  await writeArticles(kb, markedArticles(0, 1, 1));
  expect(await runCommandJson(["index", ...where])).toMatchObject({ articles: 1, deleted: 1, changed: true });
  expect((await askOverHttp(service.url, first?.question ?? "")).codes).toEqual([edited?.code]);

  expect(await service.end("SIGTERM")).toMatchObject({ code: 0 });
  expect(await readdir(data)).toEqual(["pg"]);
});
