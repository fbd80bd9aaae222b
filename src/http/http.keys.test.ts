import { z } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiKey, type ApiKeyScope, apiKeyScopes } from "../domain/api-key.ts";
import { apiStore } from "../services.api.ts";
import { type IssuedKey, revokeApiKey, rotateApiKey } from "../store/api-keys.ts";
import { bearer, random, sampleKey } from "./api-key.samples.ts";
import { createApp } from "./app.ts";
import { answerOf, openSampleService, post, postForm, problemOf, type SampleService } from "./http.samples.ts";

let sample: SampleService;
let snapshot: string;
let all: IssuedKey;
let answerId: string;
beforeAll(async () => {
  sample = await openSampleService();
  snapshot = await sample.publish();
  all = await issue({ scopes: [...apiKeyScopes] });
  answerId = (await answerOf(await request("/v1/answers", post(question, bearer(all))))).id;
});
afterAll(() => sample.services.close());

const question = { question: "How are refunds paid?", channel: "web" };
const outside = "help.example.com";
const issue = (given?: Partial<ApiKey>) => sampleKey(sample.services.database, given);
/** As from another machine, by its own name. */
const request = (path: string, { headers, ...init }: RequestInit = {}, app = sample.app({ access: "closed" })) =>
  app.request(path, { ...init, headers: { host: outside, ...Object.fromEntries(new Headers(headers)) } });
const at = (time: string, database = sample.services.database) =>
  createApp({ ...sample.services, database, now: () => new Date(time) }, { store: apiStore, access: "closed" });

const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ security: z.array(z.object({})).optional() }))),
  components: z.object({ securitySchemes: z.object({ apiKey: z.object({ type: z.string(), scheme: z.string() }) }) }),
});

interface Case {
  method: "GET" | "POST";
  path: () => string;
  body?: object;
  /** What is taken, any one of them. */
  anyOf: ApiKeyScope[];
}

const verified = { identity: { kind: "email", value: "ada@example.com" }, proof: "verified" };
const claimed = { ...verified, proof: "claimed" };
const routes: Record<string, Case> = {
  "POST /v1/answers": { method: "POST", path: () => "/v1/answers", body: question, anyOf: ["answer"] },
  "GET /v1/answers/{id}": {
    method: "GET",
    path: () => `/v1/answers/${answerId}`,
    anyOf: ["answer", "conversations"],
  },
  "GET /v1/articles": { method: "GET", path: () => "/v1/articles", anyOf: ["articles"] },
  "GET /v1/articles/{id}": { method: "GET", path: () => "/v1/articles/billing/refunds", anyOf: ["articles"] },
  "GET /v1/snapshots": { method: "GET", path: () => "/v1/snapshots", anyOf: ["articles"] },
  "POST /v1/snapshots/{id}/rollback": {
    method: "POST",
    path: () => `/v1/snapshots/${snapshot}/rollback`,
    anyOf: ["admin"],
  },
  "GET /metrics": { method: "GET", path: () => "/metrics", anyOf: ["admin"] },
};
const init = ({ method, body }: Case, headers: Record<string, string>): RequestInit =>
  body === undefined ? { method, headers } : post(body, headers);

