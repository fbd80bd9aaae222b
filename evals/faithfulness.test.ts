/** A sample of the proof, over few questions and their articles; `faithfulness.prove.test.ts` is the whole. */
import { describe, expect, it } from "vitest";
import { channelNames } from "../src/channels/registry.ts";
import type { ReplyContent } from "../src/domain/reply.ts";
import { checkFaithfulness, describeReport, proveDataset, provenSets } from "./faithfulness.ts";
import { datasetFolder } from "./open-dataset.ts";

describe.each(provenSets)("a few questions of %s", (set) => {
  it.skipIf(datasetFolder(set) === null)(
    "are answered faithfully, in well-formed replies",
    async () => {
      const report = await proveDataset(set, { limit: 6, goldOnly: true });
      expect(report?.failures).toEqual([]);
      expect(report?.faithfulness).toBe(1);
      expect(report?.replies).toBeGreaterThan(8);
    },
    120_000,
  );
});

describe("checkFaithfulness", () => {
  const wording = {
    sources: "Sources",
    suggestions: "These may help",
    rest: "Read on",
    restWithoutUrl: "There is more.",
    chooseByNumber: "Choose.",
    step: "Step {number}",
    pressNumber: "For {option}, press {number}.",
  };
  const citation = { n: 1, articleId: "a", title: "A", url: null, heading: "A", anchor: "", quote: "It is free." };
  const files = [{ path: "a.md", source: "It is **free**. It is not slow." }];
  const cases = [{ id: "one", ask: "Is it free?", history: [], gold: [] }];

  const check = (text: string, markdown: string) => {
    const sentences = [{ text, citations: [1], support: "verbatim" as const }];
    const said: ReplyContent = {
      kind: "answer",
      answer: { markdown, citations: [citation], sentences },
      options: [],
      suggestions: [],
      wording,
      email: null,
    };
    return checkFaithfulness({ set: "own", cases, files, answer: async () => ({ draft: said, reply: said }) });
  };

  it("counts a faithful answer", async () => {
    const report = await check("It is free.", 'It is free. [1]\n\n[1]: #citation-1 "A"');
    expect(report).toMatchObject({
      questions: 1,
      sentences: 1,
      quotes: 1,
      unsupported: 0,
      replies: channelNames.length,
      violations: 0,
      faithfulness: 1,
      failures: [],
    });
    expect(describeReport(report)).toContain(
      "own: 1 questions, 1 sentences and 1 quotes, 0 unsupported (faithfulness 1.000)",
    );
  });

  it("lists an invented sentence with its case and reason", async () => {
    const report = await check("It is not free.", 'It is not free. [1]\n\n[1]: #citation-1 "A"');
    expect(report).toMatchObject({ unsupported: 1, faithfulness: 0.5, violations: 0 });
    expect(report.failures).toEqual([{ id: "one", text: "It is not free.", reason: "the sentence is not in a" }]);
  });

  it("finds what the markdown says beyond the sentences", async () => {
    const report = await check("It is free.", 'It is free. Hurry! [1]\n\n[1]: #citation-1 "A"');
    expect(report.unsupported).toBe(0);
    expect(report.failures.map(({ reason }) => reason).join("\n")).toContain('sms: says "Hurry"');
    expect(report.failures.map(({ reason }) => reason).join("\n")).toContain("web: html says");
  });

  it("has no figure when nothing was answered", async () => {
    const reply: ReplyContent = {
      kind: "handoff",
      answer: {
        markdown: "A person will.",
        citations: [],
        sentences: [{ text: "A person will.", citations: [], support: "persona" }],
      },
      options: [],
      suggestions: [],
      wording,
      email: null,
    };
    expect(
      await checkFaithfulness({ set: "own", cases, files, answer: async () => ({ draft: null, reply }) }),
    ).toMatchObject({ faithfulness: null, violations: 0 });
  });
});
