/** The HTTP service: what every request passes, then the routes. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { LinearRouter } from "hono/router/linear-router";
import type { Services } from "../services.ts";
import type { Access, App, AppEnv } from "./app-env.ts";
import { authenticate } from "./authenticate.ts";
import { crossOrigin } from "./cross-origin.ts";
import { invalidRequest } from "./invalid-request.ts";
import { jsonBody } from "./json-body.ts";
import { loopbackOnly, sameOriginOnly } from "./loopback-guard.ts";
import { registerMethodNotAllowed } from "./method-not-allowed.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { problemResponse, subjectOf, toProblem } from "./problem.ts";
import { createRateLimiter } from "./rate-limit.ts";
import { reportFailure } from "./report-failure.ts";
import { requestContext } from "./request-context.ts";
import { requestLog } from "./request-log.ts";
import type { RouteServices } from "./route-services.ts";
import { registerGetAnswer } from "./routes/get-answer.ts";
import { registerGetArticle } from "./routes/get-article.ts";
import { registerGetAssets } from "./routes/get-assets.ts";
import { registerGetDocs } from "./routes/get-docs.tsx";
import { registerGetHealth } from "./routes/get-health.ts";
import { registerGetMetrics } from "./routes/get-metrics.ts";
import { registerGetOpenApi } from "./routes/get-openapi.ts";
import { registerGetReadiness } from "./routes/get-readiness.ts";
import { registerHelp } from "./routes/help.tsx";
import { registerHelpArticle } from "./routes/help-article.tsx";
import { registerListArticles } from "./routes/list-articles.ts";
import { registerListSnapshots } from "./routes/list-snapshots.ts";
import { registerPlayground } from "./routes/playground.tsx";
import { registerPostAnswer } from "./routes/post-answer.ts";
import { registerRollBackSnapshot } from "./routes/roll-back-snapshot.ts";
import { type CommandAccess, registerRunCommand } from "./routes/run-command.ts";
import { secureHeaders } from "./secure-headers.ts";
import type { StoreAccess } from "./store-access.ts";

export interface AppOptions {
  /** The functions of `src/store` that the API calls. */
  store: StoreAccess;
  /** Who is answered while there is no API key; default `loopback`, where the Host header must name this machine. */
  access?: Access;
  /** Lets other processes on this machine run commands in this one. */
  command?: CommandAccess;
  /** What this process counts; default: from zero, with this app. */
  metrics?: Metrics;
  /** Told of work that goes on after its response was returned: a stream's. Services must stay open until it settles. */
  onBackground?: (work: Promise<unknown>) => void;
  /** While true, /readyz is 503; requests are still answered. */
  isDraining?: () => boolean;
  /** Made for one request, as on Workers: routes are then looked through instead of compiled, ten times as quick. */
  once?: boolean;
}

/**
 * The service as one fetch handler, for Node and Workers alike.
 *
 * @example const app = createApp(services, { store }); await app.request("/healthz");
 */
export function createApp(services: Services, options: AppOptions): App {
  const { store, access = "loopback", command, metrics = createMetrics(), once = false } = options;
  const { onBackground = () => {}, isDraining = () => false } = options;
  const app: App = new OpenAPIHono<AppEnv>({
    ...(once ? { router: new LinearRouter() } : {}),
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error);
    },
  });
  const limiter = createRateLimiter(services, store, metrics);
  app.use(requestContext(services), requestLog(services, metrics), secureHeaders());
  answerErrors(app, services);
  // Before anything that asks the database.
  registerGetHealth(app);
  app.use(crossOrigin({ services, store }), authenticate({ services, store, access }));
  app.use(loopbackOnly(), sameOriginOnly(), limiter.limitKey);

  const routeServices: RouteServices = { services, store, metrics, limiter, onBackground, isDraining };
  // Before bodies must be JSON: pages send forms.
  registerPlayground(app, routeServices);
  registerHelp(app, routeServices);
  registerHelpArticle(app, routeServices);
  registerGetAssets(app);
  app.use(jsonBody());
  registerPostAnswer(app, routeServices);
  registerGetAnswer(app, routeServices);
  registerListArticles(app, routeServices);
  registerGetArticle(app, routeServices);
  registerListSnapshots(app, routeServices);
  registerRollBackSnapshot(app, routeServices);
  registerGetReadiness(app, routeServices);
  registerGetMetrics(app, routeServices);
  registerGetOpenApi(app);
  registerGetDocs(app, services);
  if (command !== undefined) registerRunCommand(app, command);
  registerMethodNotAllowed(app);
  return app;
}

function answerErrors(app: App, { logger }: Services): void {
  app.notFound((c) => {
    const failure = { code: "not_found", detail: "there is nothing at this path — see /docs", fields: [] } as const;
    return problemResponse(toProblem(failure, subjectOf(c)), failure.code);
  });
  app.onError((thrown, c) => {
    const { problem, code } = reportFailure(thrown, c, logger);
    return problemResponse(problem, code);
  });
}
