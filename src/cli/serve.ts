/** `serve`, and `npm start`: the HTTP service on Node, from open to graceful end. */
import { isIP } from "node:net";
import { serve as listen, type ServerType } from "@hono/node-server";
import { detectIntent } from "../answering/intent.ts";
import { sensitiveTopics } from "../answering/sensitive-topics.ts";
import type { Config } from "../config.ts";
import { AppError } from "../errors.ts";
import { createApp } from "../http/app.ts";
import type { IndexReport } from "../indexing/index-knowledge-base.ts";
import type { Logger } from "../logger.ts";
import { apiStore } from "../services.api.ts";
import { openNodeServices } from "../services.node.ts";
import type { Services } from "../services.ts";
import { hasApiKeys } from "../store/api-key-lookup.ts";
import { hasPgliteDatabase } from "../store/pglite-folder.ts";
import { ensureIndexed, type Progress, runCommand } from "./commands.ts";
import { recheckBeside } from "./recheck-calibration.ts";
import { watchFolder } from "./watch-folder.ts";

export interface ServeOptions {
  config: Config;
  logger: Logger;
  /** Index the knowledge base first, and again whenever a file changes. */
  index: boolean;
  onProgress?: Progress;
  onIndexed?: (report: IndexReport | null) => void;
  onListening?: (url: string) => void;
}

// Requests under way get this long to finish before their connections are cut.
const drainMs = 10_000;

/** Serves until SIGINT or SIGTERM; resolves when everything is closed. */
export async function serve({
  config,
  logger,
  index,
  onProgress,
  onIndexed,
  onListening,
}: ServeOptions): Promise<void> {
  const isLocal = isLoopback(config.HOST);
  const isEmpty = config.DATABASE_URL === undefined && !(await hasPgliteDatabase(config.ONEVOICE_DATA));
  // Said before anything is opened: a refusal makes no data folder.
  if (!isLocal && isEmpty) throw needsKey(config);
  const { services, lock, token, close } = await openNodeServices(config, { command: "serve", logger, warm: true });
  let draining = false;
  const background = new Set<Promise<unknown>>();
  let server: ServerType | null = null;
  let stopWatching: (() => void) | null = null;
  try {
    if (!isLocal && !(await hasApiKeys(services.database))) throw needsKey(config);
    if (index) onIndexed?.(await ensureIndexed(config.ONEVOICE_KB, services, onProgress));
    const app = createApp(services, {
      store: apiStore,
      access: isLocal ? "loopback" : "closed",
      command: { token, run: (name, args) => runCommand(name, args, services) },
      // A stream's work goes on when its reader has hung up, and needs the database to the end.
      onBackground: (work) => {
        background.add(work);
        work.finally(() => background.delete(work)).catch(() => {});
      },
      isDraining: () => draining,
    });
    const stopped = stopSignal();
    const started = await start(app.fetch, config);
    server = started.server;
    await lock?.update({ url: started.url });
    onListening?.(started.url);
    compilePatterns();
    await recheckIfUnchecked(services, config);
    if (index) {
      stopWatching = watchFolder(config.ONEVOICE_KB, async () => {
        try {
          const report = await ensureIndexed(config.ONEVOICE_KB, services);
          if (report === null) return;
          logger.info({ snapshot: report.snapshot, problems: report.problems.length }, "indexed after a change");
          await recheckIfUnchecked(services, config);
        } catch (error) {
          logger.error(
            { detail: error instanceof AppError ? error.message : "unexpected" },
            "a changed knowledge base was not published",
          );
        }
      });
    }
    const signal = await stopped;
    logger.info({ signal }, "stopping");
    draining = true;
  } finally {
    stopWatching?.();
    if (server !== null) await stop(server);
    await Promise.allSettled(background);
    await close();
  }
}

/** Better now than in a question: patterns compile at first use, once more at the second, and for other scripts apart. */
function compilePatterns(): void {
  for (const text of ["Ready?", "Ready?", "Ready, готово, 完了?", "Ready, готово, 完了?"]) {
    detectIntent(text);
    sensitiveTopics(text);
  }
}

function needsKey({ HOST }: Config): AppError {
  return new AppError(
    "configuration_invalid",
    `there is no API key yet, so the service listens on this machine only — make one with \`onevoice keys create\`, or leave HOST (--host) ${HOST} out`,
  );
}

/** A certificate that was not tried on what answers now is tried: customers are answered by conservative thresholds until then. */
async function recheckIfUnchecked(services: Services, config: Config): Promise<void> {
  const snapshot = await services.currentSnapshot().catch(() => null);
  if (snapshot?.inForce.state === "unchecked") recheckBeside(config, services.logger);
}

function start(
  fetch: Parameters<typeof listen>[0]["fetch"],
  { PORT, HOST }: Config,
): Promise<{ server: ServerType; url: string }> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port: PORT, hostname: HOST }, ({ port }) => {
      resolve({ server, url: `http://${reachableHost(HOST)}:${port}` });
    });
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const message =
        cause.code === "EADDRINUSE"
          ? `port ${PORT} is taken — stop what uses it, or choose another with --port`
          : `cannot listen on ${HOST}:${PORT} (${cause.code ?? cause.message}) — choose another with --host and --port`;
      reject(new AppError("configuration_invalid", message, { cause }));
    });
  });
}

/** Where commands on this machine find the service: not every system takes the address for "all of them" as a target. */
function reachableHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return isIP(host) === 6 ? `[${host}]` : host;
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), drainMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}

function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(signal));
  });
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
