import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findArticle, listArticleIds, listArticles } from "../store/articles.ts";
import type { Database } from "../store/database.ts";
import { openTestDatabase } from "../store/pglite-test-image.ts";
import { currentSnapshotId, listSnapshots, rollBack } from "../store/snapshots.ts";
import { indexKnowledgeBase, isUpToDate } from "./index-knowledge-base.ts";
import { countRows, currentSnapshot, forgetAll, knowledgeBase, reachable, testServices } from "./indexing.samples.ts";

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

describe("an article that is gone", () => {
  test.each([
    ["deleted", { "delivery.md": delivery }],
    ["a draft", { ...base, "refunds.md": `---\nstatus: draft\n---\n${refunds}` }],
    ["expired", { ...base, "refunds.md": `---\nvalidUntil: 2026-05-31\n---\n${refunds}` }],
    ["nobody's", { ...base, "refunds.md": `---\naudience:\n---\n${refunds}` }],
  ])("because it is %s is reached by nothing", async (_, sources) => {
    await index(base);
    const before = await currentSnapshot(database);
    expect((await reachable(database)).text).toContain("five days");
    const report = await index(sources);
    const { snapshot } = await reachable(database);
    const everyone = snapshot.classes.flatMap(({ audience }, number) => (audience.length > 0 ? [number] : []));
    const { ids, text } = await reachable(database, everyone);
    expect(ids).toEqual(["delivery"]);
    expect(text).not.toContain("refund");
    expect(await findArticle(database, { snapshot: snapshot.key, classes: everyone, articleId: "refunds" })).toBeNull();
    expect((await listArticles(database, { snapshot: snapshot.key, classes: everyone })).map(({ id }) => id)).toEqual([
      "delivery",
    ]);
    if (snapshot.articleCount === 1) {
      expect(report.deleted).toBe(1);
      expect(await listArticleIds(database, snapshot.id)).toEqual(["delivery"]);
    }
    // The snapshot before still has it, for a rollback.
    expect(await listArticleIds(database, before.id)).toEqual(["delivery", "refunds"]);
  });

  test("leaves no text behind once no kept snapshot holds it", async () => {
    await index(base, { keepSnapshots: 1 });
    await index({ "delivery.md": delivery }, { keepSnapshots: 1 });
    expect(await database.query("select body from articles")).toEqual([{ body: "Delivery\nA parcel takes two days." }]);
    expect(await Promise.all(["chunks", "chunk_terms", "embeddings", "snapshots"].map(rows))).toEqual([1, 1, 2, 1]);
  });
});

test("reader classes are kept apart in SQL", async () => {
  await index({
    "open.md": "# Open\n\nA refund for all.",
    "staff.md": "---\naudience: [staff]\n---\n# Staff\n\nA refund for staff.",
    "german.md": "---\nlocale: de\n---\n# Deutsch\n\nA refund auf Deutsch.",
  });
  const { snapshot } = await reachable(database);
  const classOf = (locale: string, group: string) =>
    snapshot.classes.findIndex((known) => known.locale === locale && known.audience.includes(group));
  const open = classOf("en", "public");
  expect((await reachable(database, [open])).ids).toEqual(["open"]);
  expect((await reachable(database, [open, classOf("en", "staff")])).ids).toEqual(["open", "staff"]);
  expect((await reachable(database, [classOf("de", "public")])).ids).toEqual(["german"]);
  expect((await reachable(database, [])).ids).toEqual([]);
  expect(await findArticle(database, { snapshot: snapshot.key, classes: [open], articleId: "staff" })).toBeNull();
});

