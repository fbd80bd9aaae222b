/** One round of the kill proof: copy a database of A, index B into it, kill that, and look at what is left. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { indexFolder } from "./cli/commands.ts";
import { openPlace, type Place, type Places } from "./database-place.samples.ts";
import { type KillMoment, killIndex, type Phase, phaseOf } from "./killed-index.samples.ts";
import { type MarkedArticle, writeArticles } from "./marked-knowledge-base.samples.ts";
import { findBrokenRows } from "./published-rows.samples.ts";
import { answersTo, type ComparableAnswer, findWrongAnswers } from "./snapshot-answers.samples.ts";

/** A knowledge base with what it answers when nothing goes wrong. */
interface Version {
  articles: readonly MarkedArticle[];
  snapshot: string;
  answers: Map<string, ComparableAnswer>;
}

export interface KillStage {
  places: Places;
  /** A database that holds A, closed: every round works on a copy. */
  indexed: Place;
  folderOfB: string;
  before: Version;
  after: Version;
  /** Every article of A or B, in one version each. */
  questions: readonly MarkedArticle[];
}

/** Indexes A, and B in a copy, without any kill, and keeps what they answer. */
export async function prepareKills(
  places: Places,
  folder: string,
  { before, after }: { before: readonly MarkedArticle[]; after: readonly MarkedArticle[] },
): Promise<KillStage> {
  const folderOfA = join(folder, "kb-a");
  const folderOfB = join(folder, "kb-b");
  await writeArticles(folderOfA, before);
  await writeArticles(folderOfB, after);
  const questions = [...new Map([...before, ...after].map((article) => [article.id, article])).values()];
  const indexed = await places.make("indexed");
  const reference = await publish(indexed, folderOfA, before, questions);
  const copy = await places.copy(indexed, "reference");
  const referenceOfB = await publish(copy, folderOfB, after, questions);
  await places.remove(copy);
  return { places, indexed, folderOfB, before: reference, after: referenceOfB, questions };
}

async function publish(
  place: Place,
  kb: string,
  articles: readonly MarkedArticle[],
  questions: readonly MarkedArticle[],
): Promise<Version> {
  const { services, close } = await openPlace(place);
  try {
    const { snapshot } = await indexFolder(kb, services);
    return { articles, snapshot, answers: await answersTo(questions, services) };
  } finally {
    await close();
  }
}

export interface KillOutcome {
  phase: Phase;
  /** The last step that was announced. */
  step: string;
  /** What answered when the database was opened again. */
  found: "A" | "B" | "neither";
  /** Whether the dead process's lock lay in the folder. */
  staleLock: boolean;
  wrongAnswers: string[];
  brokenRows: string[];
  /** What the next `index` published, with its own wrong answers and broken rows. */
  recovered: { snapshot: string; wrongAnswers: string[]; brokenRows: string[] };
}

/** Kills once and looks. `keep`: how many snapshots the killed run keeps; with 1 it deletes A's rows as it publishes B. */
export async function killOnce(stage: KillStage, name: string, moment: KillMoment, keep: number): Promise<KillOutcome> {
  const { places, before, after, questions } = stage;
  const place = await places.copy(stage.indexed, name);
  try {
    const run = await killIndex(place, stage.folderOfB, keep, moment);
    const staleLock = (await readdir(join(place.data, "lock")).catch(() => [])).length > 0;
    await places.settle(place);
    const { services, close } = await openPlace(place, { keep });
    try {
      const { id } = await services.currentSnapshot();
      const version = id === after.snapshot ? after : before;
      const left = {
        wrongAnswers: findWrongAnswers(await answersTo(questions, services), version.answers, version.articles),
        brokenRows: await findBrokenRows(services.database),
      };
      const { snapshot } = await indexFolder(stage.folderOfB, services);
      return {
        phase: phaseOf(run),
        step: run.steps.at(-1)?.name ?? "none",
        found: id === after.snapshot ? "B" : id === before.snapshot ? "A" : "neither",
        staleLock,
        ...left,
        recovered: {
          snapshot,
          wrongAnswers: findWrongAnswers(await answersTo(questions, services), after.answers, after.articles),
          brokenRows: await findBrokenRows(services.database),
        },
      };
    } finally {
      await close();
    }
  } finally {
    await places.remove(place);
  }
}
