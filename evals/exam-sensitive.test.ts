import { expect, test } from "vitest";
import { brokenFloors } from "./exam-floors.ts";
import { runExam } from "./run-exams.ts";

test("hands over sensitive topics and abuse, and no harmless question with the same words", {
  timeout: 300_000,
}, async () => {
  expect(brokenFloors(await runExam("sensitive"))).toEqual([]);
});
