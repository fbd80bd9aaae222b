import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findArticle, listArticleIds } from "../store/articles.ts";
import { loadSections } from "../store/chunks.ts";
import type { Database } from "../store/database.ts";
import { openTestDatabase } from "../store/pglite-test-image.ts";
import { listSnapshots } from "../store/snapshots.ts";
import { articleSources } from "./article-source.arbitrary.ts";
import { indexKnowledgeBase } from "./index-knowledge-base.ts";
import { countRows, currentSnapshot, forgetAll, knowledgeBase, reachable, testServices } from "./indexing.samples.ts";
import { prepareSnapshot } from "./prepare-snapshot.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
afterEach(() => forgetAll(database));

const refunds =
  "# Refunds\n\nA refund takes five days. It goes to the card.\n\n## Abroad\n\nAbroad a refund takes nine days.\n";
const delivery = "# Delivery\n\nA parcel takes two days.\n";
const base = { "refunds.md": refunds, "delivery.md": delivery };

const index = (sources: Record<string, string>, options = {}, services = testServices(database, options)) =>
  indexKnowledgeBase(knowledgeBase(sources), services);

const rows = (from: string) => countRows(database, from);

describe("a second run", () => {
  test("embeds nothing and changes nothing", async () => {
    const services = testServices(database);
    const first = await index(base, {}, services);
    expect(first).toMatchObject({ articles: 2, chunks: 3, embedded: 3, reused: 0, deleted: 0, changed: true });
    const texts = services.embeddingModel.embedded.length;
    const second = await index(base, {}, services);
    expect(second).toMatchObject({ snapshot: first.snapshot, embedded: 0, reused: 3, changed: false });
    expect(services.embeddingModel.embedded.length).toBe(texts);
    expect(await listSnapshots(database)).toHaveLength(1);
  });

  test("embeds one chunk after one sentence was edited, and no heading again", async () => {
    const services = testServices(database);
    const first = await index(base, {}, services);
    services.embeddingModel.embedded.length = 0;
    const second = await index({ ...base, "refunds.md": refunds.replace("nine days", "ten days") }, {}, services);
    expect(second).toMatchObject({ embedded: 1, reused: 2, changed: true });
    expect(second.snapshot).not.toBe(first.snapshot);
    expect(services.embeddingModel.embedded).toEqual(["Refunds › Abroad\nAbroad a refund takes ten days."]);
  });

  test("embeds nothing when lines moved, and knows the new lines", async () => {
    await index(base);
    const report = await index({ ...base, "refunds.md": refunds.replace("# Refunds\n", "# Refunds\n\n\n") });
    expect(report).toMatchObject({ embedded: 0, changed: true });
    const { snapshot } = await reachable(database);
    const sections = await loadSections(
      database,
      snapshot.key,
      await database.query<{ article: number; ordinal: number }>(
        "select article, ordinal from snapshot_chunks where snapshot = $1",
        [snapshot.key],
      ),
    );
    expect(sections.map(({ articleId, startLine }) => [articleId, startLine])).toEqual([
      ["delivery", 3],
      ["refunds", 5],
      ["refunds", 9],
    ]);
  });

  test.each([
    ["a link's address", "[here](https://a.example)", "[here](https://b.example)"],
    ["a list for sentences", "one\n\ntwo", "- one\n- two"],
    ["code for a word", "press ok", "press `ok`"],
  ])("publishes an edit that changes no word: %s", async (_, before, after) => {
    const first = await index({ "a.md": `# T\n\n${before}\n` });
    const second = await index({ "a.md": `# T\n\n${after}\n` });
    expect(second.snapshot).not.toBe(first.snapshot);
    expect(second.changed).toBe(true);
  });
});

describe("a snapshot id", () => {
  test("does not depend on the order of files, nor do the ids of articles that want the same one", async () => {
    const sources = {
      "a.md": "---\nid: x\n---\n# A\n\nOne.",
      "b.md": "---\nid: x\naudience: [staff]\n---\n# B\n\nTwo.",
      "c/x.md": "# C\n\nThree.",
    };
    const { settings, embeddingModel, now } = testServices(database);
    const prepare = (entries: [string, string][]) =>
      prepareSnapshot(knowledgeBase(Object.fromEntries(entries)), settings, embeddingModel, now());
    const entries = Object.entries(sources);
    const first = await prepare(entries);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: 3 }), async (shuffled) => {
        expect(await prepare(shuffled)).toEqual(first);
      }),
      { numRuns: 10 },
    );
    expect(first.snapshot.articles.map(({ meta }) => meta.id)).toEqual(["x", "b", "c/x"]);
    expect(first.snapshot.problems).toContainEqual({
      path: "b.md",
      line: 2,
      column: 1,
      severity: "error",
      message: 'its id "x" is also that of a.md — give each article its own `id:`',
    });
  });

  test("is another one for another model, setting, persona or rule", async () => {
    const { settings, embeddingModel, now } = testServices(database);
    const idOf = async (sources: Record<string, string>, model = embeddingModel.id, b = 0.75) =>
      (
        await prepareSnapshot(
          knowledgeBase(sources),
          { ...settings, bm25: { ...settings.bm25, b } },
          { ...embeddingModel, id: model },
          now(),
        )
      ).snapshot.id;
    const ids = [
      await idOf(base),
      await idOf(base, "other"),
      await idOf(base, embeddingModel.id, 0.5),
      await idOf({ ...base, "persona.yaml": "name: Ada" }),
      await idOf({ ...base, "handoff.yaml": "rules: []" }),
    ];
    expect(new Set(ids).size).toBe(5);
    expect(await idOf({ ...base, "handoff.tests.yaml": "tests: []" })).toBe(ids[0]);
  });
});

