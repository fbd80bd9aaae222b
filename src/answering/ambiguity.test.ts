import { describe, expect, it } from "vitest";
import type { Retrieval } from "../retrieval/retrieve.ts";
import type { StoredChunk } from "../store/chunks.ts";
import { contentTerms } from "../text/terms.ts";
import { competingChoices, sectionLabel, vagueChoices } from "./ambiguity.ts";

const settings = {
  maxContentTerms: 3,
  rivalShare: 0.9,
  vague: { maxContentTerms: 2, confidenceFrom: 0.2, rivalShare: 0.5 },
};
interface Found {
  title: string;
  heading?: string;
  score: number;
}

function choices(question: string, found: readonly Found[], unknown: readonly string[] = []) {
  const { retrieval, sections } = ranked(question, found, unknown);
  return competingChoices(retrieval, sections, settings).map(({ label }) => label);
}

function ranked(question: string, found: readonly Found[], unknown: readonly string[] = [], standsAlone = 1) {
  const sections = found.map(
    ({ title, heading }, article): StoredChunk => ({
      ...{ article, articleId: `a${article}`, title, url: null, risk: "normal", locale: "en", ordinal: 0 },
      ...{
        headingPath: heading === undefined ? [] : [heading],
        anchor: heading ?? "",
        blocks: [],
        body: "",
        startLine: 1,
      },
    }),
  );
  const articles = found.map(({ score }, article) => {
    const chunk = {
      article,
      articleId: `a${article}`,
      ordinal: 0,
      chunk: article,
      dense: 0,
      heading: 0,
      lexical: 0,
      score,
    };
    return { article, articleId: `a${article}`, score, chunks: [chunk] };
  });
  const questionTerms = contentTerms(question, "en").map((term) => ({ term, idf: 1, known: !unknown.includes(term) }));
  const retrieval: Retrieval = {
    articles,
    byQuestion: articles,
    byHistory: [],
    standsAlone,
    questionTerms,
    timings: { embedMs: 0, searchMs: 0 },
  };
  return { retrieval, sections };
}

const rivals: Found[] = [
  { title: "Orders", heading: "Cancel an order", score: 1 },
  { title: "Plans", heading: "Cancel a plan", score: 0.95 },
];

describe("vagueChoices", () => {
  const found: Found[] = [
    { title: "Snapshots", heading: "How many are kept?", score: 1 },
    { title: "Privacy", heading: "How long is data kept?", score: 0.7 },
    { title: "Channels", heading: "Which are there?", score: 0.3 },
  ];
  const vague = (question: string, confidence: number, standsAlone = 1, asked: number | null = 0.5) => {
    const { retrieval, sections } = ranked(question, found, [], standsAlone);
    return vagueChoices(retrieval, sections, settings, { confidence, asked }).map(({ label }) => label);
  };

  it("asks what one or two unsure words mean, by the sections that come near", () => {
    expect(vague("keep the old ones?", 0.35)).toEqual([
      "Snapshots: How many are kept?",
      "Privacy: How long is data kept?",
    ]);
  });

  it.each([
    ["is sure enough", "old ones?", 0.5, 1],
    ["is far from everything", "old ones?", 0.19, 1],
    ["says more than two words", "keep old snapshots longer", 0.35, 1],
    ["says nothing to search by", "which one?", 0.35, 1],
    ["goes on from what was said", "old ones?", 0.35, 0.4],
  ])("leaves a question alone that %s", (_what, question, confidence, standsAlone) =>
    expect(vague(question, confidence, standsAlone)).toEqual([]),
  );

  it("asks nothing where no rule asks for confidence", () => expect(vague("old ones?", 0.35, 1, null)).toEqual([]));
});

describe("competingChoices", () => {
  it("asks back when two sections fit a short question equally well", () => {
    expect(choices("how do I cancel", rivals)).toEqual(["Orders: Cancel an order", "Plans: Cancel a plan"]);
  });

  it("names three at most, best first", () => {
    const many = ["order", "plan", "seat", "call"].map((what, at) => ({
      title: what,
      heading: `Cancel the ${what}`,
      score: 1 - at / 100,
    }));
    expect(choices("cancel", many)).toEqual([
      "order: Cancel the order",
      "plan: Cancel the plan",
      "seat: Cancel the seat",
    ]);
  });

  it.each([
    ["a question that says enough", "cancel the blue shirt order today", rivals],
    ["a question without a word to search by", "how do I", rivals],
    ["a rival that is behind", "cancel", [rivals[0], { ...rivals[1], score: 0.89 }]],
    [
      "a rival whose heading lacks what was asked",
      "cancel",
      [rivals[0], { title: "Plans", heading: "Change a plan", score: 0.99 }],
    ],
    [
      "a heading that says just what was asked",
      "cancel order",
      [rivals[0], { title: "Orders", heading: "Cancel an order in a shop", score: 0.99 }],
    ],
    ["two sections that are called the same", "cancel", [rivals[0], { ...rivals[0], score: 0.99 }]],
    ["a single article", "cancel", rivals.slice(0, 1)],
    ["nothing found", "cancel", []],
  ] as [string, string, Found[]][])("does not ask back for %s", (_why, question, found) =>
    expect(choices(question, found)).toEqual([]),
  );

  it("looks past a word that no article knows", () => {
    expect(choices("cancel xyzzy", rivals, ["xyzzi"])).toEqual(["Orders: Cancel an order", "Plans: Cancel a plan"]);
    expect(choices("xyzzy", rivals, ["xyzzi"])).toEqual([]);
  });
});

it("a section is called by title and innermost heading", () => {
  expect(sectionLabel({ title: "Plans", headingPath: ["Paid", "Cancel"] })).toBe("Plans: Cancel");
  expect(sectionLabel({ title: "Plans", headingPath: [] })).toBe("Plans");
});
