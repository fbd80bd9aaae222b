import { describe, expect, it } from "vitest";
import { lineOf } from "./case.samples.ts";
import { nineLines } from "./figures.samples.ts";
import { caseValues, figuresByTag, figuresOf, flatFigures, isRight, shares } from "./figures.ts";

const near = (value: number) => expect.closeTo(value, 10);

describe("the figures of nine lines are", () => {
  const figures = figuresOf(nineLines);

  it("of retrieval: over the four with a right article", () => {
    expect(figures.retrieval).toEqual({
      ...{ n: 4, hit1: 0.75, hit3: 1, hit5: 1, hit10: 1, recall5: 0.875, mrr10: 0.875, ndcg10: near(0.9) },
      // Only two name a section; two of four drafts are right.
      ...{ sectionHit1: 0.5, sectionHit5: 1, answerHit1: 0.5 },
    });
  });

  it("of the decision: over the eight that expect one", () => {
    expect(figures.decision).toEqual({
      n: 8,
      matrix: {
        answer: { answer: 3, clarify: 1, handoff: 1 },
        clarify: { answer: 0, clarify: 1, handoff: 0 },
        handoff: { answer: 1, clarify: 0, handoff: 1 },
      },
      // Answer 6/9, clarify 2/3, handoff 2/4.
      macroF1: near((2 / 3 + 2 / 3 + 1 / 2) / 3),
      unsafeAnswerRate: near(1 / 3),
      overHandoffRate: 0.2,
      clarifyRate: 0.25,
      // right, handed-off, asked-back, small-talk
      right: 0.5,
      // .9 .8 .3 .4 against .1 .6: six of eight pairs in order.
      answerabilityAuroc: 0.75,
      // Against .6 alone.
      nearDomainAuroc: 0.5,
      reasonAccuracy: 0.75,
      optionsOffered: 0.5,
    });
  });

  it("of confidence: over the seven with a verdict, small talk left out", () => {
    expect(figures.confidence).toEqual({
      n: 7,
      // Right .9 .3; wrong .8 .6 .5 .4 .1: .9 is above five, .3 above one.
      auroc: near(6 / 10),
      aurc: near((0 + 1 / 2 + 2 / 3 + 3 / 4 + 4 / 5 + 4 / 6 + 5 / 7) / 7),
      brier: near((0.01 + 0.64 + 0.36 + 0.25 + 0.16 + 0.49 + 0.01) / 7),
      // Bins (.9 .8) (.6) (.5 .4) (.3) (.1): |1.7 − 1| + .6 + .9 + |.3 − 1| + .1
      ece: near(3 / 7),
      coverageAtRisk: { "0.05": near(1 / 7), "0.10": near(1 / 7), "0.20": near(1 / 7) },
    });
  });

  it("of the answer: over those that can tell, whatever was decided", () => {
    expect(figures.answer).toEqual({
      ...{ n: 5, faithfulness: 0.875, citationPrecision: 0.625, citationRecall: 0.75 },
      ...{ passageRecall: near(0.5), passagePrecision: near(0.3), passageF1: near(0.35) },
      ...{ factRecall: 0.75, mustNotViolations: 0.5, tokenF1: 0.6, answerWords: 25 },
    });
  });

  it("of asking without the article: over the three asked so", () => {
    expect(figures.goldOut).toEqual({
      n: 3,
      // .9 .8 .3 against .2 .7 .1: eight of nine pairs in order.
      auroc: near(8 / 9),
      unsafeAnswerRate: near(1 / 3),
      // None of three may be handed off at 15 %: the threshold is .3, and .7 is above it.
      unsafeAt15: near(1 / 3),
    });
  });

  it("by tag, of retrieval, where a tag has a case with a right article", () => {
    const byTag = figuresByTag(nineLines);
    expect(Object.keys(byTag)).toEqual(["faq"]);
    expect(byTag.faq).toMatchObject({ n: 2, hit1: 0.5, mrr10: 0.75, answerHit1: 0.5, sectionHit1: 1 });
  });
});

it("is null for every figure that no case can tell", () => {
  for (const lines of [[], [lineOf("a", { expected: null, correct: null })]]) {
    const figures = figuresOf(lines);
    expect(Object.values(flatFigures(figures)).filter((value) => value !== null)).toEqual([]);
    expect([figures.retrieval.n, figures.decision.n, figures.confidence.n, figures.goldOut.n]).toEqual([0, 0, 0, 0]);
  }
});

it("leaves a case out of the confidence figures when small talk was answered, and its twin when that was", () => {
  const twin = { decision: "answer", reason: "small_talk", confidence: 0, articleId: null, signals: {} } as const;
  const { confidence, goldOut } = figuresOf([
    lineOf("hello", { expected: "handoff", correct: false, reason: "small_talk" }),
    lineOf("twin", { goldOut: twin }),
  ]);
  expect([confidence.n, goldOut.n]).toEqual([1, 0]);
});

describe("flatFigures", () => {
  it("names every figure by its group, without counts and matrix", () => {
    const flat = flatFigures(figuresOf(nineLines));
    expect(flat["retrieval.hit1"]).toBe(0.75);
    expect(flat["confidence.coverageAtRisk.0.10"]).toBeCloseTo(1 / 7);
    expect(Object.keys(flat).filter((name) => /\.n$|matrix|byTag/.test(name))).toEqual([]);
  });
});

describe("what a case adds to a figure", () => {
  it("has the figure as its mean over the cases that can tell", () => {
    const flat = flatFigures(figuresOf(nineLines));
    for (const [name, valueIn] of Object.entries(caseValues)) {
      const values = nineLines.flatMap((line) => valueIn(line) ?? []);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(flat[name], name).toBeCloseTo(mean, 10);
    }
  });

  it("is 0 or 1 for the figures that are shares of cases", () => {
    for (const name of shares) {
      const values = nineLines.flatMap((line) => caseValues[name]?.(line) ?? []);
      expect(values.length, name).toBeGreaterThan(0);
      expect([0, 1], name).toEqual(expect.arrayContaining(values));
    }
  });
});

it("calls a case right when the decision and all before it are as expected", () => {
  expect(nineLines.filter(isRight).map(({ id }) => id)).toEqual(["right", "handed-off", "asked-back", "small-talk"]);
  expect(isRight(lineOf("reason", { failure: "wrong_reason" }))).toBe(false);
});
