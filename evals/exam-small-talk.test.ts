import { expect, test } from "vitest";
import { brokenFloors } from "./exam-floors.ts";
import { runExam } from "./run-exams.ts";

test("answers small talk as such, and a question with a greeting as a question", { timeout: 300_000 }, async () => {
  expect(brokenFloors(await runExam("small-talk"))).toEqual([]);
});
