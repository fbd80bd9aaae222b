import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiStore } from "../services.api.ts";
import { bearer, sampleKey } from "./api-key.samples.ts";
import { createApp } from "./app.ts";
import { openSampleService, post, problemOf, type SampleService } from "./http.samples.ts";
import { createMetrics } from "./metrics.ts";
import { counter, gauge, histogram, toPrometheusText } from "./prometheus-text.ts";

let sample: SampleService;
beforeAll(async () => {
  sample = await openSampleService();
  await sample.publish();
});
afterAll(() => sample.services.close());

const label = String.raw`[a-z_][a-z0-9_]*="(?:[^"\\\n]|\\[\\"n])*"`;
const sampleLine = new RegExp(
  String.raw`^([a-z_][a-z0-9_]*)(?:\{(${label}(?:,${label})*)\})? (-?[0-9.e+-]+|[+-]Inf|NaN)$`,
);

/** Reads the text as strictly as its description allows: each family described once, its samples together. */
function parse(text: string): Map<string, number> {
  expect(text.endsWith("\n")).toBe(true);
  const samples = new Map<string, number>();
  const types = new Map<string, string>();
  let family = "";
  for (const line of text.slice(0, -1).split("\n")) {
    const described = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line);
    if (described !== null) {
      const [, kind, name = "", rest = ""] = described;
      if (kind === "HELP") expect(types.has(name)).toBe(false);
      else types.set(name, rest);
      family = name;
      continue;
    }
    const [, name = "", labels = "", value = ""] = sampleLine.exec(line) ?? [];
    const suffix = types.get(family) === "histogram" ? "(?:_bucket|_sum|_count)" : "";
    expect(line).toMatch(new RegExp(`^${family}${suffix}[{ ]`));
    expect(samples.has(`${name}{${labels}}`)).toBe(false);
    samples.set(`${name}{${labels}}`, value === "+Inf" ? Number.POSITIVE_INFINITY : Number(value));
  }
  return samples;
}

describe("GET /metrics", () => {
  it("counts requests, answers and what the index is, and nothing a customer wrote", async () => {
    const app = sample.app();
    const ask = (question: string) =>
      app.request("/v1/answers", post({ question, channel: "sms", messageId: question }));
    await ask("How do I reset my password, card 4111?");
    await ask("How do I reset my password, card 4111?");
    await ask("hello");
    await app.request("/v1/secret-path-4111");
    const response = await app.request("/metrics");
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    const text = await response.text();
    expect(text).not.toMatch(/4111|password/);
    const samples = parse(text);
    const sum = (pattern: RegExp) =>
      [...samples].reduce((total, [name, value]) => total + (pattern.test(name) ? value : 0), 0);
    expect(samples.get('onevoice_http_requests_total{method="POST",route="/v1/answers",status="200"}')).toBe(3);
    expect(samples.get('onevoice_http_requests_total{method="GET",route="unmatched",status="404"}')).toBe(1);
    expect(samples.get('onevoice_http_request_duration_seconds_count{method="POST",route="/v1/answers"}')).toBe(3);
    // The repeat was answered before; small talk has no confidence to speak of.
    expect(sum(/^onevoice_answers_total\{/)).toBe(2);
    expect(samples.get('onevoice_answers_total{decision="answer",reason="small_talk",channel="sms"}')).toBe(1);
    expect(samples.get("onevoice_answer_confidence_count{}")).toBe(1);
    expect(samples.get('onevoice_answer_confidence_bucket{le="+Inf"}')).toBe(1);
    expect(samples.get("onevoice_index_ready{}")).toBe(1);
    expect(samples.get("onevoice_index_age_seconds{}")).toBe(0);
    expect(samples.get("onevoice_snapshot_articles{}")).toBe(3);
    expect(samples.get("onevoice_snapshot_chunks{}")).toBe(4);
    expect(samples.get('onevoice_calibration_state{state="default"}')).toBe(1);
    expect(sum(/^onevoice_calibration_state/)).toBe(1);
  });

  it("counts refusals of limits", async () => {
    const config = { ...sample.services.config, RATE_LIMIT_PER_CUSTOMER: 1 };
    const app = createApp({ ...sample.services, config }, { store: apiStore });
    const body = {
      question: "hi",
      channel: "web",
      customer: { identity: { kind: "email", value: "ada@example.com" } },
    };
    for (let time = 0; time < 3; time++) await app.request("/v1/answers", post(body));
    const samples = parse(await (await app.request("/metrics")).text());
    expect(samples.get('onevoice_rate_limit_refusals_total{limit="customer"}')).toBe(2);
  });

  it("goes on while the database is gone", async () => {
    const gone = async (): Promise<never> => {
      throw new Error("gone");
    };
    const services = { ...sample.services, currentSnapshot: gone };
    const app = createApp(services, { store: { ...apiStore, listSnapshots: gone } });
    const samples = parse(await (await app.request("/metrics")).text());
    expect(samples.get("onevoice_index_ready{}")).toBe(0);
    expect([...samples.keys()].filter((name) => name.includes("snapshot"))).toEqual([]);
  });

  it("is not there for anonymous callers, and needs the scope admin where there are keys", async () => {
    const anonymous = await sample.app({ access: "anonymous" }).request("/metrics");
    expect(await problemOf(anonymous)).toMatchObject({ status: 404 });
    const [admin, other] = [
      await sampleKey(sample.services.database, { scopes: ["admin"] }),
      await sampleKey(sample.services.database),
    ];
    const status = async (headers: Record<string, string>) =>
      (await sample.app().request("/metrics", { headers })).status;
    expect([await status({}), await status(bearer(other)), await status(bearer(admin))]).toEqual([401, 403, 200]);
  });
});

describe("the text format", () => {
  it("escapes what labels and descriptions may hold", () => {
    const odd = counter("odd_total", "Two\nlines \\ here");
    odd.add({ name: 'a"b\\c\nd' });
    expect(toPrometheusText([odd])).toBe(
      '# HELP odd_total Two\\nlines \\\\ here\n# TYPE odd_total counter\nodd_total{name="a\\"b\\\\c\\nd"} 1\n',
    );
  });

  it("adds buckets up, a bound being inside its own", () => {
    const sizes = histogram("size", "Sizes.", [1, 2]);
    for (const value of [0.5, 1, 1.5, 9]) sizes.observe({}, value);
    const samples = parse(toPrometheusText([sizes, gauge("empty", "None.", [])]));
    expect([...samples]).toEqual([
      ['size_bucket{le="1"}', 2],
      ['size_bucket{le="2"}', 3],
      ['size_bucket{le="+Inf"}', 4],
      ["size_sum{}", 12],
      ["size_count{}", 4],
    ]);
  });

  it("keeps what one process counts apart from another", () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.countRefusal("key");
    expect(parse(toPrometheusText(other.families)).size).toBe(0);
    expect(parse(toPrometheusText(one.families)).size).toBe(1);
  });
});
