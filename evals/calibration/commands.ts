/** `evals calibrate` and `evals recheck`: labelled cases in, kb/calibration.json and its check out. */
import { readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { putInForce } from "../../src/answering/calibration-in-force.ts";
import type { Config } from "../../src/config.ts";
import {
  type CalibrationCheck,
  type Calibration as CalibrationFile,
  calibrationSchema,
} from "../../src/domain/calibration.ts";
import { AppError } from "../../src/errors.ts";
import { openEmbeddingModel } from "../../src/services.node.ts";
import { bindingFor } from "../../src/services.ts";
import type { CaseResult } from "../case-result.ts";
import { loadCases, pathsOrDefault, refuseBroken } from "../load-cases.ts";
import { findPath, type Suite } from "../load-suites.ts";
import { plainRun, type RunProgress, runSuites } from "../run-suites.ts";
import { type CalibrateOptions, type CalibrateResult, type Calibration, calibrate } from "./calibrate.ts";
import { describeCertificate } from "./describe-calibration.ts";
import { certifies } from "./examples.ts";
import { recheck } from "./recheck.ts";

export interface CalibrateArguments extends Omit<CalibrateOptions, "target" | "highRiskMaxError"> {
  paths: readonly string[];
  maxError: number;
  /** null: half of `maxError`. */
  highRiskMaxError: number | null;
  confidence: number;
  now: string | undefined;
  /** Write kb/calibration.json. */
  write: boolean;
}

interface RunServices {
  config: Config;
  onProgress: (progress: RunProgress) => void;
}

const fileName = "calibration.json";

/**
 * Runs the suites with all that a fit needs, certifies, and with `write` puts the result beside the articles, to be
 * published with them.
 *
 * @throws AppError `invalid_request` when there are too few labelled cases, or `write` is about another knowledge base.
 */
export async function evalsCalibrate(
  { paths, maxError, highRiskMaxError, confidence, now, write, ...options }: CalibrateArguments,
  services: RunServices,
): Promise<CalibrateResult> {
  const { config } = services;
  const loaded = await loadCases(paths, config);
  refuseBroken(loaded);
  const kb = resolve(config.ONEVOICE_KB);
  const elsewhere = loaded.suites.find((suite) => resolve(suite.kb) !== kb);
  if (write && elsewhere !== undefined) {
    throw new AppError(
      "invalid_request",
      `the cases of ${elsewhere.name} ask about ${elsewhere.kb}, and a calibration holds for one knowledge base — name that folder with --kb`,
    );
  }
  const time = now === undefined ? new Date() : new Date(now);
  const lines = await askSuites(loaded.suites, { now: time, goldOut: true, seed: options.seed }, services);
  const target = { maxError, confidence };
  const promise = { maxError, highRiskMaxError: highRiskMaxError ?? maxError / 2, confidence };
  const calibration = tryCalibrate(lines, { ...options, target, highRiskMaxError: promise.highRiskMaxError });
  const file = join(kb, fileName);
  if (write) {
    const boundTo = await bindingFor((await openEmbeddingModel(config)).id);
    const written = toFile(calibration, {
      promise,
      boundTo,
      paths: await pathsFrom(kb, await pathsOrDefault(paths, config)),
      madeAt: time,
    });
    await writeFile(file, `${JSON.stringify(written, null, 2)}\n`);
  }
  return {
    suites: loaded.suites.map(({ name }) => name),
    ...promise,
    ...calibration,
    says: describeCertificate(calibration, target),
    written: write ? file : null,
  };
}

/**
 * Asks the cases of kb/calibration.json again, of the articles as they are now. Null where there is no such file.
 *
 * @throws AppError `knowledge_base_invalid` when it cannot be read, `invalid_request` when its cases are gone.
 */
export async function evalsRecheck(
  { now }: { now: string | undefined },
  services: RunServices,
): Promise<{ check: CalibrationCheck; snapshot: string; confidence: number } | null> {
  const kb = resolve(services.config.ONEVOICE_KB);
  const calibration = await readCalibration(join(kb, fileName));
  if (calibration === null) return null;
  const loaded = await loadCases(
    calibration.cases.paths.map((path) => resolve(kb, path)),
    services.config,
  );
  refuseBroken(loaded);
  const time = now === undefined ? new Date() : new Date(now);
  const suites = loaded.suites.map(({ cases, ...suite }) => ({
    ...suite,
    cases: cases.filter(({ ask, group }) => certifies({ ask, group: `${suite.name} ${group}` }, calibration.model)),
  }));
  let snapshot = "";
  const lines = await askSuites(suites, { now: time, goldOut: false, seed: 1 }, services, (id) => {
    snapshot = id;
  });
  const { model } = putInForce(calibration, null, calibration.boundTo);
  const check = recheck(lines, calibration, { model: calibration.model === null ? null : model, now: time });
  return { check, snapshot, confidence: calibration.promise.confidence };
}

async function askSuites(
  suites: readonly Suite[],
  options: { now: Date; goldOut: boolean; seed: number },
  services: RunServices,
  onSnapshot: (id: string) => void = () => {},
): Promise<CaseResult[]> {
  const finished = await runSuites(suites, { ...plainRun, ...options }, services);
  const [first] = finished;
  if (first !== undefined) onSnapshot(first.report.snapshot);
  return finished.flatMap(({ report, lines }) =>
    lines.map((line) => ({ ...line, id: `${report.suite} ${line.id}`, group: `${report.suite} ${line.group}` })),
  );
}

function tryCalibrate(lines: readonly CaseResult[], options: CalibrateOptions): Calibration {
  try {
    return calibrate(lines, options);
  } catch (error) {
    if (error instanceof RangeError) throw new AppError("invalid_request", error.message, { cause: error });
    throw error;
  }
}

function toFile(
  { fittedModel, labelled, certifiedOn, fittedOn, certificates, confidences }: Calibration,
  { promise, boundTo, paths, madeAt }: Pick<CalibrationFile, "promise" | "boundTo"> & { paths: string[]; madeAt: Date },
): CalibrationFile {
  const model =
    fittedModel === null
      ? null
      : { ...fittedModel, curve: fittedModel.curve?.map(([logit, probability]) => [logit, probability]) ?? null };
  return calibrationSchema.parse({
    format: 1,
    madeAt: madeAt.toISOString(),
    promise,
    boundTo,
    cases: { paths, labelled, certifiedOn, fittedOn },
    model,
    certificates,
    confidences,
  });
}

/** Where the cases lie as the calibration's folder sees it, so that another checkout finds them, too. */
async function pathsFrom(kb: string, paths: readonly string[]): Promise<string[]> {
  const places = await Promise.all(paths.map(findPath));
  return places.sort().map((place) => relative(kb, place).split(sep).join("/"));
}

async function readCalibration(file: string): Promise<CalibrationFile | null> {
  const text = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return null;
    throw new AppError("knowledge_base_invalid", `${file} cannot be read (${cause.code}) — make it readable`, {
      cause,
    });
  });
  if (text === null) return null;
  try {
    return calibrationSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError(
      "knowledge_base_invalid",
      `${file} is no calibration — make it anew with \`onevoice evals calibrate --write\``,
      { cause },
    );
  }
}
