import { expect, it } from "vitest";
import { describeReport } from "./describe-report.ts";
import { nineLines } from "./figures.samples.ts";
import { reportSuite } from "./run-report.ts";

const facts = {
  ...{ suite: "shop", kbHash: "k", configHash: "c", snapshot: "s", pipeline: "product", history: "given" as const },
  ...{ seconds: 2.34, indexSeconds: 1.2, embeddings: { embedded: 3, remembered: 4 }, seed: 1 },
};
const lineWith = (text: string, part: string) => text.split("\n").find((line) => line.includes(part)) ?? "";

it("shows each figure with its interval, over all cases and over the held-out ones", () => {
  const text = describeReport(reportSuite(nineLines, facts));
  expect(text.split("\n")[0]).toBe("shop: 9 cases, 2 held out");
  expect(lineWith(text, "right article first")).toMatch(
    /^retrieval {4}right article first {8}0\.750 \[0\.256, 0\.963\] {3}1\.000 \[/,
  );
  expect(lineWith(text, "at 15 % handed off")).toContain(" 0.333 ");
  expect(lineWith(text, " words ")).toMatch(/ 25 \[\d+, \d+\]/);
});

it("shows what was decided for what was expected, and what failed", () => {
  const text = describeReport(reportSuite(nineLines, facts));
  expect(lineWith(text, "expected  ")).toMatch(/answer +clarify +handoff {3}\(what was decided\)$/);
  expect(lineWith(text, "answer         ")).toMatch(/^answer +3 +1 +1$/);
  expect(lineWith(text, "failures")).toBe("failures     ranked low 1, too bold 1, too timid 1, wrong passage 1");
  expect(text.split("\n").at(-1)).toMatch(
    /^2\.3 s, 1\.2 of them indexing; 50 ms a case, p95 86 ms \(3 texts embedded, 4 remembered at no cost\); result [0-9a-f]{16}$/,
  );
});

it("says how it was asked where that is not as usual", () => {
  const report = reportSuite(nineLines, { ...facts, pipeline: "recipe", history: "own" });
  expect(describeReport(report).split("\n")[0]).toBe("shop: 9 cases, 2 held out, recipe, own answers as history");
});

it("leaves out the figures that no case can tell, and their groups", () => {
  const text = describeReport(reportSuite([], facts));
  expect(text.split("\n")).toHaveLength(3);
  expect(text).not.toMatch(/NaN|null|undefined/);
});
