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
import { openNodeServices } from "../services.node.ts";
import type { Services } from "../services.ts";
import { findAnswer, recentConfidences } from "../store/answers.ts";
import { loadArticleChunks } from "../store/article-chunks.ts";
import { findArticle, listArticles } from "../store/articles.ts";
import { loadSections } from "../store/chunks.ts";
import { saveFeedback } from "../store/feedback.ts";
import { listSnapshots, rollBack } from "../store/snapshots.ts";
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
  if (!isLoopback(config.HOST)) {
    throw new AppError(
      "configuration_invalid",
      `the service has no API key yet, so it listens on this machine only — leave HOST (--host) ${config.HOST} out, and put your own gateway with authentication before it`,
    );
  }
  const { services, lock, token, close } = await openNodeServices(config, { command: "serve", logger, warm: true });
  let draining = false;
  let server: ServerType | null = null;
  let stopWatching: (() => void) | null = null;
  try {
    if (index) onIndexed?.(await ensureIndexed(config.ONEVOICE_KB, services, onProgress));
    const app = createApp(services, {
      store: {
        findAnswer,
        findArticle,
        listArticles,
        listSnapshots,
        loadArticleChunks,
        loadSections,
        recentConfidences,
        rollBack,
        saveFeedback,
      },
      command: { token, run: (name, args) => runCommand(name, args, services) },
      isDraining: () => draining,
    });
    const stopped = stopSignal();
    const started = await start(app.fetch, config);
    server = started.server;
    await lock?.update({ url: started.url });
    onListening?.(started.url);
    // Their patterns compile at first use, half a second in all, other scripts apart: better now than in a question.
    detectIntent("Ready, готово, 完了?");
    sensitiveTopics("Ready?");
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
    await close();
  }
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
      const host = isIP(HOST) === 6 ? `[${HOST}]` : HOST;
      resolve({ server, url: `http://${host}:${port}` });
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
