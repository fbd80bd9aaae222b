/** Proof: whenever `index` is killed, what answers is the old snapshot or the new one, whole, and the next `index` mends the rest. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderPlaces, postgresPlaces } from "./database-place.samples.ts";
import { type KillMoment, killIndex } from "./killed-index.samples.ts";
import { markedArticles } from "./marked-knowledge-base.samples.ts";
import { type KillOutcome, type KillStage, killOnce, prepareKills } from "./publish-kill.samples.ts";

const serverUrl = process.env.TEST_DATABASE_URL;
const drivers = serverUrl === undefined ? (["PGlite"] as const) : (["PGlite", "Postgres"] as const);
// Ten articles go, fifteen change, thirty-five stay, ten come.
const before = markedArticles(0, 60);
const after = [...markedArticles(10, 25, 1), ...markedArticles(25, 60), ...markedArticles(60, 70)];
const timedKills = 8;

it("the proof on Postgres is left out only outside CI", () => {
  expect(serverUrl === undefined && process.env.CI === "true", 'run: eval "$(scripts/postgres.sh)"').toBe(false);
});

describe.each(drivers)("index killed on %s", (driver) => {
  let folder: string;
  let stage: KillStage;
  const outcomes: KillOutcome[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "onevoice-kill-"));
    const places = driver === "PGlite" ? folderPlaces(folder) : postgresPlaces(serverUrl ?? "", folder);
    stage = await prepareKills(places, folder, { before, after });
  }, 300_000);
  afterAll(async () => {
    await stage.places.remove(stage.indexed);
    await rm(folder, { recursive: true, force: true });
  });

  it("answers each article from the article itself when nothing goes wrong", () => {
    for (const { articles, answers } of [stage.before, stage.after]) {
      const right = articles.filter(({ question, code }) =>
        JSON.stringify(answers.get(question)?.answer).includes(code),
      );
      expect(right.length).toBeGreaterThanOrEqual(articles.length * 0.95);
    }
  });

  it("leaves A whole or B whole, at twenty moments over the whole run", { timeout: 1_200_000 }, async () => {
    const place = await stage.places.copy(stage.indexed, "unkilled");
    const { steps } = await killIndex(place, stage.folderOfB, 1, null);
    await stage.places.remove(place);
    const moments = [...timed(steps.at(-1)?.ms ?? 0), ...inTransaction(steps.map(({ name }) => name)), ...aroundCommit];
    for (const [index, { moment, keep }] of moments.entries())
      outcomes.push(await killOnce(stage, `kill-${index}`, moment, keep));

    console.info(report(driver, outcomes));
    expect(outcomes).toHaveLength(20);
    for (const { step, ...outcome } of outcomes) {
      expect.soft(outcome, `killed at ${step}`).toMatchObject({
        found: expect.stringMatching(mayBeFound(outcome)),
        wrongAnswers: [],
        brokenRows: [],
        recovered: { snapshot: stage.after.snapshot, wrongAnswers: [], brokenRows: [] },
      });
    }
    expect(outcomes.filter(({ phase }) => phase === "transaction").length).toBeGreaterThanOrEqual(5);
    if (driver === "PGlite") expect(outcomes.some(({ staleLock }) => staleLock)).toBe(true);
  });
});

interface Kill {
  moment: KillMoment;
  keep: number;
}

/** Moments spread over the whole run, from its first millisecond to its last. */
function timed(totalMs: number): Kill[] {
  return Array.from({ length: timedKills }, (_, index) => ({
    moment: { afterMs: (totalMs * (index + 0.5)) / timedKills },
    keep: 10,
  }));
}

/** Nine of the statements between begin and commit, by turns before and in the middle; with one snapshot kept, so that rows go too. */
function inTransaction(steps: readonly string[]): Kill[] {
  const statements = steps.filter((name) => name.startsWith("statement"));
  return Array.from({ length: 9 }, (_, index) => {
    const name = statements[Math.round((index * (statements.length - 1)) / 8)] ?? "no statement";
    return { moment: index % 2 === 0 ? { at: name } : { into: name }, keep: 1 };
  });
}

const aroundCommit: readonly Kill[] = [
  { moment: { into: "commit" }, keep: 10 },
  { moment: { into: "commit" }, keep: 1 },
  { moment: { at: "committed" }, keep: 1 },
];

function mayBeFound({ phase }: Pick<KillOutcome, "phase">): RegExp {
  if (phase === "commit") return /^[AB]$/;
  return phase === "afterwards" || phase === "finished" ? /^B$/ : /^A$/;
}

function report(driver: string, outcomes: readonly KillOutcome[]): string {
  const counts = new Map<string, number>();
  for (const { phase, found } of outcomes)
    counts.set(`${phase}: ${found}`, (counts.get(`${phase}: ${found}`) ?? 0) + 1);
  const byPhase = [...counts].map(([what, count]) => `${count} in ${what}`).join(", ");
  const wrong = outcomes.flatMap(({ wrongAnswers, recovered }) => [...wrongAnswers, ...recovered.wrongAnswers]);
  const broken = outcomes.flatMap(({ brokenRows, recovered }) => [...brokenRows, ...recovered.brokenRows]);
  const stale = outcomes.filter(({ staleLock }) => staleLock).length;
  return `${driver}: ${outcomes.length} kills (${byPhase}); ${wrong.length} wrong answers, ${broken.length} broken rows, ${stale} stale locks recovered`;
}
