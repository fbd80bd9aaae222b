/** Whether the service can answer now: database, model and index, each looked at. */
import { z } from "@hono/zod-openapi";
import { calibrationStates } from "../answering/calibration-in-force.ts";
import { type Drift, measureDrift } from "../answering/drift.ts";
import type { Calibration } from "../domain/calibration.ts";
import type { CalibratedSnapshot, Services } from "../services.ts";
import { type Failure, toFailure } from "./problem.ts";
import type { StoreAccess } from "./store-access.ts";

const checkSchema = z.object({ state: z.enum(["ready", "failed", "unknown"]) });

export const readinessSchema = z
  .object({
    status: z.enum(["ready", "not_ready"]),
    checks: z.object({
      database: checkSchema,
      model: checkSchema,
      index: checkSchema.extend({ snapshot: z.string().nullable().describe("The snapshot that answers now.") }),
      calibration: z.object({
        state: z
          .enum([...calibrationStates, "unknown"])
          .describe(
            "`default`: nothing is certified for these articles; `certified`; `not_certified`: calibrated without a certificate; `unchecked`: labelled cases not asked since these articles were published; `dropped`: asked again, they no longer keep the promise; `unusable`: made for another configuration.",
          ),
        certified: z.boolean().describe("Whether a threshold with a statistical certificate is in force."),
        says: z.string().describe("What may be claimed, and what to do where it is little."),
        thresholds: z
          .object({ normal: z.number(), highRisk: z.number() })
          .nullable()
          .describe("What `confidenceBelow: certified` in handoff.yaml stands for now."),
        drift: z
          .object({ answers: z.number(), distance: z.number(), drifted: z.boolean(), says: z.string() })
          .nullable()
          .describe(
            "Whether recent questions look like the labelled cases; null without a calibration or with few answers.",
          ),
      }),
    }),
  })
  .openapi("Readiness");
export type Readiness = z.infer<typeof readinessSchema>;

export interface ReadinessReport {
  readiness: Readiness;
  /** Why it is not ready: the database or the index first, then the model. */
  failures: Failure[];
}

// A probe comes every few seconds, and a remote model costs money each time it is asked.
const modelAnswerIsGoodForMs = 60_000;
const modelFailureIsGoodForMs = 5_000;

/** Looks at everything an answer needs. The model is asked at most once a minute while it answers, and by one caller at a time. */
export function createReadinessCheck(
  services: Services,
  store: Pick<StoreAccess, "recentConfidences">,
): () => Promise<ReadinessReport> {
  const checkModel = modelCheck(services);
  const driftOf = driftCheck(services, store);
  const calibrationOf = async (snapshot: CalibratedSnapshot | null): Promise<Readiness["checks"]["calibration"]> => {
    if (snapshot === null)
      return { state: "unknown", certified: false, says: "No snapshot answers.", thresholds: null, drift: null };
    const { state, says, thresholds, calibration } = snapshot.inForce;
    return { state, certified: state === "certified", says, thresholds, drift: await driftOf(calibration) };
  };
  return async () => {
    const [model, index] = await Promise.all([checkModel(), failureOf(() => services.currentSnapshot())]);
    const databaseFailed = index.error !== null && toFailure(index.error).code !== "index_empty";
    const failures = [index.error, model.error].filter((error) => error !== null).map(toFailure);
    const readiness: Readiness = {
      status: failures.length === 0 ? "ready" : "not_ready",
      checks: {
        database: { state: databaseFailed ? "failed" : "ready" },
        model: { state: model.error === null ? "ready" : "failed" },
        index: {
          state: databaseFailed ? "unknown" : index.error === null ? "ready" : "failed",
          snapshot: index.value?.id ?? null,
        },
        calibration: await calibrationOf(index.value),
      },
    };
    return { readiness, failures };
  };
}

type Outcome<Value> = { value: Value; error: null } | { value: null; error: Error };

async function failureOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work(), error: null };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

// A probe must not read five hundred rows every few seconds.
const driftIsGoodForMs = 60_000;

function driftCheck(
  { database, clock }: Services,
  { recentConfidences }: Pick<StoreAccess, "recentConfidences">,
): (calibration: Calibration | null) => Promise<Drift | null> {
  let last: { calibration: Calibration; drift: Drift | null; at: number } | null = null;
  return async (calibration) => {
    if (calibration === null) return null;
    if (last?.calibration === calibration && clock() - last.at < driftIsGoodForMs) return last.drift;
    const recent = await failureOf(() => recentConfidences(database, calibration.madeAt));
    const drift = recent.value === null ? null : measureDrift(calibration.confidences, recent.value);
    last = { calibration, drift, at: clock() };
    return drift;
  };
}

function modelCheck({ embeddingModel, clock }: Services): () => Promise<Outcome<number[]>> {
  let last: { outcome: Outcome<number[]>; at: number } | null = null;
  let running: Promise<Outcome<number[]>> | null = null;
  const ask = async () => {
    const outcome = await failureOf(() => embeddingModel.embedQuestion("ready"));
    last = { outcome, at: clock() };
    running = null;
    return outcome;
  };
  return async () => {
    const goodFor = last?.outcome.error == null ? modelAnswerIsGoodForMs : modelFailureIsGoodForMs;
    if (last !== null && clock() - last.at < goodFor) return last.outcome;
    running ??= ask();
    return running;
  };
}