describe("every route with a scope", () => {
  it("is in the table", async () => {
    const document = documentSchema.parse(await (await request("/openapi.json")).json());
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { security = [] }]) =>
        security.length === 0 ? [] : [`${method.toUpperCase()} ${path}`],
      ),
    );
    expect(described.toSorted()).toEqual(Object.keys(routes).toSorted());
    const withoutKey = Object.keys(document.paths).filter(
      (path) => !described.some((name) => name.endsWith(` ${path}`)),
    );
    expect(withoutKey.toSorted()).toEqual(["/healthz", "/readyz"]);
    expect(document.components.securitySchemes.apiKey).toMatchObject({ type: "http", scheme: "bearer" });
  });

  it.each(Object.entries(routes))("%s needs a key", async (_, route) => {
    for (const headers of [{}, { authorization: "Bearer " }, { authorization: `Basic ${all.key}` }]) {
      const response = await request(route.path(), init(route, headers));
      expect(response.headers.get("www-authenticate")).toBe('Bearer realm="onevoice"');
      expect(await problemOf(response)).toMatchObject({ status: 401, code: "unauthorized" });
    }
  });

  it.each(Object.entries(routes))("%s takes its scopes and names them to any other key", async (_, route) => {
    for (const scope of apiKeyScopes) {
      const key = await issue({ scopes: [scope] });
      const response = await request(route.path(), init(route, bearer(key)));
      if (route.anyOf.includes(scope)) {
        // What this key did not ask for is not there for it.
        const isOthers = route.path().includes(answerId) && scope !== "conversations";
        expect([scope, response.status]).toEqual([scope, isOthers ? 404 : 200]);
      } else {
        expect(response.headers.get("www-authenticate")).toContain(
          `error="insufficient_scope", scope="${route.anyOf.join(" ")}"`,
        );
        const problem = await problemOf(response);
        expect(problem).toMatchObject({ status: 403, code: "scope_missing" });
        expect(problem.detail).toContain(route.anyOf[0]);
      }
    }
  });

  it.each<[ApiKeyScope, string, string, object | null]>([
    ["audience", "audience", "/v1/answers", { ...question, audience: ["partners"] }],
    ["audience", "audience", "/v1/articles?audience=partners", null],
    ["audience", "audience", "/v1/articles/partners/rebates?audience=partners", null],
    ["identify", "customer.proof", "/v1/answers", { ...question, customer: verified }],
  ])("the scope %s is needed for %s at %s", async (scope, field, path, body) => {
    const send = (key: IssuedKey) => request(path, body === null ? { headers: bearer(key) } : post(body, bearer(key)));
    const problem = await problemOf(await send(await issue({ scopes: ["answer", "articles"] })));
    expect(problem).toMatchObject({ status: 403, code: "scope_missing", errors: [{ path: field }] });
    expect(problem.detail).toContain(scope);
    expect((await send(await issue({ scopes: ["answer", "articles", scope] }))).status).toBe(200);
  });

  it("the public as audience, and a claimed identity, need no more than the scope answer", async () => {
    const body = { ...question, audience: ["public"], customer: claimed };
    expect((await request("/v1/answers", post(body, bearer(await issue())))).status).toBe(200);
  });

  it("nothing under /v1 tells a stranger what is there", async () => {
    for (const path of ["/v1/nothing", "/%761/articles", "/v1/articles/", "/v1//articles"])
      expect([path, (await request(path)).status]).toEqual([path, 401]);
    expect((await request("/v1/articles", { method: "DELETE" })).status).toBe(401);
    expect((await request("/v1/nothing", { headers: bearer(all) })).status).toBe(404);
  });

  it("pages without data need no key, and tell strangers nothing of this machine", async () => {
    for (const path of ["/healthz", "/readyz", "/docs", "/openapi.json", "/help"])
      expect([path, (await request(path)).status]).toEqual([path, 200]);
    // The playground shows what decided: strangers are sent to the help centre.
    expect((await request("/")).headers.get("location")).toBe("/help");
    expect((await request("/playground/answers/any/web/0")).status).toBe(401);
  });
});

