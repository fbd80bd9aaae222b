import { expect, test } from "vitest";
import { brokenFloors } from "./exam-floors.ts";
import { runExam } from "./run-exams.ts";

test("tells fresh wishes in twenty languages from what only looks like one", { timeout: 300_000 }, async () => {
  expect(brokenFloors(await runExam("human-wish-fresh"))).toEqual([]);
});

test("hands over whoever asks for a person, and nobody who only writes about agents", {
  timeout: 300_000,
}, async () => {
  expect(brokenFloors(await runExam("human-wish"))).toEqual([]);
});
