import { expect, test } from "vitest";
import { brokenFloors } from "./exam-floors.ts";
import { runExam } from "./run-exams.ts";

test("hands over questions in other languages, and no English that looks foreign", { timeout: 300_000 }, async () => {
  expect(brokenFloors(await runExam("languages"))).toEqual([]);
});
