/** The HTTP service: what every request passes, then the routes. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { LinearRouter } from "hono/router/linear-router";
import { AppError } from "../errors.ts";
import type { Services } from "../services.ts";
import type { Access, App, AppEnv } from "./app-env.ts";
import { describeFailure } from "./failure-log.ts";
import { invalidRequest } from "./invalid-request.ts";
import { jsonBody } from "./json-body.ts";
import { loopbackOnly, sameOriginOnly } from "./loopback-guard.ts";
import { registerMethodNotAllowed } from "./method-not-allowed.ts";
import { problemResponse, subjectOf, toFailure, toProblem } from "./problem.ts";
import { requestContext } from "./request-context.ts";
import { requestLog } from "./request-log.ts";
import type { RouteServices } from "./route-services.ts";
import { registerGetAnswer } from "./routes/get-answer.ts";
import { registerGetArticle } from "./routes/get-article.ts";
import { registerGetAssets } from "./routes/get-assets.ts";
import { registerGetDocs } from "./routes/get-docs.tsx";
import { registerGetHealth } from "./routes/get-health.ts";
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
  /** Who may ask; default `loopback`, where the Host header must name this machine. */
  access?: Access;
  /** Lets other processes on this machine run commands in this one. */
  command?: CommandAccess;
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
export function createApp(
  services: Services,
  { store, access = "loopback", command, isDraining = () => false, once = false }: AppOptions,
): App {
  const app: App = new OpenAPIHono<AppEnv>({
    ...(once ? { router: new LinearRouter() } : {}),
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error);
    },
  });
  app.use(requestContext({ newId: services.newId, access }), requestLog(services), secureHeaders());
  answerErrors(app, services);
  if (access === "loopback") app.use(loopbackOnly());
  if (access === "closed") app.use("/v1/*", refuseAll);
  app.use(sameOriginOnly());

  const routeServices: RouteServices = { services, store, access, isDraining };
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
  registerGetHealth(app);
  registerGetReadiness(app, routeServices);
  registerGetOpenApi(app);
  registerGetDocs(app, services);
  if (command !== undefined) registerRunCommand(app, command);
  registerMethodNotAllowed(app);
  return app;
}

function refuseAll(): never {
  throw new AppError(
    "configuration_invalid",
    'no API key is configured, so nobody is answered — set ONEVOICE_ALLOW_ANONYMOUS to "true" to answer everybody from public articles',
  );
}

function answerErrors(app: App, { logger }: Services): void {
  app.notFound((c) => {
    const failure = { code: "not_found", detail: "there is nothing at this path — see /docs", fields: [] } as const;
    return problemResponse(toProblem(failure, subjectOf(c)), failure.code);
  });
  app.onError((thrown, c) => {
    // The framework's own complaints below 500 are all about what the caller sent.
    const isRefusal = thrown instanceof HTTPException && thrown.status < 500;
    const error = isRefusal ? new AppError("invalid_request", "the request cannot be read — see /docs") : thrown;
    const failure = toFailure(error);
    const problem = toProblem(failure, subjectOf(c));
    if (problem.status >= 500)
      logger.error({ requestId: problem.requestId, failure: describeFailure(error) }, "request failed");
    return problemResponse(problem, failure.code);
  });
}
