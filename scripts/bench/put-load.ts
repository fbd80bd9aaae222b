/** Asks a running service from many clients at once, each of which asks again as soon as it is answered. */
import autocannon, { type Result } from "autocannon";
import { channelNames } from "../../src/channels/registry.ts";
import { quantile } from "./quantiles.ts";

export interface Load {
  answered: number;
  /** Responses without 2xx, and requests that got none. */
  errors: number;
  perSecond: number;
  /** From sending a request to the end of its response. */
  latencyMs: { p50: number; p95: number; p99: number; max: number };
}

export interface LoadOptions {
  url: string;
  key: string;
  questions: readonly string[];
  clients: number;
  seconds: number;
}

/** Every question is asked by a customer of its own, in a conversation of its own, on one channel after the other. */
export async function putLoad({ url, key, questions, clients, seconds }: LoadOptions): Promise<Load> {
  const latencies: number[] = [];
  const requests = questions.map((question, index) => ({
    method: "POST" as const,
    path: "/v1/answers",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({
      question,
      channel: channelNames[index % channelNames.length],
      customer: { identity: { kind: "external", value: `customer ${index}` } },
    }),
  }));
  const result = await new Promise<Result>((resolve, reject) => {
    const given = { url, connections: clients, duration: seconds, timeout: 60, requests };
    const run = autocannon(given, (error: Error | null, finished) => (error ? reject(error) : resolve(finished)));
    run.on("response", (_client, _status, _bytes, responseTime) => latencies.push(responseTime));
  });
  const { errors, non2xx, timeouts, duration } = result;
  return {
    answered: latencies.length - non2xx,
    errors: errors + non2xx + timeouts,
    perSecond: latencies.length / duration,
    latencyMs: {
      p50: quantile(latencies, 0.5),
      p95: quantile(latencies, 0.95),
      p99: quantile(latencies, 0.99),
      max: Math.max(...latencies),
    },
  };
}
