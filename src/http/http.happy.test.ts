import { z } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOf, bodyOf, openSampleService, post, problemOf, type SampleService } from "./http.samples.ts";
import { articleSchema, articleSummarySchema, snapshotSummarySchema } from "./store-access.ts";

let sample: SampleService;
let first: string;
beforeAll(async () => {
  sample = await openSampleService();
  first = await sample.publish();
});
afterAll(() => sample.services.close());

const listSchema = z.object({ snapshot: z.string(), articles: z.array(articleSummarySchema) });
const snapshotsSchema = z.object({ snapshots: z.array(snapshotSummarySchema) });
const openApiSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.unknown()),
  components: z.object({
    schemas: z.object({
      AnswerRequest: z.object({
        required: z.array(z.string()),
        properties: z.object({ channel: z.object({ enum: z.array(z.string()) }) }),
      }),
    }),
  }),
});

const question = { question: "How do I reset my password?", channel: "web" };
const ask = (body: object, headers?: Record<string, string>) =>
  sample.app().request("/v1/answers", post(body, headers));

describe("POST /v1/answers", () => {
  it("returns the promised object, and nothing that is stored beside it", async () => {
    const response = await ask(question);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const body = await answerOf(response);
    expect(Object.keys(body).sort()).toEqual(
      [
        "answer",
        "confidence",
        "conversationId",
        "decision",
        "handoff",
        "id",
        "reply",
        "snapshot",
        "suggestions",
        "timings",
      ].sort(),
    );
    expect(body.snapshot).toBe(first);
    expect(body.reply.channel).toBe("web");
    expect(body.reply.messages.length).toBeGreaterThan(0);
    expect(body.timings.totalMs).toBeGreaterThanOrEqual(0);
  });

  it("adds the trace when asked for it", async () => {
    const body = await answerOf(await ask({ ...question, trace: true }));
    expect(body.trace?.ranking).toEqual(
      expect.arrayContaining([expect.objectContaining({ articleId: "account/reset-password" })]),
    );
  });

  it.each([
    ["messageId", { ...question, messageId: "m-1" }, {}],
    ["Idempotency-Key", question, { "idempotency-key": "k-1" }],
  ])("answers a repeated %s byte for byte as before", async (_, body, headers) => {
    const texts = [];
    for (let time = 0; time < 2; time++) texts.push(await (await ask({ ...body, trace: true }, headers)).text());
    expect(texts[1]).toBe(texts[0]);
  });

  it("recognises a repeat whose fields come in another order", async () => {
    const one = await answerOf(await ask({ messageId: "m-order", ...question }));
    const other = await answerOf(await ask({ channel: "web", question: question.question, messageId: "m-order" }));
    expect(other.id).toBe(one.id);
  });

  it("recognises a repeat of the first message by a caller that has learnt its conversation since", async () => {
    const first = await answerOf(await ask({ ...question, messageId: "m-first" }));
    const { conversationId } = first;
    const repeat = await answerOf(await ask({ ...question, messageId: "m-first", conversationId }));
    expect(repeat.id).toBe(first.id);
  });

  it("goes by messageId where an Idempotency-Key is given too", async () => {
    const one = await answerOf(await ask({ ...question, messageId: "m-2" }, { "idempotency-key": "attempt-1" }));
    const other = await answerOf(await ask({ ...question, messageId: "m-2" }, { "idempotency-key": "attempt-2" }));
    expect(other.id).toBe(one.id);
  });

  it("gives two identical requests at once one answer", async () => {
    const both = await Promise.all([1, 2].map(async () => answerOf(await ask({ ...question, messageId: "m-twice" }))));
    expect(both[0]?.id).toBe(both[1]?.id);
  });

  it("refuses a used key with another body", async () => {
    await ask({ ...question, messageId: "m-3" });
    const problem = await problemOf(await ask({ ...question, question: "How are refunds paid?", messageId: "m-3" }));
    expect(problem).toMatchObject({ status: 409, code: "idempotency_conflict" });
  });

  it("continues a conversation", async () => {
    const { conversationId } = await answerOf(await ask(question));
    const next = await answerOf(
      await ask({ ...question, question: "And for how long does the link work?", conversationId }),
    );
    expect(next.conversationId).toBe(conversationId);
  });

  it("reads NUL and half surrogate pairs in a question as U+FFFD", async () => {
    const body = '{"question":"How do I\\u0000 reset \\ud800 my password?","channel":"web"}';
    expect((await sample.app().request("/v1/answers", post(body))).status).toBe(200);
  });
});