describe("a rollback", () => {
  const changed = { "delivery.md": delivery.replace("two", "three"), "persona.yaml": "name: Ada" };

  test("brings articles, persona and rules back, and remembers what it took away", async () => {
    const first = await index({ ...base, "persona.yaml": "name: Bea", "handoff.yaml": "rules: []" });
    const second = await index(changed);
    expect((await currentSnapshot(database)).persona.name).toBe("Ada");
    expect(await rollBack(database, first.snapshot, { now: new Date(0) })).toEqual({
      from: second.snapshot,
      to: first.snapshot,
    });
    const snapshot = await currentSnapshot(database);
    expect([snapshot.persona.name, snapshot.handoffRules.rules]).toEqual(["Bea", []]);
    expect((await reachable(database)).ids).toEqual(["delivery", "refunds"]);
    expect(await currentSnapshotId(database)).toEqual({
      id: first.snapshot,
      rolledBackFrom: second.snapshot,
      check: null,
    });
  });

  test("is left alone by automatic runs, also after an edit that changes no snapshot, until the folder changes", async () => {
    const first = await index(base);
    const second = await index(changed);
    await rollBack(database, first.snapshot, { now: new Date(0) });
    const services = testServices(database);
    expect(await isUpToDate(knowledgeBase(changed), services)).toBe(true);
    expect(await isUpToDate(knowledgeBase(base), services)).toBe(true);
    expect(
      await isUpToDate(knowledgeBase({ ...changed, "draft.md": "---\nstatus: draft\n---\nText." }), services),
    ).toBe(true);
    expect(await isUpToDate(knowledgeBase({ ...changed, "new.md": "# New\n\nText." }), services)).toBe(false);
    expect((await index(changed)).snapshot).toBe(second.snapshot);
    expect((await currentSnapshotId(database))?.rolledBackFrom).toBeNull();
  });

  test("of several steps still remembers what the folder holds, and forgets it when it is back", async () => {
    const a = await index({ "a.md": "# A\n\nOne." });
    const b = await index({ "a.md": "# A\n\nTwo." });
    const c = await index({ "a.md": "# A\n\nThree." });
    await rollBack(database, b.snapshot, { now: new Date(0) });
    await rollBack(database, a.snapshot, { now: new Date(0) });
    expect((await currentSnapshotId(database))?.rolledBackFrom).toBe(c.snapshot);
    await rollBack(database, c.snapshot, { now: new Date(0) });
    expect(await currentSnapshotId(database)).toEqual({ id: c.snapshot, rolledBackFrom: null, check: null });
  });

  test("to a snapshot that is not kept is refused with words", async () => {
    await index(base);
    await expect(rollBack(database, "kb-nothing", { now: new Date(0) })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("pruning", () => {
  test.each([1, 2, 3])("keeps %i snapshots and nothing that none of them refers to", async (keepSnapshots) => {
    for (let version = 0; version < 5; version++) {
      await index(
        { ...base, "a.md": `# A\n\nVersion ${version}.` },
        { keepSnapshots, now: `2026-06-0${version + 1}T00:00:00Z` },
      );
    }
    expect(await listSnapshots(database)).toHaveLength(keepSnapshots);
    expect(await Promise.all(["articles", "chunks", "chunk_terms", "embeddings"].map(rows))).toEqual([
      2 + keepSnapshots,
      3 + keepSnapshots,
      3 + keepSnapshots,
      3 + keepSnapshots + 4,
    ]);
    expect((await reachable(database)).text).toContain("Version 4.");
  });

  test("keeps what answered before the new one, though a rollback had made it an old one", async () => {
    const versions = [];
    for (let version = 0; version < 4; version++) {
      versions.push(
        await index(
          { "a.md": `# A\n\nVersion ${version}.` },
          { keepSnapshots: 4, now: `2026-06-0${version + 1}T00:00:00Z` },
        ),
      );
    }
    await rollBack(database, versions[0]?.snapshot ?? "", { now: new Date("2026-06-05") });
    const last = await index({ "a.md": "# A\n\nVersion 5." }, { keepSnapshots: 2, now: "2026-06-06T00:00:00Z" });
    expect((await listSnapshots(database)).map(({ id }) => id)).toEqual([last.snapshot, versions[0]?.snapshot]);
  });
});