describe("a key", () => {
  const statusWith = async (key: Pick<IssuedKey, "key">, app?: ReturnType<typeof createApp>) =>
    (await request("/v1/answers/none", { headers: bearer(key) }, app)).status;

  it("is needed on this machine too, once there is one", async () => {
    const app = sample.app({ access: "loopback" });
    expect((await app.request("/v1/articles", { headers: { host: "localhost:8787" } })).status).toBe(401);
    const named = { host: outside, ...bearer(all) };
    expect((await app.request("/v1/articles", { headers: named })).status).toBe(200);
  });

  it("is not stored", async () => {
    const key = await issue();
    const rows = await sample.services.database.query("select * from api_keys, api_key_secrets");
    expect(JSON.stringify(rows)).not.toContain(key.key.split("_").at(-1));
    expect(key.key).toMatch(/^ov_sk_[a-z2-7]{16}_[a-z2-7]{52}$/);
  });

  it.each([
    ["a letter changed", (key: string) => key.replace(/.$/, (last) => (last === "a" ? "b" : "a"))],
    ["cut short", (key: string) => key.slice(0, -1)],
    ["of another kind", (key: string) => key.replace("ov_sk", "ov_pk")],
    ["in capitals", (key: string) => key.toUpperCase()],
    ["with something after it", (key: string) => `${key}x`],
    ["nonsense", () => "secret"],
    ["long", () => "x".repeat(5000)],
  ])("%s is not taken", async (_, change) => {
    const response = await request("/v1/articles", { headers: bearer({ key: change(all.key) }) });
    expect(response.headers.get("www-authenticate")).toContain('error="invalid_token"');
    expect(await problemOf(response)).toMatchObject({ status: 401, code: "unauthorized" });
  });

  it("that expired is told so, to the second", async () => {
    const key = await issue({ expiresAt: new Date("2026-11-23T00:00:00Z") });
    expect(await statusWith(key, at("2026-11-22T23:59:59.999Z"))).toBe(404);
    const expired = await request("/v1/articles", { headers: bearer(key) }, at("2026-11-23T00:00:00Z"));
    expect((await problemOf(expired)).detail).toContain("expired at 2026-11-23T00:00:00.000Z");
  });

  it("that is rotated is taken in its old form until the grace time is over", async () => {
    const old = await issue({ scopes: ["answer", "articles"] });
    const asked = await answerOf(await request("/v1/answers", post(question, bearer(old))));
    const now = new Date("2026-11-22T10:00:00Z");
    const fresh = await rotateApiKey(sample.services.database, old.id, { graceMs: 3_600_000, now, random });
    expect(await statusWith(old, at("2026-11-22T10:59:59Z"))).toBe(404);
    const ended = await request("/v1/articles", { headers: bearer(old) }, at("2026-11-22T11:00:00Z"));
    expect((await problemOf(ended)).detail).toContain("was rotated");
    expect(await statusWith(fresh, at("2027-11-22T11:00:00Z"))).toBe(404);
    // The key is the same one: what was asked with it before is still its own.
    expect((await request(`/v1/answers/${asked.id}`, { headers: bearer(fresh) })).status).toBe(200);
  });

  it("that another process revokes is refused at the next request", async () => {
    const apps = [sample.app({ access: "closed" }), sample.app({ access: "closed" })];
    const key = await issue();
    expect(await Promise.all(apps.map((app) => statusWith(key, app)))).toEqual([404, 404]);
    await revokeApiKey(sample.services.database, key.id, new Date("2026-11-22T10:00:00Z"));
    expect(await Promise.all(apps.map((app) => statusWith(key, app)))).toEqual([401, 401]);
  });

  it("stands in the log by its id, and never by its secret", async () => {
    sample.logged.length = 0;
    await request("/v1/articles", { headers: bearer(all) });
    await request("/v1/articles", { headers: bearer({ key: `${all.key}x` }) });
    expect(sample.logged.map(({ fields }) => [fields.status, fields.key])).toEqual([
      [200, all.id],
      [401, undefined],
    ]);
    expect(JSON.stringify(sample.logged)).not.toContain("ov_sk_");
  });
});

describe("what somebody else asked for", () => {
  it("does not exist: answers, conversations and repeats", async () => {
    const [mine, yours] = [await issue(), await issue()];
    const asked = await answerOf(await request("/v1/answers", post({ ...question, messageId: "m-1" }, bearer(mine))));
    const read = await request(`/v1/answers/${asked.id}`, { headers: bearer(yours) });
    const never = await request("/v1/answers/none", { headers: bearer(yours) });
    const { instance: _, requestId: __, ...problem } = await problemOf(read);
    expect(await problemOf(never)).toMatchObject(problem);
    const goOn = { ...question, conversationId: asked.conversationId };
    expect(await problemOf(await request("/v1/answers", post(goOn, bearer(yours))))).toMatchObject({ status: 404 });
    expect((await request("/v1/answers", post(goOn, bearer(mine)))).status).toBe(200);
    const same = await answerOf(await request("/v1/answers", post({ ...question, messageId: "m-1" }, bearer(yours))));
    expect(same.id).not.toBe(asked.id);
    const other = { ...question, question: "How do I reset my password?", messageId: "m-1" };
    expect((await request("/v1/answers", post(other, bearer(await issue())))).status).toBe(200);
  });

  it("does not exist for visitors of the help centre either, who go on with what they began", async () => {
    const asked = await answerOf(
      await request("/v1/answers", post({ ...question, channel: "portal" }, bearer(await issue()))),
    );
    const visit = (fields: Record<string, string>) => request("/help", postForm(fields));
    const ask = { question: question.question };
    expect((await visit({ ...ask, conversationId: asked.conversationId })).status).toBe(404);
    expect((await visit({ answer: asked.id, helped: "yes" })).status).toBe(404);
    const html = await (await visit(ask)).text();
    const own = /name="conversationId"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? "";
    expect((await visit({ ...ask, conversationId: own })).status).toBe(200);
  });

  it("is there for a key with the scope conversations", async () => {
    const asked = await answerOf(await request("/v1/answers", post(question, bearer(await issue()))));
    const desk = bearer(await issue({ scopes: ["answer", "conversations"] }));
    expect((await request(`/v1/answers/${asked.id}`, { headers: desk })).status).toBe(200);
    const goOn = { ...question, conversationId: asked.conversationId };
    expect((await request("/v1/answers", post(goOn, desk))).status).toBe(200);
  });
});
