import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiKey } from "../domain/api-key.ts";
import { revokeApiKey } from "../store/api-keys.ts";
import { bearer, sampleKey } from "./api-key.samples.ts";
import { openSampleService, post, problemOf, type SampleService } from "./http.samples.ts";

let sample: SampleService;
beforeAll(async () => {
  sample = await openSampleService();
  await sample.publish();
});
afterAll(() => sample.services.close());

const question = { question: "How are refunds paid?", channel: "web" };
const verified = { identity: { kind: "email", value: "ada@example.com" }, proof: "verified" };
const claimed = { ...verified, proof: "claimed" };
const issue = (given?: Partial<ApiKey>) => sampleKey(sample.services.database, given);
/** As from a page elsewhere, by the service's own name. */
const request = (path: string, { headers, ...init }: RequestInit = {}) =>
  sample
    .app({ access: "closed" })
    .request(path, { ...init, headers: { host: "help.example.com", ...Object.fromEntries(new Headers(headers)) } });

describe("a publishable key", () => {
  const shop = "https://shop.example.com";
  const widget = () => issue({ kind: "publishable", origins: [shop, "http://localhost:3000"] });
  const preflight = (origin: string, path = "/v1/answers") =>
    request(path, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } });

  it("asks from its origins, and pages there may read the answer", async () => {
    const key = await widget();
    for (const origin of [shop, "http://localhost:3000"]) {
      const response = await request("/v1/answers", post(question, { ...bearer(key), origin }));
      expect(response.status).toBe(200);
      expect(response.headers.get("access-control-allow-origin")).toBe(origin);
      expect(response.headers.get("vary")).toContain("origin");
    }
  });

  it.each([
    undefined,
    "https://evil.example",
    "https://shop.example.com.evil.example",
    "http://shop.example.com",
    "null",
  ])("is refused from %s", async (origin) => {
    const headers = { ...bearer(await widget()), ...(origin === undefined ? {} : { origin }) };
    const response = await request("/v1/answers", post(question, headers));
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(await problemOf(response)).toMatchObject({ status: 403, code: "forbidden_origin" });
  });

  it("has its errors read by pages of its origins too", async () => {
    const headers = { ...bearer(await widget()), origin: shop };
    const response = await request("/v1/answers", post({ ...question, question: "" }, headers));
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([400, shop]);
  });

  it("may preflight for its origins only, until it ends", async () => {
    const key = await issue({ kind: "publishable", origins: ["https://brief.example.com"] });
    const allowed = await preflight("https://brief.example.com");
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
    expect((await preflight("https://evil.example")).status).toBe(401);
    expect((await preflight("https://brief.example.com", "/v1/articles")).status).toBe(401);
    await revokeApiKey(sample.services.database, key.id, new Date("2026-11-22T10:00:00Z"));
    const revoked = await preflight("https://brief.example.com");
    expect([revoked.status, revoked.headers.get("access-control-allow-origin")]).toEqual([401, null]);
  });

  it("asks as the public, and verifies nobody", async () => {
    const headers = { ...bearer(await widget()), origin: shop };
    for (const more of [{ audience: ["partners"] }, { customer: verified }]) {
      const problem = await problemOf(await request("/v1/answers", post({ ...question, ...more }, headers)));
      expect(problem).toMatchObject({ status: 403, code: "scope_missing" });
      expect(problem.detail).toContain("from a server of yours");
    }
    expect((await request("/v1/answers", post({ ...question, customer: claimed }, headers))).status).toBe(200);
    expect((await request("/v1/articles", { headers })).status).toBe(403);
  });

  it("is not what a secret key is: that one does not work from a page", async () => {
    const headers = { ...bearer(await issue()), origin: shop };
    const response = await request("/v1/answers", post(question, headers));
    expect(await problemOf(response)).toMatchObject({ status: 403, code: "forbidden_host" });
  });
});
