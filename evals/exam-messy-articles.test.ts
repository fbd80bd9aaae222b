import { expect, test } from "vitest";
import { brokenFloors } from "./exam-floors.ts";
import { runExam } from "./run-exams.ts";

test("indexes messy articles whole, names their problems and shows nobody what is hidden", {
  timeout: 300_000,
}, async () => {
  expect(brokenFloors(await runExam("messy-articles"))).toEqual([]);
});
