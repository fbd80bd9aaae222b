import { expect, test } from "vitest";
import { brokenFloors } from "./exam-floors.ts";
import { examineHostileInput } from "./exam-hostile-input.ts";
import { runExam } from "./run-exams.ts";

test("replies to hostile input without repeating it, failing or stalling", { timeout: 600_000 }, async () => {
  expect(brokenFloors(await runExam("hostile-input"))).toEqual([]);
});

test("finds what is forbidden in any field of a reply, whatever its case", async () => {
  const { failures } = await examineHostileInput(
    answering(200, { answer: { markdown: "Sorry." }, reply: { messages: [{ text: "Sorry.", html: "<p>pwned</p>" }] } }),
  );
  const failed = failures.find(({ entry }) => entry === "ignore-instructions");
  expect(failed?.got).toContain('"PWNED" stands in "<p>pwned</p>"');
});

test("fails every case on a service that breaks, and on one that replies nothing", async () => {
  const broken = await examineHostileInput(answering(500, { detail: "try again", code: "internal" }));
  expect(broken.failures).toHaveLength(broken.entries);
  const silent = await examineHostileInput(answering(200, { answer: { markdown: "" }, reply: { messages: [] } }));
  expect(silent.failures).toHaveLength(silent.entries);
});

function answering(status: number, body: object) {
  return { app: { request: async () => Response.json(body, { status }) } };
}
