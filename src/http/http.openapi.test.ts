import { z } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerRequestSchema } from "./answer-request.ts";
import { answerResponseSchema } from "./answer-response.ts";
import {
  answerExample,
  articleExample,
  articleListExample,
  eventsExample,
  readinessExample,
  snapshotListExample,
} from "./api-examples.ts";
import { openSampleService, type SampleService } from "./http.samples.ts";
import { readinessSchema } from "./readiness.ts";
import { articleSchema, articleSummarySchema, snapshotSummarySchema } from "./store-access.ts";

const contentSchema = z.record(
  z.string(),
  z.looseObject({ example: z.unknown().optional(), schema: z.looseObject({}) }),
);
const operationSchema = z.object({
  description: z.string().optional(),
  parameters: z.array(z.looseObject({ name: z.string(), schema: z.looseObject({}) })).default([]),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: contentSchema.optional() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
});

const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({ example: z.unknown().optional() })) }),
});

let sample: SampleService;
let operations: [string, z.infer<typeof operationSchema>][];
let schemas: Record<string, { example?: unknown }>;
beforeAll(async () => {
  sample = await openSampleService();
  const document = documentSchema.parse(await (await sample.app().request("/openapi.json")).json());
  schemas = document.components.schemas;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, z.infer<typeof operationSchema>] => [
      `${method} ${path}`,
      operation,
    ]),
  );
});
afterAll(() => sample.services.close());

/** The example of a schema, where it has a name too. */
function exampleOf(schema: { example?: unknown; $ref?: unknown }): unknown {
  return schema.example ?? schemas[String(schema.$ref).split("/").at(-1) ?? ""]?.example;
}

describe("every operation", () => {
  it("shows what it takes and what it returns", () => {
    const without = operations.flatMap(([name, { responses, requestBody, parameters }]) => [
      ...Object.entries({ ...responses["200"]?.content, ...requestBody?.content })
        .filter(([, { example, schema }]) => (example ?? exampleOf(schema)) === undefined)
        .map(([type]) => `${name} ${type}`),
      ...parameters
        .filter(({ schema }) => schema.example === undefined)
        .map((parameter) => `${name} ${parameter.name}`),
    ]);
    expect(without).toEqual([]);
  });

  it("says which key it needs, and what comes without one", () => {
    for (const [name, { security, responses }] of operations) {
      expect([name, Object.keys(responses).includes("401")]).toEqual([name, security.length > 0]);
      expect([name, Object.keys(responses).includes("429")]).toEqual([name, security.length > 0]);
    }
  });
});

describe("an example", () => {
  it.each<[string, z.ZodType, unknown]>([
    ["answer", answerResponseSchema, answerExample],
    ["article", articleSchema, articleExample],
    [
      "list of articles",
      z.object({ snapshot: z.string(), articles: z.array(articleSummarySchema) }),
      articleListExample,
    ],
    ["list of snapshots", z.object({ snapshots: z.array(snapshotSummarySchema) }), snapshotListExample],
    ["readiness", readinessSchema, readinessExample],
  ])("of %s is one", (_, schema, example) => {
    expect(schema.parse(example)).toEqual(example);
  });

  it("of a question is taken", () => {
    expect(() => answerRequestSchema.parse(schemas.AnswerRequest?.example)).not.toThrow();
  });

  it("quotes what its article says, as answers do", () => {
    for (const { quote } of answerExample.answer.citations) expect(articleExample.text).toContain(quote);
    expect(eventsExample).toMatch(/^event: delta\ndata: \{.*\}\n\nevent: answer\ndata: \{.*\}\n\n$/);
  });
});
