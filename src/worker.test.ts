import { describe, expect, it } from "vitest";
import worker from "./worker.ts";

const configured = {
  HYPERDRIVE: { connectionString: "postgres://name:the-password@127.0.0.1:1/onevoice" },
  EMBEDDING_MODEL: "some-model",
  EMBEDDING_DIMENSIONS: "8",
  OPENAI_BASE_URL: "http://127.0.0.1:1/v1",
  LOG_LEVEL: "silent",
};

async function ask(path: string, bindings: Record<string, unknown>) {
  const waited: Promise<unknown>[] = [];
  const request = new Request(`https://help.example.com${path}`);
  const response = await worker.fetch(request, bindings, { waitUntil: (work) => waited.push(work) });
  await Promise.all(waited);
  return { status: response.status, text: await response.text(), waited: waited.length };
}

describe("the Worker", () => {
  it("runs, and closes what a request opened after its response", async () => {
    expect(await ask("/healthz", configured)).toEqual({ status: 200, text: '{"status":"ok"}', waited: 1 });
  });

  it.each(["false", "true"])(
    "asks the database for keys, anonymous callers or not (%s), and tells nobody where it is",
    async (allowed) => {
      const { status, text } = await ask("/v1/articles", { ...configured, ONEVOICE_ALLOW_ANONYMOUS: allowed });
      expect(status).toBe(503);
      expect(JSON.parse(text).code).toBe("database_unavailable");
      expect(text).not.toMatch(/the-password|127\.0\.0\.1/);
    },
  );

  it.each([
    ["EMBEDDING_MODEL", { ...configured, EMBEDDING_MODEL: "minilm" }],
    ["HYPERDRIVE", { ...configured, HYPERDRIVE: undefined }],
    ["ONEVOICE_ALLOW_ANONYMOUS", { ...configured, ONEVOICE_ALLOW_ANONYMOUS: "maybe" }],
  ])("names %s when it cannot be used", async (setting, bindings) => {
    const { status, text } = await ask("/healthz", bindings);
    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ code: "configuration_invalid", detail: expect.stringContaining(setting) });
  });
});
