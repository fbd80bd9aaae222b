/** Proof: one data folder has one owner, commands work beside it and lose nothing, and it ends without a trace. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { indexFolder } from "./cli/commands.ts";
import { folderPlaces, openPlace } from "./database-place.samples.ts";
import { type MarkedArticle, markedArticles, writeArticles } from "./marked-knowledge-base.samples.ts";
import { endAllProcesses, runCommandJson, runProduct, startService } from "./product-process.samples.ts";
import { findBrokenRows } from "./published-rows.samples.ts";
import { askOverHttp, beginQuestion, takesConnections } from "./service-client.samples.ts";
import { listArticleIds } from "./store/articles.ts";

interface Asked {
  id: string;
  snapshot: string;
  answer: { markdown: string };
}
interface Indexed {
  snapshot: string;
  changed: boolean;
}

const soon = { timeout: 20_000, interval: 100 };
const ten = markedArticles(0, 10);
const first = article(0);
const second = article(1);
// Each test starts several processes, which take seconds on a busy machine.
vi.setConfig({ testTimeout: 180_000 });
let kb: string;
let data: string;
let where: string[];

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "onevoice-service-"));
  kb = join(folder, "kb");
  data = join(folder, "data");
  where = ["--kb", kb, "--data", data];
  await writeArticles(kb, ten);
});
afterEach(async () => {
  await endAllProcesses();
  await rm(join(data, ".."), { recursive: true, force: true });
});

test.each(["serve", "npm start"] as const)("a second service (%s) is refused with process and URL", async (entry) => {
  const service = await startService("npm start", where);
  const other = entry === "serve" ? runProduct("src/cli.ts", ["serve", ...where]) : runProduct("src/main.ts", where);
  const { code, stderr } = await other;
  expect(code).toBe(1);
  expect(stderr).toContain(`process ${service.pid} `);
  expect(stderr).toContain(service.url);
  expect((await askOverHttp(service.url, first.question)).codes).toEqual([first.code]);
});

test("every command works beside a service, which does it", async () => {
  await runCommandJson(["index", ...where]);
  const service = await startService("serve", where);
  const beside = async (...args: string[]) => {
    const ended = await runProduct("src/cli.ts", [...args, ...where, "--json"]);
    expect.soft(ended.stderr, args.join(" ")).toContain(`the service at ${service.url} does it`);
    return { code: ended.code, document: JSON.parse(ended.stdout) };
  };

  expect(await beside("index", "--check")).toMatchObject({ code: 0, document: { changed: false } });
  await edit(0);
  expect(await beside("index", "--check")).toMatchObject({ code: 1, document: { changed: true } });
  expect(await beside("index")).toMatchObject({ code: 0, document: { changed: true, articles: 10 } });
  const asked = await beside("ask", first.question);
  expect(asked.document.answer.markdown).toContain(article(0, 1).code);
  const { document } = await beside("kb", "snapshots");
  expect(document.snapshots).toMatchObject([{ current: true }, { current: false }]);
  const { id } = document.snapshots[1];
  expect(await beside("kb", "rollback", id)).toMatchObject({ code: 0, document: { to: id } });
  expect((await askOverHttp(service.url, first.question)).codes).toEqual([first.code]);
  expect(await beside("migrate")).toMatchObject({ code: 0, document: { version: expect.any(Number) } });
});

test.each(["serve", "npm start"] as const)(
  "nothing is lost when 20 asks and 3 indexes run at once (%s)",
  async (entry) => {
    await runCommandJson(["index", ...where]);
    const service = await startService(entry, where);
    const asking = Array.from({ length: 20 }, (_, index) =>
      runCommandJson<Asked>(["ask", article(index % 10).question, ...where]),
    );
    const snapshots: string[] = [];
    for (const number of [0, 1, 2]) {
      await edit(number);
      snapshots.push((await runCommandJson<Indexed>(["index", ...where])).snapshot);
    }
    const asked = await Promise.all(asking);
    for (const [index, { answer }] of asked.entries()) {
      expect(answer.markdown).toMatch(new RegExp(`${article(index % 10).code}|${article(index % 10, 1).code}`));
    }
    for (const number of [0, 1, 2]) {
      expect((await askOverHttp(service.url, article(number).question)).codes).toEqual([article(number, 1).code]);
    }
    expect(await service.end("SIGTERM")).toMatchObject({ code: 0 });

    await withDatabase(async ({ database, currentSnapshot }) => {
      const rows = await database.query<{ id: string }>("select id from answers");
      expect(rows).toHaveLength(asked.length + 3);
      expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(asked.map(({ id }) => id)));
      expect((await currentSnapshot()).id).toBe(snapshots.at(-1));
      expect(await findBrokenRows(database)).toEqual([]);
    });
  },
);

test("an index that takes long does not bring back what a later one took away", async () => {
  await withDatabase(async (services) => {
    const index = () => indexFolder(kb, services);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let started = () => {};
    const firstStarted = new Promise<void>((resolve) => (started = resolve));
    const { embedTexts } = services.embeddingModel;
    services.embeddingModel.embedTexts = async (...args) => {
      services.embeddingModel.embedTexts = embedTexts;
      started();
      await released;
      return embedTexts(...args);
    };
    const long = index();
    await firstStarted;
    await rm(join(kb, `${first.id}.md`));
    const later = index();
    // When runs wait for one another the later one cannot end first: then the long one goes on after a while.
    await Promise.race([later, new Promise((resolve) => setTimeout(resolve, 3_000))]);
    release();
    await Promise.all([long, later]);
    const articles = await listArticleIds(services.database, (await services.currentSnapshot()).id);
    expect(articles).not.toContain(first.id);
    expect(articles).toHaveLength(ten.length - 1);
  });
});

test("a command takes the folder over from a service that was killed", async () => {
  const service = await startService("npm start", where);
  const answered = await askOverHttp(service.url, first.question);
  await service.end("SIGKILL");
  expect(await readdir(join(data, "lock"))).toHaveLength(1);
  expect(await runCommandJson<Asked>(["ask", second.question, ...where])).toMatchObject({
    snapshot: answered.snapshot,
  });
  expect((await readdir(data)).sort()).toEqual(["pg"]);
  await withDatabase(async ({ database }) => {
    expect(await database.query("select id from answers where id = $1", [answered.id])).toHaveLength(1);
    expect(await findBrokenRows(database)).toEqual([]);
  });
});

test.each(["SIGTERM", "SIGINT"] as const)("%s lets the requests under way finish", async (signal) => {
  const service = await startService("npm start", where);
  const begun = await Promise.all(ten.map(({ question }) => beginQuestion(service.url, question)));
  const ended = service.end(signal);
  await vi.waitFor(async () => expect(await takesConnections(service.url)).toBe(false), soon);
  const answers = await Promise.all(begun.map(({ finish }) => finish()));
  expect(answers.map(({ status }) => status)).toEqual(ten.map(() => 200));
  expect(answers.map(({ codes }) => codes)).toEqual(ten.map(({ code }) => [code]));
  expect(await ended).toMatchObject({ code: 0 });
  expect(await readdir(data)).toEqual(["pg"]);
  await withDatabase(async ({ database }) => {
    const rows = await database.query<{ id: string }>("select id from answers");
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(answers.map(({ id }) => id)));
  });
});

test("npm start answers from an edited file within seconds, and no more from a deleted one", async () => {
  const service = await startService("npm start", where);
  expect((await askOverHttp(service.url, first.question)).codes).toEqual([first.code]);
  await edit(0);
  const started = performance.now();
  await vi.waitFor(
    async () => expect((await askOverHttp(service.url, first.question)).codes).toEqual([article(0, 1).code]),
    soon,
  );
  const editedMs = performance.now() - started;
  await rm(join(kb, `${second.id}.md`));
  const deleted = performance.now();
  await vi.waitFor(
    async () => expect((await askOverHttp(service.url, second.question)).codes).not.toContain(second.code),
    soon,
  );
  console.info(
    `an edit answers after ${editedMs.toFixed(0)} ms, a deletion after ${(performance.now() - deleted).toFixed(0)} ms`,
  );
  const articles = await fetch(new URL(`/v1/articles/${second.id}`, service.url));
  expect(articles.status).toBe(404);
});

function article(number: number, version = 0): MarkedArticle {
  const [only] = markedArticles(number, number + 1, version);
  if (only === undefined) throw new Error(`there is no article ${number}`);
  return only;
}

async function edit(number: number): Promise<void> {
  const { id, source } = article(number, 1);
  await writeFile(join(kb, `${id}.md`), source);
}

async function withDatabase(work: (services: Awaited<ReturnType<typeof openPlace>>["services"]) => Promise<void>) {
  const { services, close } = await openPlace(await folderPlaces(join(data, "..")).make("data"));
  try {
    await work(services);
  } finally {
    await close();
  }
}