describe("broken settings", () => {
  test.each([
    [
      "persona.yaml",
      "name: Ada\nwordin: {}",
      'persona.yaml:2:1 there is no key "wordin" — mend it; until then nothing is published',
    ],
    ["persona.yaml", "wording:\n  greeting: 5", "persona.yaml:2:13 wording.greeting: "],
    ["persona.yaml", "a: [", "persona.yaml:1:5 is not valid YAML"],
    [
      "persona.yaml",
      `a: &a [x]\n${Array.from({ length: 150 }, (_, number) => `b${number}: *a`).join("\n")}`,
      "persona.yaml:1:1 ",
    ],
    ["handoff.yaml", "", "handoff.yaml:1:1 rules: "],
    [
      "handoff.yaml",
      "rules:\n  - id: A b\n    when: { intent: abuse }\n    reason: abuse",
      "handoff.yaml:2:9 rules.0.id: use lower-case letters",
    ],
    ["handoff.yaml", "[".repeat(20_000), "handoff.yaml:1:1 "],
  ])("of %s block publishing, and the old snapshot stays", async (path, source, message) => {
    const before = await index(base);
    const run = index({ "delivery.md": delivery, [path]: source });
    await expect(run).rejects.toMatchObject({ code: "knowledge_base_invalid" });
    await expect(run).rejects.toThrow(message);
    expect((await currentSnapshot(database)).id).toBe(before.snapshot);
  });
});

test("a check writes nothing and tells what would be", async () => {
  await index(base);
  const counts = () => Promise.all(["articles", "chunks", "embeddings", "snapshots"].map(rows));
  const before = await counts();
  const services = testServices(database);
  const report = await indexKnowledgeBase(knowledgeBase({ "delivery.md": delivery.replace("two", "six") }), services, {
    check: true,
  });
  expect(report).toMatchObject({ changed: true, embedded: 1, deleted: 1 });
  expect([await counts(), services.embeddingModel.embedded]).toEqual([before, []]);
  expect((await reachable(database)).text).toContain("two days");
});

test("a model that fails leaves the old snapshot, and the next run embeds only what is missing", async () => {
  const before = await index(base);
  const services = testServices(database);
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, number) => [`n${number}.md`, `# Number ${number}\n\nText ${number}.`]),
  );
  let calls = 0;
  const failing = {
    ...services.embeddingModel,
    embedTexts: async (texts: readonly string[]) => {
      if (++calls > 1) throw new Error("the model is gone");
      return services.embeddingModel.embedTexts(texts);
    },
  };
  await expect(indexKnowledgeBase(knowledgeBase(many), { ...services, embeddingModel: failing })).rejects.toThrow(
    "the model is gone",
  );
  expect((await currentSnapshot(database)).id).toBe(before.snapshot);
  const saved = services.embeddingModel.embedded.length;
  await index(many, {}, services);
  expect(services.embeddingModel.embedded.length).toBe(80);
  expect(saved).toBe(32);
});

test("any knowledge base is published, and every article can be read back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(articleSources, { minLength: 1, maxLength: 4 }), async (sources) => {
      const files = Object.fromEntries(sources.map((source, number) => [`a${number}.md`, source]));
      const report = await index({ ...files, "persona.yaml": 'name: "A\\0b"' });
      const snapshot = await currentSnapshot(database);
      expect(snapshot.id).toBe(report.snapshot);
      expect(await rows("snapshot_chunks where snapshot = (select snapshot from current_snapshot)")).toBe(
        report.chunks,
      );
      const classes = snapshot.classes.map((_, number) => number);
      for (const id of await listArticleIds(database, snapshot.id)) {
        expect(await findArticle(database, { snapshot: snapshot.key, classes, articleId: id })).toMatchObject({ id });
      }
    }),
    { numRuns: 40 },
  );
});