describe("GET /v1/answers/{id}", () => {
  it("renders a stored answer for another channel", async () => {
    const asked = await answerOf(await ask(question));
    const again = await answerOf(await sample.app().request(`/v1/answers/${asked.id}?channel=sms`));
    expect(again).toEqual({ ...asked, reply: again.reply });
    expect(again.reply.channel).toBe("sms");
  });

  it("threads a reply by email, also when it is read again", async () => {
    const email = { subject: "My money", messageId: "<a1@mail.example>", references: [] };
    const asked = await answerOf(await ask({ ...question, channel: "email", email }));
    expect(asked.reply.messages).toMatchObject([
      { subject: "Re: My money", headers: { "In-Reply-To": "<a1@mail.example>" } },
    ]);
    expect(await answerOf(await sample.app().request(`/v1/answers/${asked.id}`))).toEqual(asked);
  });

  it("keeps the channel it was asked on when none is named", async () => {
    const asked = await answerOf(await ask(question));
    expect(await answerOf(await sample.app().request(`/v1/answers/${asked.id}`))).toEqual(asked);
  });
});

describe("articles and snapshots", () => {
  it("lists what the public may see", async () => {
    const { snapshot, articles } = await bodyOf(await sample.app().request("/v1/articles"), listSchema);
    expect(snapshot).toBe(first);
    expect(articles.map(({ id }) => id)).toEqual(["account/reset-password", "billing/refunds"]);
  });

  it.each(["/v1/articles/billing/refunds", "/v1/articles/billing%2Frefunds"])(
    "reads an article at %s",
    async (path) => {
      const article = await bodyOf(await sample.app().request(path), articleSchema);
      expect(article.id).toBe("billing/refunds");
      expect(article.text).toContain("A refund is paid back to the card within 5 days.");
    },
  );

  it("shows an article of a group to whom asks as one of it", async () => {
    const response = await sample.app().request("/v1/articles/partners/rebates?audience=staff&audience=partners");
    expect((await bodyOf(response, articleSchema)).title).toBe("Rebates for partners");
  });

  it("rolls back to an earlier snapshot and says what answered before", async () => {
    const second = await sample.publish([{ path: "new.md", source: "# New\n\nSomething new.\n" }]);
    const response = await sample.app().request(`/v1/snapshots/${first}/rollback`, { method: "POST" });
    expect(await response.json()).toEqual({ from: second, to: first });
    const { snapshots } = await bodyOf(await sample.app().request("/v1/snapshots"), snapshotsSchema);
    expect(snapshots.filter(({ current }) => current).map(({ id }) => id)).toEqual([first]);
  });
});

describe("the service's own pages", () => {
  it("is healthy and ready", async () => {
    expect(await (await sample.app().request("/healthz")).json()).toEqual({ status: "ok" });
    expect(await (await sample.app().request("/readyz")).json()).toEqual({
      status: "ready",
      checks: {
        database: { state: "ready" },
        model: { state: "ready" },
        index: { state: "ready", snapshot: first },
        calibration: {
          state: "default",
          certified: false,
          says: expect.stringContaining("onevoice evals calibrate"),
          thresholds: { normal: 0.5, highRisk: 0.7 },
          drift: null,
        },
      },
    });
  });

  it("describes exactly the routes of the API in OpenAPI 3.1", async () => {
    const app = sample.app({ command: { token: "t", run: async () => null } });
    const document = await bodyOf(await app.request("/openapi.json"), openApiSchema);
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths).sort()).toEqual([
      "/healthz",
      "/metrics",
      "/readyz",
      "/v1/answers",
      "/v1/answers/{id}",
      "/v1/articles",
      "/v1/articles/{id}",
      "/v1/snapshots",
      "/v1/snapshots/{id}/rollback",
    ]);
    expect(document.components.schemas.AnswerRequest.required.toSorted()).toEqual(["channel", "question"]);
    expect(document.components.schemas.AnswerRequest.properties.channel.enum).toContain("sms");
  });

  it.each(["/docs", "/"])("serves %s without anything from elsewhere", async (path) => {
    const response = await sample.app().request(path);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain("/v1/answers");
    expect(html).not.toMatch(
      /<script(?! type="module" src="\/assets\/)|src="(?!\/assets\/)|@import|url\(|href="(?:https?:)?\/\//,
    );
  });

  it("explains every operation and every error code in /docs", async () => {
    const html = await (await sample.app().request("/docs")).text();
    for (const id of [
      "postAnswer",
      "getAnswer",
      "getArticle",
      "rollBackSnapshot",
      "question_too_long",
      "idempotency_conflict",
    ]) {
      expect(html).toContain(`id="${id}"`);
    }
    expect(html).toContain("customer.identity.kind");
  });
});
