/** What the commands do, once the database is open: run by the command itself, or inside a running service that owns it. */
import { resolve } from "node:path";
import { z } from "zod";
import { channelNames } from "../channels/registry.ts";
import { calibrationCheckSchema } from "../domain/calibration.ts";
import { historyTurnSchema } from "../domain/question.ts";
import { AppError } from "../errors.ts";
import {
  type IndexingServices,
  type IndexReport,
  indexKnowledgeBase,
  isUpToDate,
} from "../indexing/index-knowledge-base.ts";
import { indexSettings } from "../indexing/index-settings.ts";
import { type KnowledgeBaseFiles, loadKnowledgeBase } from "../indexing/load-articles.ts";
import { sortProblems } from "../indexing/sort-problems.ts";
import type { Services } from "../services.ts";
import type { Database } from "../store/database.ts";
import { listSnapshots, recordCalibrationCheck, rollBack } from "../store/snapshots.ts";
import { askQuestion } from "./ask-question.ts";
import { checkHandoffRules } from "./check-handoff-rules.ts";
import { createKey, keyCommandArguments, listKeys, revokeKey, rotateKey } from "./key-commands.ts";

export type Progress = NonNullable<IndexingServices["onProgress"]>;

const now = z.string().datetime({ offset: true }).optional();
export const commandArguments = {
  // `ifChanged`: only when the folder is not what answers; a rollback is left alone then.
  index: z.object({ kb: z.string(), check: z.boolean(), ifChanged: z.boolean(), now }),
  ask: z.object({
    question: z.string(),
    channel: z.string(),
    history: z.array(historyTurnSchema),
    trace: z.boolean(),
    kb: z.string(),
    now,
  }),
  "kb snapshots": z.object({ now }),
  "kb rollback": z.object({ snapshot: z.string(), now }),
  "kb record-check": z.object({ snapshot: z.string(), check: calibrationCheckSchema, now }),
  ...keyCommandArguments,
  // Opening the database has brought its schema up to date already.
  migrate: z.object({ now }),
};
export type CommandName = keyof typeof commandArguments;
export type CommandArguments<Name extends CommandName> = z.infer<(typeof commandArguments)[Name]>;

/**
 * Runs a command by name with arguments from wherever they come.
 *
 * @throws AppError `not_found` for an unknown name, `invalid_request` for arguments it does not take.
 */
export async function runCommand(
  name: string,
  given: unknown,
  services: Services,
  onProgress?: Progress,
): Promise<unknown> {
  switch (name) {
    case "index": {
      const args = parse("index", given);
      if (args.ifChanged) return ensureIndexed(args.kb, at(services, args.now), onProgress);
      return indexFolder(args.kb, at(services, args.now), { check: args.check, onProgress });
    }
    case "ask": {
      const args = parse("ask", given);
      await ensureIndexed(args.kb, services, onProgress);
      return askQuestion(args, at(services, args.now));
    }
    case "kb snapshots":
      return { snapshots: await listSnapshots(services.database) };
    case "kb rollback": {
      const args = parse("kb rollback", given);
      return rollBack(services.database, args.snapshot, { now: at(services, args.now).now() });
    }
    case "kb record-check": {
      const { snapshot, check } = parse("kb record-check", given);
      return recordCalibrationCheck(services.database, snapshot, check);
    }
    case "keys create": {
      const args = parse("keys create", given);
      return createKey(args, at(services, args.now));
    }
    case "keys list":
      return listKeys(at(services, parse("keys list", given).now));
    case "keys rotate": {
      const args = parse("keys rotate", given);
      return rotateKey(args, at(services, args.now));
    }
    case "keys revoke": {
      const args = parse("keys revoke", given);
      return revokeKey(args, at(services, args.now));
    }
    case "migrate": {
      const { migrate } = await import("../store/migrate.ts");
      return migrate(services.database, { now: at(services, parse("migrate", given).now).now() });
    }
    default:
      throw new AppError("not_found", `there is no command "${name}" — \`onevoice --help\` lists them`);
  }
}

/** Indexes a folder. */
export async function indexFolder(
  kb: string,
  services: Services,
  { check = false, onProgress }: { check?: boolean; onProgress?: Progress | undefined } = {},
): Promise<IndexReport> {
  return oneAtATime(services.database, async () => {
    const files = await loadKnowledgeBase(resolve(kb));
    return withRuleProblems(files, await indexKnowledgeBase(files, indexingServices(services, onProgress), { check }));
  });
}

/** Indexes a folder when it is not what answers. A rollback is left alone until the folder changes. */
export async function ensureIndexed(
  kb: string,
  services: Services,
  onProgress?: Progress,
): Promise<IndexReport | null> {
  return oneAtATime(services.database, async () => {
    const files = await loadKnowledgeBase(resolve(kb));
    const indexing = indexingServices(services, onProgress);
    if (await isUpToDate(files, indexing)) return null;
    return withRuleProblems(files, await indexKnowledgeBase(files, indexing));
  });
}

/** A report with what testing the rules has shown: it is for editors, and no part of what was published. */
function withRuleProblems(files: KnowledgeBaseFiles, report: IndexReport): IndexReport {
  return { ...report, problems: sortProblems([...report.problems, ...checkHandoffRules(files, channelNames)]) };
}

const lastRun = new WeakMap<Database, Promise<unknown>>();

/**
 * Runs the work after whatever index run of this database came before. Two at once would publish in the order they end:
 * a long one that has read older files would bring back what a quick later one has taken away.
 */
function oneAtATime<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  const run = (lastRun.get(database) ?? Promise.resolve()).then(work);
  lastRun.set(
    database,
    run.catch(() => {}),
  );
  return run;
}

function indexingServices(
  { database, embeddingModel, config, now, clock }: Services,
  onProgress: Progress | undefined,
): IndexingServices {
  return {
    database,
    embeddingModel,
    settings: { ...indexSettings, articleUrl: config.ARTICLE_URL ?? null, keepSnapshots: config.KEEP_SNAPSHOTS },
    now,
    clock,
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}

function at(services: Services, time: string | undefined): Services {
  return time === undefined ? services : { ...services, now: () => new Date(time) };
}

function parse<Name extends CommandName>(name: Name, given: unknown): CommandArguments<Name> {
  const parsed = commandArguments[name].safeParse(given);
  // The schema is the one of `name`: TypeScript cannot follow an index by a type parameter.
  if (parsed.success) return parsed.data as CommandArguments<Name>;
  throw new AppError("invalid_request", `${name}: ${z.prettifyError(parsed.error)}`);
}
