/** A suite asked once a step, by retrieval alone → at which place each step finds a right article. */
import { detectIntent } from "../../src/answering/intent.ts";
import { turnsWithSubject } from "../../src/answering/subject-history.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import type { Queryable } from "../../src/store/database.ts";
import type { EvalCase } from "../case.ts";
import { rankingScores } from "../metrics/ranking.ts";
import type { Workspace } from "../workspace.ts";
import { openBareRanking } from "./bare-vectors.ts";
import type { AblationStep } from "./steps.ts";

/** A case, and for each step whether a right article came first, and among the first five. */
export interface StepHits {
  id: string;
  group: string;
  heldOut: boolean;
  hit1: number[];
  hit5: number[];
}

const reader = { audience: [], locale: null };

/** Asks every case that names a right article; the others have nothing to find. */
export async function measureSteps(
  { services }: Pick<Workspace, "services">,
  cases: readonly EvalCase[],
  steps: readonly AblationStep[],
): Promise<StepHits[]> {
  const message = await services.forMessage();
  const needsBare = steps.some(({ ranks }) => ranks.by === "bare vectors");
  const bare = needsBare
    ? await openBareRanking(services.database, message.snapshot.key, services.embeddingModel)
    : async () => [];
  const chosen = cases.filter(({ articles, reason }) => articles.length > 0 && reason !== "small_talk");
  if (chosen.length === 0) return [];
  const found: StepHits[] = [];
  for (const asked of chosen) {
    const { rest } = detectIntent(asked.ask);
    const question = rest.trim() === "" ? asked.ask : rest;
    const history = turnsWithSubject(asked.history, message.snapshot);
    // Steps differ in how scores are mixed, seldom in what is searched.
    const database = remembering(services.database);
    const hits: StepHits = {
      id: asked.id,
      group: asked.group,
      heldOut: asked.heldOut,
      hit1: [],
      hit5: [],
    };
    for (const { ranks, readsHistory } of steps) {
      const ranked =
        ranks.by === "bare vectors"
          ? await bare(question)
          : (
              await retrieve(
                { question, history: readsHistory ? history : [], reader },
                { ...message, database, settings: ranks.settings },
              )
            ).articles.map(({ articleId }) => articleId);
      const scores = rankingScores(ranked, new Set(asked.articles));
      hits.hit1.push(scores.hit1);
      hits.hit5.push(scores.hit5);
    }
    found.push(hits);
  }
  return found;
}

/** Answers a statement that was asked before from memory. */
function remembering(database: Queryable): Queryable {
  const known = new Map<string, Promise<Record<string, unknown>[]>>();
  return {
    query: <Row>(text: string, values: readonly unknown[] = []) => {
      const key = JSON.stringify([text, values]);
      const rows = known.get(key) ?? database.query(text, values);
      known.set(key, rows);
      return rows as Promise<Row[]>;
    },
  };
}
