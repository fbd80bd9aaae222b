/** What holds for every request to the HTTP service, however careless or hostile. */
import fc from "fast-check";
import { apiKeyScopes } from "../domain/api-key.ts";
import { revokeApiKey } from "../store/api-keys.ts";
import { answerResponseSchema } from "./answer-response.ts";
import { bearer, sampleKey } from "./api-key.samples.ts";
import { type HostileRequest, hostileRequest, pageOrigin } from "./http.arbitrary.ts";
import { openSampleService, type SampleService } from "./http.samples.ts";

/** How often each route was reached, by `method path`, and with which class of status: `2xx`, `3xx`, `4xx`. */
export type Reached = Map<string, Map<string, number>>;

/**
 * Sends `numRuns` hostile requests to a service without keys and one with, over all their routes: each is answered, none
 * with 5xx, and every refusal says what is wrong, in a problem or on a page.
 */
export async function provesNoServerError({ numRuns, seed }: { numRuns: number; seed: number }): Promise<Reached> {
  const [open, keyed] = [await openSampleService(), await openSampleService()];
  await Promise.all([open.publish(), keyed.publish()]);
  const callers = await headersOfCallers(keyed);
  const command = { token, run: async () => null };
  const apps = { open: open.app({ command }), keyed: keyed.app({ command, access: "closed" }) };
  const routes = routesOf(apps.open);
  const ids = [...(await idsOf(apps.open, {})), ...(await idsOf(apps.keyed, callers.all))];
  const reached: Reached = new Map(routes.map(({ method, path }) => [`${method} ${path}`, new Map()]));

  const property = fc.asyncProperty(hostileRequest(routes, ids), async (given) => {
    const { logged } = given.isKeyed ? keyed : open;
    const response = await send(given, apps[given.isKeyed ? "keyed" : "open"], callers[given.caller]);
    const text = await response.text();
    if (response.status >= 500 || /^event: error\ndata: .*"status":5/m.test(text))
      throw new Error(`status ${response.status}: ${JSON.stringify(logged.slice(-2))}`);
    logged.length = 0;
    note(reached, given, response.status);
    if (response.status >= 400 && given.method !== "HEAD") requireRefusal(response, text);
  });
  try {
    await fc.assert(property, { numRuns, seed });
  } finally {
    await Promise.all([open.services.close(), keyed.services.close()]);
  }
  return reached;
}

const token = "the-token";

/** Of an answer, its conversation and its snapshot. */
async function idsOf(app: SampleApp, caller: Record<string, string>): Promise<string[]> {
  const response = await app.request("/v1/answers", {
    method: "POST",
    headers: { "content-type": "application/json", ...caller },
    body: JSON.stringify({ question: "How are refunds paid?", channel: "web" }),
  });
  const { id, conversationId, snapshot } = answerResponseSchema.parse(await response.json());
  return [id, conversationId, snapshot];
}

type SampleApp = ReturnType<SampleService["app"]>;

/** The routes with a method of their own: those for all methods only say which methods there are. */
function routesOf(app: SampleApp): { method: string; path: string }[] {
  const routes = app.routes.flatMap(({ method, path }) => {
    if (path.includes("*")) return [];
    if (path.startsWith("/v1/commands")) return [{ method: "POST", path }];
    return method === "ALL" ? [] : [{ method, path }];
  });
  return [...new Map(routes.map((route) => [`${route.method} ${route.path}`, route])).values()];
}

function send({ method, path, query, headers, body }: HostileRequest, app: SampleApp, caller: Record<string, string>) {
  const carriesBody = !["GET", "HEAD"].includes(method);
  return app.request(`http://localhost${path}${query}`, {
    ...{ method, headers: { ...caller, ...headers } },
    ...(carriesBody ? { body } : {}),
  });
}

/** A request counts for the route whose pattern it matches, the most literal first. */
function note(reached: Reached, { method, path }: HostileRequest, status: number): void {
  const name = [...reached.keys()]
    .toSorted((a, b) => Number(a.includes(":")) - Number(b.includes(":")))
    .find((route) => patternOf(route).test(`${method} ${path}`));
  const statuses = name === undefined ? undefined : reached.get(name);
  const statusClass = `${Math.floor(status / 100)}xx`;
  statuses?.set(statusClass, (statuses.get(statusClass) ?? 0) + 1);
}

const patternOf = (route: string) =>
  new RegExp(
    `^${route.replaceAll(".", "\\.").replace(/:\w+(\{\.\+\}|\{\\\.\+\})?/g, (_, rest) => (rest ? ".+" : "[^/]*"))}$`,
  );

function requireRefusal(response: Response, text: string): void {
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("text/html")) {
    if (!/<h1>|role="alert"/.test(text)) throw new Error("a refusal on a page that says nothing");
    return;
  }
  if (type !== "application/problem+json") throw new Error(`a refusal that is no problem but "${type}"`);
  const problem: unknown = JSON.parse(text);
  if (typeof problem !== "object" || problem === null || !("detail" in problem))
    throw new Error("a problem without detail");
}

async function headersOfCallers({ services: { database } }: SampleService) {
  // So many that limits, which stand still with the clock, do not hide what is behind them.
  const perMinute = 1_000_000;
  const revoked = await sampleKey(database, { perMinute });
  await revokeApiKey(database, revoked.id, new Date("2026-01-02T00:00:00Z"));
  const page = { kind: "publishable" as const, origins: [pageOrigin], perMinute };
  return {
    none: {},
    all: bearer(await sampleKey(database, { scopes: [...apiKeyScopes], perMinute })),
    answers: bearer(await sampleKey(database, { perMinute })),
    page: { ...bearer(await sampleKey(database, page)), origin: pageOrigin },
    revoked: bearer(revoked),
    unknown: bearer({ key: `${revoked.key.slice(0, -4)}aaaa` }),
    machine: bearer({ key: token }),
  };
}
