import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "../errors.ts";
import { openSampleService, post, problemOf, type SampleService } from "./http.samples.ts";

let sample: SampleService;
let snapshot: string;
beforeAll(async () => {
  sample = await openSampleService();
  snapshot = await sample.publish();
});
afterAll(() => sample.services.close());

const question = { question: "How are refunds paid?", channel: "web" };

describe("without API keys, on loopback", () => {
  it.each([
    "127.0.0.1:8787",
    "127.1.2.3",
    "localhost",
    "localhost:80",
    "LOCALHOST:8787",
    "app.localhost:1",
    "[::1]:8787",
  ])("answers the host %s", async (host) => {
    expect((await sample.app().request("/healthz", { headers: { host } })).status).toBe(200);
  });

  it.each([
    "evil.example",
    "evil.example:8787",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "0.0.0.0",
    "2130706433",
    "user@localhost",
    "",
  ])("refuses the host %j, as a rebound name would send", async (host) => {
    for (const path of ["/v1/articles", "/docs", "/v1/answers"]) {
      const response = await sample.app().request(path, { headers: { host } });
      expect(await problemOf(response)).toMatchObject({ status: 403, code: "forbidden_host" });
    }
  });

  it.each(["https://evil.example", "http://localhost:3000", "null", "file://", "http://localhost.evil.example"])(
    "refuses what a page of %s posts",
    async (origin) => {
      const headers = { host: "localhost:8787", origin };
      const response = await sample.app().request("/v1/answers", post(question, headers));
      expect(await problemOf(response)).toMatchObject({ status: 403, code: "forbidden_host" });
      const rollback = await sample.app().request(`/v1/snapshots/${snapshot}/rollback`, { method: "POST", headers });
      expect(rollback.status).toBe(403);
    },
  );

  it("answers a page of its own", async () => {
    const headers = { host: "localhost:8787", origin: "http://localhost:8787" };
    expect((await sample.app().request("/v1/answers", post(question, headers))).status).toBe(200);
  });

  it("gives no other origin leave to read", async () => {
    const response = await sample.app().request("/v1/articles", { headers: { origin: "https://evil.example" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });
});

describe("in a Worker", () => {
  const outside = { host: "help.example.com" };

  it("answers nobody until it is told to", async () => {
    const app = sample.app({ access: "closed", once: true });
    for (const [path, init] of [
      ["/v1/answers", post(question, outside)],
      ["/v1/articles", { headers: outside }],
      ["/v1/nothing", {}],
    ] as const) {
      const problem = await problemOf(await app.request(path, init));
      expect(problem).toMatchObject({ status: 503, code: "configuration_invalid" });
      expect(problem.detail).toContain("ONEVOICE_ALLOW_ANONYMOUS");
    }
    expect((await app.request("/healthz", { headers: outside })).status).toBe(200);
  });

  it("finds its routes as on Node", async () => {
    const app = sample.app({ access: "anonymous", once: true });
    const statuses = [
      "/v1/articles/billing/refunds",
      "/v1/articles/billing%2Frefunds",
      "/v1/articles",
      "/docs",
      "/v1/nothing",
    ].map(async (path) => (await app.request(path, { headers: outside })).status);
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 200, 404]);
    const wrongMethod = await app.request("/v1/articles/billing/refunds", { method: "DELETE", headers: outside });
    expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("answers an anonymous caller as the public, and believes nothing more", async () => {
    const app = sample.app({ access: "anonymous", once: true });
    expect((await app.request("/v1/answers", post(question, outside))).status).toBe(200);
    const customer = { identity: { kind: "email", value: "a@example.com" }, proof: "verified" };
    for (const more of [{ audience: ["partners"] }, { customer }]) {
      expect(await problemOf(await app.request("/v1/answers", post({ ...question, ...more }, outside)))).toMatchObject({
        status: 400,
      });
    }
    expect((await app.request("/v1/articles?audience=partners", { headers: outside })).status).toBe(400);
    const rollback = await app.request(`/v1/snapshots/${snapshot}/rollback`, { method: "POST", headers: outside });
    expect(await problemOf(rollback)).toMatchObject({ status: 404 });
  });
});

describe("commands for other processes on this machine", () => {
  const ran: unknown[] = [];
  const run = async (name: string, args: unknown) => {
    if (name === "fail") throw new AppError("knowledge_base_missing", 'no folder "kb" — create it');
    ran.push([name, args]);
    return { done: name };
  };
  const app = () => sample.app({ command: { token: "the-token", run } });
  const bearer = { authorization: "Bearer the-token" };

  it("runs the command for who holds the token", async () => {
    const response = await app().request("/v1/commands/kb%20snapshots", post({ a: 1 }, bearer));
    expect(await response.json()).toEqual({ done: "kb snapshots" });
    expect(ran).toEqual([["kb snapshots", { a: 1 }]]);
  });

  it("passes a command's own failure on", async () => {
    const problem = await problemOf(await app().request("/v1/commands/fail", post({}, bearer)));
    expect(problem).toMatchObject({ code: "knowledge_base_missing", detail: 'no folder "kb" — create it' });
  });

  it.each<[string, RequestInit]>([
    ["no token", post({})],
    ["another token", post({}, { authorization: "Bearer the-tokem" })],
    ["an empty token", post({}, { authorization: "Bearer " })],
    ["another scheme", post({}, { authorization: "Basic the-token" })],
    ["another method", { headers: bearer }],
  ])("does not exist for %s", async (_, init) => {
    const before = ran.length;
    const problem = await problemOf(await app().request("/v1/commands/index", init));
    const nowhere = await problemOf(await sample.app().request("/v1/nothing"));
    expect([problem.status, problem.detail]).toEqual([404, nowhere.detail]);
    expect(ran).toHaveLength(before);
  });

  it("does not exist where an empty token was configured", async () => {
    const open = sample.app({ command: { token: "", run } });
    expect((await open.request("/v1/commands/index", post({}, { authorization: "Bearer " }))).status).toBe(404);
  });
});

describe("what a response carries", () => {
  it.each(["/v1/articles", "/v1/nothing", "/docs", "/"])("keeps a browser from misusing %s", async (path) => {
    const { headers } = await sample.app().request(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    // A page with a form must tell us, and us alone, that it is ours.
    expect(headers.get("referrer-policy")).toBe(path === "/" ? "same-origin" : "no-referrer");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
  });

  it("allows a page its own style by a nonce that is never used twice", async () => {
    const nonces = [];
    for (let time = 0; time < 2; time++) {
      const response = await sample.app().request("/docs");
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
      expect(await response.text()).toContain(`<style nonce="${nonce}">`);
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("sends a harmless request id back and replaces any other", async () => {
    const idFor = async (id: string) =>
      (await sample.app().request("/healthz", { headers: { "x-request-id": id } })).headers.get("x-request-id");
    expect(await idFor("abc_DEF-123")).toBe("abc_DEF-123");
    for (const id of ["a b", "x".repeat(65), '{"level":"fatal"}', "<script>"])
      expect(await idFor(id)).toMatch(/^id-\d+$/);
  });
});

describe("the log", () => {
  it("has one line a request, with the route but neither path nor question", async () => {
    sample.logged.length = 0;
    await sample.app().request("/v1/articles/billing/refunds?audience=partners");
    await sample.app().request("/v1/answers", post({ ...question, question: "my card 4111-1111 refund" }));
    await sample.app().request("/v1/secret-path");
    const lines = sample.logged.filter(({ message }) => message === "request").map(({ fields }) => fields);
    expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
      ["GET", "/v1/articles/:id{.+}", 200],
      ["POST", "/v1/answers", 200],
      ["GET", "unmatched", 404],
    ]);
    expect(lines.every(({ requestId, ms }) => typeof requestId === "string" && typeof ms === "number")).toBe(true);
    expect(JSON.stringify(sample.logged)).not.toMatch(/4111|billing|secret/);
  });
});
