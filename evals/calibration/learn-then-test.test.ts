import { describe, expect, it } from "vitest";
import { seededRandom } from "../metrics/random.ts";
import { binomialTail, certify, type Labelled, moreCasesNeeded, upperBound } from "./learn-then-test.ts";

const target = { maxError: 0.1, confidence: 0.95 };

describe("the exact binomial", () => {
  // Largest number of wrong answers allowed for a one-sided 95 % bound: 0 of 59 and 1 of 93 for 5 %, 16 of 500 for 5 %.
  it.each([
    [0, 59, 0.05, true],
    [0, 58, 0.05, false],
    [1, 93, 0.05, true],
    [1, 92, 0.05, false],
    [16, 500, 0.05, true],
    [17, 500, 0.05, false],
    [12, 200, 0.1, true],
    [13, 200, 0.1, false],
  ])("%s wrong of %s are proof of at most %s: %s", (wrong, n, error, isProof) => {
    expect(binomialTail(wrong, n, error) <= 0.05).toBe(isProof);
    expect(upperBound(wrong, n, 0.95) <= error).toBe(isProof);
  });

  it("is a probability at the ends, too", () => {
    expect([binomialTail(3, 10, 0), binomialTail(10, 10, 1), binomialTail(9, 10, 1)]).toEqual([1, 1, 0]);
    expect([upperBound(0, 0, 0.95), upperBound(5, 5, 0.95)]).toEqual([1, 1]);
    expect(binomialTail(5000, 10_000, 0.5)).toBeCloseTo(0.504, 3);
  });
});

/** Cases whose confidence is the chance of being right, or is worth nothing. */
function draw(n: number, random: () => number, isHonest = true): Labelled[] {
  return Array.from({ length: n }, (_, at) => {
    const confidence = 0.3 + 0.7 * random();
    return { confidence, correct: random() < (isHonest ? confidence : 0.65), group: `${at}` };
  });
}

describe("a certificate", () => {
  it("keeps its promise on fresh cases in at least 95 of 100 draws, and answers something", () => {
    const random = seededRandom(11);
    let broken = 0;
    let certified = 0;
    for (let round = 0; round < 200; round++) {
      const certificate = certify(draw(400, random), { maxError: 0.2, confidence: 0.95 });
      if (certificate === null) continue;
      certified++;
      // The true share of mistakes from a threshold t on is 1 − (1 + t) / 2.
      broken += Number((1 - certificate.threshold) / 2 > 0.2);
    }
    expect(certified).toBeGreaterThan(180);
    expect(broken / certified).toBeLessThanOrEqual(0.05);
  });

  it("is not given for a confidence that is worth nothing", () => {
    expect(certify(draw(400, seededRandom(3), false), target)).toBeNull();
  });

  it("says how many were answered and wrong, and never promises more than was asked", () => {
    const cases = Array.from({ length: 300 }, (_, index) => ({
      confidence: 1 - index / 300,
      correct: index < 200,
      group: `${index}`,
    }));
    const certificate = certify(cases, target);
    expect(certificate?.answered).toBeGreaterThanOrEqual(200);
    expect(certificate?.bound).toBeLessThanOrEqual(0.1);
    expect(certificate?.coverage).toBeCloseTo((certificate?.answered ?? 0) / 300, 12);
  });

  it("is not given from too few cases, and tells how many more it takes", () => {
    const few = Array.from({ length: 20 }, (_, index) => ({
      confidence: 1 - index / 100,
      correct: true,
      group: `${index}`,
    }));
    expect(certify(few, target)).toBeNull();
    expect(moreCasesNeeded(few, target)).toBeGreaterThan(10);
    const hopeless = few.map((one, index) => ({ ...one, correct: index % 2 === 0 }));
    expect(moreCasesNeeded(hopeless, target)).toBeNull();
    expect(certify([], target)).toBeNull();
  });

  it("takes the turns of one talk for less than as many independent cases", () => {
    // 40 talks of 10 turns each, 2 of them wrong from beginning to end: no more than 40 proofs.
    const talk = (index: number, group: string) => ({ confidence: 1 - index / 1000, correct: index % 40 < 38, group });
    const together = Array.from({ length: 400 }, (_, index) => talk(index, `${index % 40}`));
    const apart = Array.from({ length: 400 }, (_, index) => talk(index, `${index}`));
    const coverage = (cases: Labelled[]) => certify(cases, { maxError: 0.12, confidence: 0.95 })?.coverage ?? 0;
    expect(coverage(apart)).toBe(1);
    expect(coverage(together)).toBeLessThan(0.3);
  });

  it("survives one mistake among the surest", () => {
    const cases = Array.from({ length: 500 }, (_, index) => ({
      confidence: 1 - index / 500,
      correct: index !== 0,
      group: `${index}`,
    }));
    expect(certify(cases, target)?.coverage).toBe(1);
  });
});
