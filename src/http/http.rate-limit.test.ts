import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiStore } from "../services.api.ts";
import { bearer, sampleKey } from "./api-key.samples.ts";
import { createApp } from "./app.ts";
import { answerOf, openSampleService, post, problemOf, type SampleService } from "./http.samples.ts";

let sample: SampleService;
beforeAll(async () => {
  sample = await openSampleService();
  await sample.publish();
});
afterAll(() => sample.services.close());

const question = { question: "How are refunds paid?", channel: "web" };

/** An app of a process of its own, at a time, on the database of all of them. */
function appAt(time: string, limits: { RATE_LIMIT_PER_KEY?: number; RATE_LIMIT_PER_CUSTOMER?: number } = {}) {
  const config = { ...sample.services.config, ...limits };
  return createApp({ ...sample.services, config, now: () => new Date(time) }, { store: apiStore, access: "closed" });
}

describe("the limit of a key", () => {
  it("holds across two processes, says when to come back, and keeps that word", async () => {
    const key = await sampleKey(sample.services.database, { perMinute: 6, scopes: ["articles"] });
    const apps = [appAt("2026-11-22T10:00:00Z"), appAt("2026-11-22T10:00:00Z")];
    const responses = await Promise.all(
      Array.from({ length: 10 }, async (_, at) => apps[at % 2]?.request("/v1/snapshots", { headers: bearer(key) })),
    );
    expect(responses.map((response) => response?.status).toSorted()).toEqual([
      ...Array(6).fill(200),
      ...Array(4).fill(429),
    ]);
    const refused = responses.find((response) => response?.status === 429);
    expect(refused?.headers.get("retry-after")).toBe("10");
    expect(refused?.headers.get("ratelimit-policy")).toBe('"key";q=6;w=60');
    expect(refused?.headers.get("ratelimit")).toBe('"key";r=0;t=60');
    expect(refused && (await problemOf(refused))).toMatchObject({ status: 429, code: "rate_limited" });

    const early = await appAt("2026-11-22T10:00:09Z").request("/v1/snapshots", { headers: bearer(key) });
    expect([early.status, early.headers.get("retry-after")]).toEqual([429, "1"]);
    const inTime = await appAt("2026-11-22T10:00:10Z").request("/v1/snapshots", { headers: bearer(key) });
    expect([inTime.status, inTime.headers.get("ratelimit")]).toEqual([200, '"key";r=0;t=60']);
    const later = await appAt("2026-11-22T10:05:00Z").request("/v1/snapshots", { headers: bearer(key) });
    expect([later.status, later.headers.get("ratelimit")]).toEqual([200, '"key";r=5;t=10']);
  });

  it("is the setting's where the key names none, and is nobody else's", async () => {
    const [one, other] = [await sampleKey(sample.services.database), await sampleKey(sample.services.database)];
    const app = appAt("2026-11-22T10:00:00Z", { RATE_LIMIT_PER_KEY: 1 });
    const ask = async (key: { key: string }) =>
      (await app.request("/v1/answers/none", { headers: bearer(key) })).status;
    expect([await ask(one), await ask(one), await ask(other)]).toEqual([404, 429, 404]);
    const unlimited = appAt("2026-11-22T10:00:00Z", { RATE_LIMIT_PER_KEY: 0 });
    const response = await unlimited.request("/v1/answers/none", { headers: bearer(one) });
    expect([response.status, response.headers.get("ratelimit")]).toEqual([404, null]);
  });

  it("does not stop the service's own pages", async () => {
    const app = appAt("2026-11-22T10:00:00Z", { RATE_LIMIT_PER_KEY: 1 });
    for (let time = 0; time < 5; time++) expect((await app.request("/healthz")).status).toBe(200);
  });
});

describe("the limit of a customer", () => {
  const limits = { RATE_LIMIT_PER_CUSTOMER: 2 };
  const identity = (value: string) => ({ customer: { identity: { kind: "email", value } } });
  const statuses = async (bodies: object[], key: { key: string }) => {
    const app = appAt("2026-11-22T10:00:00Z", limits);
    const all = [];
    for (const body of bodies)
      all.push((await app.request("/v1/answers", post({ ...question, ...body }, bearer(key)))).status);
    return all;
  };

  it("is by identity, and one customer's questions cost another none", async () => {
    const key = await sampleKey(sample.services.database);
    const ada = identity("ada@example.com");
    expect(await statuses([ada, ada, ada, identity("eve@example.com")], key)).toEqual([200, 200, 429, 200]);
    // Through another key it is another customer: who says an address there cannot use up this one's allowance.
    expect(await statuses([ada], await sampleKey(sample.services.database))).toEqual([200]);
  });

  it("is by conversation where no customer is named", async () => {
    const key = await sampleKey(sample.services.database);
    const app = appAt("2026-11-22T10:00:00Z");
    const begun = await answerOf(await app.request("/v1/answers", post(question, bearer(key))));
    const goOn = { conversationId: begun.conversationId };
    expect(await statuses([goOn, goOn, goOn], key)).toEqual([200, 200, 429]);
  });

  it("is none for a question that names neither", async () => {
    expect(await statuses([{}, {}, {}], await sampleKey(sample.services.database))).toEqual([200, 200, 200]);
  });

  it("holds no address of a customer", async () => {
    const rows = await sample.services.database.query("select subject from rate_limits");
    expect(JSON.stringify(rows)).not.toContain("@");
  });
});

it("anonymous callers of a service without keys share one limit", async () => {
  const open = await openSampleService();
  await open.publish();
  const config = { ...open.services.config, RATE_LIMIT_PER_KEY: 2 };
  const app = createApp({ ...open.services, config }, { store: apiStore, access: "anonymous" });
  const all = [];
  for (let time = 0; time < 3; time++) all.push((await app.request("/v1/articles")).status);
  expect(all).toEqual([200, 200, 429]);
  await open.services.close();
}, 120_000);
