import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "../errors.ts";
import { apiStore } from "../services.api.ts";
import { answerResponseSchema } from "./answer-response.ts";
import { createApp } from "./app.ts";
import { eventStream } from "./event-stream.ts";
import { answerOf, openSampleService, post, problemOf, type SampleService } from "./http.samples.ts";
import { problemSchema } from "./problem.ts";

let sample: SampleService;
beforeAll(async () => {
  sample = await openSampleService();
  await sample.publish();
});
afterAll(() => sample.services.close());

const question = { question: "How do I reset my password?", channel: "web" };
const events = { accept: "text/event-stream" };

/** Reads a stream as https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation says. */
async function readEvents(response: Response): Promise<{ event: string; data: unknown }[]> {
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const found: { event: string; data: unknown }[] = [];
  let event = "message";
  let data: string[] = [];
  for (const line of (await response.text()).split(/\r\n|\n|\r/)) {
    if (line === "") {
      if (data.length > 0) found.push({ event, data: JSON.parse(data.join("\n")) });
      event = "message";
      data = [];
    } else if (!line.startsWith(":")) {
      const [, field, value = ""] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
      if (field === "event") event = value;
      if (field === "data") data.push(value);
    }
  }
  return found;
}

describe("POST /v1/answers with accept: text/event-stream", () => {
  it("releases sentence by sentence what the last event then holds", async () => {
    const response = await sample.app().request("/v1/answers", post(question, events));
    expect(response.headers.get("cache-control")).toBe("no-store");
    const all = await readEvents(response);
    const whole = answerResponseSchema.parse(all.at(-1)?.data);
    expect(all.at(-1)?.event).toBe("answer");
    expect(whole.answer.sentences.length).toBeGreaterThan(0);
    expect(all.slice(0, -1)).toEqual(
      whole.answer.sentences.map(({ text, citations }, index) => ({
        event: "delta",
        data: { index, text, citations },
      })),
    );
    expect(await answerOf(await sample.app().request(`/v1/answers/${whole.id}`))).toEqual(whole);
  });

  it("gives a repeat the first answer again", async () => {
    const body = post({ ...question, messageId: "m-events" }, events);
    const [first, again] = [
      await readEvents(await sample.app().request("/v1/answers", body)),
      await readEvents(await sample.app().request("/v1/answers", body)),
    ];
    expect(again).toEqual(first);
  });

  it.each([
    ["text/event-stream", true],
    ["application/json;q=0.5, text/event-stream", true],
    ["application/json, text/event-stream;q=0.5", false],
    ["*/*", false],
    ["text/event-stream;q=0", false],
  ])("goes by what %s prefers", async (accept, isStream) => {
    const response = await sample.app().request("/v1/answers", post(question, { accept }));
    expect(response.headers.get("content-type")).toContain(isStream ? "text/event-stream" : "application/json");
    await response.text();
  });

  it("refuses a wrong request with a status, before any event", async () => {
    const response = await sample.app().request("/v1/answers", post({ ...question, question: " " }, events));
    expect(await problemOf(response)).toMatchObject({ status: 400, code: "question_empty" });
  });

  it.each([
    ["another conversation", { ...question, conversationId: "none" }, "not_found"],
    ["a used messageId", { ...question, question: "Refunds?", messageId: "m-events" }, "idempotency_conflict"],
  ])("ends with an error event for %s", async (_, body, code) => {
    const all = await readEvents(await sample.app().request("/v1/answers", post(body, events)));
    expect(all.map(({ event }) => event)).toEqual(["error"]);
    expect(problemSchema.parse(all[0]?.data)).toMatchObject({ code });
  });

  it("tells nothing of an unexpected error, and logs where it happened", async () => {
    const forMessage = async () => {
      const services = await sample.services.forMessage();
      const embedQuestion = async () => {
        throw new Error("secret question");
      };
      return { ...services, embeddingModel: { ...services.embeddingModel, embedQuestion } };
    };
    const app = createApp({ ...sample.services, forMessage }, { store: apiStore });
    const response = await app.request("/v1/answers", post({ ...question, question: "What is new about it?" }, events));
    const [last] = await readEvents(response);
    expect(last).toMatchObject({ event: "error", data: { status: 500, code: "internal" } });
    expect(JSON.stringify(last)).not.toContain("secret");
    expect(sample.logged.at(-1)?.fields.requestId).toBe(problemSchema.parse(last?.data).requestId);
  });

  it("is told of as work that outlives its response, so that nobody closes the database under it", async () => {
    const background: Promise<unknown>[] = [];
    const app = sample.app({ onBackground: (work) => background.push(work), once: true });
    const response = await app.request("/v1/answers", post(question, events));
    expect(background).toHaveLength(1);
    await Promise.all(background);
    expect((await readEvents(response)).at(-1)?.event).toBe("answer");
  });
});

describe("a stream", () => {
  it("carries comments while nothing happens", async () => {
    let finish = () => {};
    const waited = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const work = async (send: (event: { event: string; data: unknown }) => void) => {
      await waited;
      send({ event: "answer", data: 1 });
    };
    const { response } = eventStream(work, { pingMs: 5 });
    let text = "";
    for await (const part of response.body ?? []) {
      text += new TextDecoder().decode(part);
      if (text.split(": ping").length > 2) finish();
    }
    expect(text).toMatch(/^(?:: ping\n\n){2,}event: answer\ndata: 1\n\n$/);
  });

  it("lets its work end when the reader hangs up", async () => {
    let ended = false;
    const { response, done } = eventStream(async (send) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      send({ event: "answer", data: new AppError("not_found", "unread").message });
      ended = true;
    });
    await response.body?.cancel();
    await done;
    expect(ended).toBe(true);
  });
});
