import { EventEmitter, once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { ModelThreads } from "./model-threads.ts";

// Stand-ins for the real worker: native code cannot be made to die on demand without taking the test along.
const thatAnswers = () =>
  worker(`parentPort.on("message", (request) => {
    if (request === "end") return parentPort.close();
    if (request.pieces[0] === 13) parentPort.postMessage({ id: request.id, error: "an unlucky piece" });
    else parentPort.postMessage({ id: request.id, embedding: Float32Array.from(request.pieces) });
  });`);
const thatDiesAtTheFirstText = () => worker(`parentPort.once("message", () => process.exit(7));`);
const thatCannotStart = () => worker(`throw new Error("no such weights");`);

function worker(code: string): Worker {
  return new Worker(`const { parentPort } = require("node:worker_threads"); ${code}`, { eval: true });
}

const pieces =
  (...ids: number[]) =>
  () =>
    Int32Array.from(ids);

/** One thread whose first worker is the one given; all later ones answer. Keeps the workers. */
function threadWith(first: () => Worker, { max = 1, helpersStay = 0 } = {}) {
  const starts: Worker[] = [];
  const start = () => {
    const started = starts.length === 0 ? first() : thatAnswers();
    starts.push(started);
    return started;
  };
  return { thread: new ModelThreads({ start, max, helpersStay }), starts };
}

it("starts no worker before the first text, and one for all", async () => {
  const { thread, starts } = threadWith(thatAnswers);
  expect(starts).toHaveLength(0);
  await Promise.all([thread.run(pieces(1), "text"), thread.run(pieces(2), "text"), thread.run(pieces(3), "question")]);
  expect(starts).toHaveLength(1);
  await thread.close();
});

it("takes questions before texts, and each in the order they came", async () => {
  const { thread } = threadWith(thatAnswers);
  const order: number[][] = [];
  const run = (id: number, urgency: "question" | "text") =>
    thread.run(pieces(id), urgency).then((embedding) => order.push(embedding));
  await Promise.all([
    run(1, "text"),
    run(2, "text"),
    run(3, "text"),
    run(4, "text"),
    run(5, "question"),
    run(6, "question"),
  ]);
  expect(order).toEqual([[1], [2], [5], [6], [3], [4]]); // 1 and 2 were in the thread already
  await thread.close();
});

it("splits a text into pieces only when its turn comes", async () => {
  const { thread } = threadWith(thatAnswers);
  const split: number[] = [];
  const runs = [1, 2, 3, 4].map((id) =>
    thread.run(() => {
      split.push(id);
      return Int32Array.of(id);
    }, "text"),
  );
  expect(split).toEqual([1, 2]);
  await Promise.all(runs);
  expect(split).toEqual([1, 2, 3, 4]);
  await thread.close();
});

it.each([
  ["dies", thatDiesAtTheFirstText, /stopped \(its thread ended with code 7\) — ask again/],
  ["cannot start", thatCannotStart, /stopped \(no such weights\) — ask again/],
])("rejects all that waits when the worker %s, and starts another for the next text", async (_, first, message) => {
  const { thread, starts } = threadWith(first);
  const runs = [1, 2, 3, 4, 5].map((id) => thread.run(pieces(id), "text"));
  for (const run of await Promise.allSettled(runs)) {
    const reason = { code: "model_unavailable", message: expect.stringMatching(message) };
    expect(run).toMatchObject({ status: "rejected", reason });
  }
  expect(await thread.run(pieces(6), "question")).toEqual([6]);
  expect(starts).toHaveLength(2);
  await thread.close();
});

it("calls a helper for a long batch, not for a short one, and lets it go afterwards", async () => {
  const { thread, starts } = threadWith(thatAnswers, { max: 2 });
  const batch = (size: number) =>
    Promise.all(Array.from({ length: size }, (_, id) => thread.run(pieces(id + 100), "text")));
  await batch(40);
  expect(starts).toHaveLength(1);
  expect(await batch(200)).toEqual(Array.from({ length: 200 }, (_, id) => [id + 100]));
  expect(starts).toHaveLength(2);
  await once(starts[1] ?? new EventEmitter(), "exit");
  expect(await thread.run(pieces(1), "question")).toEqual([1]);
  expect(starts).toHaveLength(2);
  await thread.close();
});

it("rejects a text when no worker can be made, and tries anew at the next", async () => {
  const { thread } = threadWith(() => {
    throw new Error("no such file");
  });
  const message = expect.stringMatching(/stopped \(no such file\)/);
  for (const id of [1, 2]) {
    await expect(thread.run(pieces(id), "text")).rejects.toMatchObject({ code: "model_unavailable", message });
  }
});

it("starts another when the worker died while nothing was asked of it", async () => {
  const { thread, starts } = threadWith(thatAnswers);
  await thread.run(pieces(1), "text");
  await starts[0]?.terminate();
  expect(await thread.run(pieces(2), "text")).toEqual([2]);
  expect(starts).toHaveLength(2);
  await thread.close();
});

it("rejects only the text at which the model failed", async () => {
  const { thread, starts } = threadWith(thatAnswers);
  const [before, failed, after] = await Promise.allSettled([1, 13, 2].map((id) => thread.run(pieces(id), "text")));
  expect([before, after].map((run) => run?.status)).toEqual(["fulfilled", "fulfilled"]);
  expect(failed).toMatchObject({
    reason: { code: "model_unavailable", message: expect.stringContaining("an unlucky piece") },
  });
  expect(starts).toHaveLength(1);
  await thread.close();
});

it("rejects one text that cannot be split into pieces and goes on with the others", async () => {
  const { thread } = threadWith(thatAnswers);
  const broken = thread.run(() => {
    throw new Error("no vocabulary");
  }, "text");
  await expect(broken).rejects.toMatchObject({
    code: "model_unavailable",
    message: expect.stringContaining("no vocabulary"),
  });
  expect(await thread.run(pieces(1), "text")).toEqual([1]);
  await thread.close();
});

it("rejects what waits when it is closed, ends the worker, and takes nothing more", async () => {
  const { thread, starts } = threadWith(thatAnswers);
  const pending = expect(thread.run(pieces(1), "text")).rejects.toMatchObject({ code: "model_unavailable" });
  await thread.close();
  await pending;
  expect(starts[0]?.threadId).toBe(-1); // ended
  await expect(thread.run(pieces(2), "text")).rejects.toMatchObject({ code: "model_unavailable" });
  expect(starts).toHaveLength(1);
});
