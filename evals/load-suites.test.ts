import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { folderOf } from "./folder.samples.ts";
import { datasetsFolder, loadSuites } from "./load-suites.ts";

afterEach(() => vi.unstubAllEnvs());

const write = (files: Readonly<Record<string, string>>) => folderOf(files, onTestFinished);
const kb = "/somewhere/kb";
const two =
  '{"id":"a","ask":"A?","expect":{"articles":["x"]}}\n\n{"id":"b","ask":"B?","expect":{"decision":"handoff"}}\n';

describe("what a path names", () => {
  it("is a YAML file, a suite named after it, about the knowledge base of the command", async () => {
    const folder = await write({ "shop.yaml": "cases:\n  - { id: a, ask: A?, expect: { articles: [x] } }\n" });
    const { suites, problems } = await loadSuites([join(folder, "shop.yaml")], { kb });
    expect(problems).toEqual([]);
    expect(suites.map(({ name, kb: of, cases }) => [name, of, cases.map(({ id }) => id)])).toEqual([
      ["shop", kb, ["a"]],
    ]);
  });

  it("is a YAML file that names its suite, and its knowledge base from where it stands", async () => {
    const file = "suite: returns\nkb: ../articles\ncases:\n  - { id: a, ask: A?, expect: {} }\n";
    const folder = await write({ "cases/shop.yml": file });
    const { suites } = await loadSuites([join(folder, "cases/shop.yml")], { kb });
    expect(suites).toMatchObject([{ name: "returns", kb: join(folder, "articles") }]);
  });

  it("is a JSONL file with one case a line, empty lines left out", async () => {
    const folder = await write({ "shop.jsonl": two });
    const { suites, problems } = await loadSuites([join(folder, "shop.jsonl")], { kb });
    expect(problems).toEqual([]);
    expect(suites).toMatchObject([{ name: "shop", kb, cases: [{ id: "a" }, { id: "b" }] }]);
    expect(suites[0]?.cases.map(({ place }) => [place.line, place.column])).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });

  it("is a folder with kb/ and cases.jsonl, and nothing else of it is read", async () => {
    const folder = await write({ "shop/kb/x.md": "# X", "shop/cases.jsonl": two, "shop/other.yaml": "cases: 7" });
    const { suites, problems } = await loadSuites([join(folder, "shop")], { kb });
    expect(problems).toEqual([]);
    expect(suites.map(({ name, kb: of, cases }) => [name, of, cases.length])).toEqual([
      ["shop", join(folder, "shop/kb"), 2],
    ]);
  });

  it("is a folder of YAML files, one suite of all that do not name another", async () => {
    const folder = await write({
      "all/2.yaml": "cases:\n  - { id: c, ask: C?, expect: {} }\n",
      "all/1.yaml": "cases:\n  - { id: a, ask: A?, expect: {} }\n",
      "all/below/3.yml": "suite: other\ncases:\n  - { id: d, ask: D?, expect: {} }\n",
      "all/notes.txt": "no cases",
    });
    const { suites } = await loadSuites([join(folder, "all")], { kb });
    expect(suites.map(({ name, kb: of, cases }) => [name, of, cases.map(({ id }) => id)])).toEqual([
      ["all", kb, ["a", "c"]],
      ["other", kb, ["d"]],
    ]);
  });

  it("is a folder of articles, with the cases that lie beside them and only those", async () => {
    const folder = await write({
      "help/persona.yaml": "name: Ada",
      "help/billing/refunds.md": "# Refunds",
      "help/billing/refunds.cases.yaml":
        "article: billing/refunds\ncases:\n  - { id: a, ask: A?, expect: { facts: [{ any: [x] }] } }\n",
    });
    const { suites, problems } = await loadSuites([join(folder, "help")], { kb });
    expect(problems).toEqual([]);
    expect(suites).toMatchObject([
      { name: "help", kb: join(folder, "help"), cases: [{ articles: ["billing/refunds"] }] },
    ]);
  });

  it("is a data set by its name, in the folder ONEVOICE_DATASETS says", async () => {
    const folder = await write({ "shop/kb/x.md": "# X", "shop/cases.jsonl": two });
    vi.stubEnv("ONEVOICE_DATASETS", folder);
    expect(datasetsFolder()).toBe(folder);
    const { suites } = await loadSuites(["shop"], { kb });
    expect(suites).toMatchObject([{ name: "shop", kb: join(folder, "shop/kb") }]);
  });

  it("is several things at once, and cases of one suite come together", async () => {
    const folder = await write({ "1.yaml": "suite: s\ncases: [{ id: a, ask: A?, expect: {} }]", "s.jsonl": two });
    const { suites } = await loadSuites([join(folder, "1.yaml"), join(folder, "s.jsonl")], { kb });
    expect(suites.map(({ name, cases }) => [name, cases.map(({ id }) => id)])).toEqual([["s", ["a", "a", "b"]]]);
  });

  it("keeps suites of one name apart where their knowledge bases differ", async () => {
    const folder = await write({
      "1.yaml": "suite: s\nkb: one\ncases: [{ id: a, ask: A?, expect: {} }]",
      "2.yaml": "suite: s\nkb: two\ncases: [{ id: b, ask: B?, expect: {} }]",
    });
    const { suites } = await loadSuites([folder], { kb });
    expect(suites.map(({ name, kb: of }) => [name, of])).toEqual([
      ["s", join(folder, "one")],
      ["s", join(folder, "two")],
    ]);
  });

  it("is refused where nothing is there, saying where it was looked for", async () => {
    vi.stubEnv("ONEVOICE_DATASETS", "/data-sets");
    const refused = loadSuites(["no-such-suite"], { kb });
    await expect(refused).rejects.toMatchObject({ code: "invalid_request" });
    await expect(refused).rejects.toThrow(
      "there is no no-such-suite, here or in /data-sets — name a file or folder of cases, or set ONEVOICE_DATASETS",
    );
  });

  it("is refused where it holds no case", async () => {
    const folder = await write({ "empty.yaml": "cases: []\n" });
    await expect(loadSuites([join(folder, "empty.yaml")], { kb })).rejects.toThrow("empty.yaml holds no case");
  });
});

/** The cases of one YAML file. */
async function casesOf(yaml: string) {
  const folder = await write({ "shop.yaml": yaml });
  const { suites, problems } = await loadSuites([join(folder, "shop.yaml")], { kb });
  expect(problems).toEqual([]);
  return suites[0]?.cases ?? [];
}

describe("a case", () => {
  it("is as it is written, with nothing where nothing is said", async () => {
    const [full, bare] = await casesOf(`cases:
  - id: full
    ask: Really?
    history: [{ role: customer, text: Hi }]
    channel: sms
    risk: high
    tags: [money]
    expect:
      articles: [x, y]
      section: How long
      passages: [14 days]
      reference: Two weeks
      facts: [{ any: [{ number: 14, unit: day }, two weeks] }]
      mustNot: [never]
  - { id: bare, ask: So?, expect: {} }
`);
    expect(full).toMatchObject({
      ...{ id: "full", ask: "Really?", history: [{ role: "customer", text: "Hi" }], channel: "sms", risk: "high" },
      ...{ tags: ["money"], expected: "answer", articles: ["x", "y"], section: "How long", passages: ["14 days"] },
      ...{ reference: "Two weeks", facts: [{ any: [{ number: 14, unit: "day" }, "two weeks"] }], mustNot: ["never"] },
      ...{ group: "x", place: { line: 2, column: 5 } },
    });
    expect(bare).toMatchObject({
      ...{ expected: null, reason: null, articles: [], section: null, passages: [], reference: null, facts: [] },
      ...{ mustNot: [], options: [], history: [], channel: null, risk: "normal", tags: [], group: "bare" },
    });
  });

  it("is asked in other words too, each a case of the same group and the same quarter", async () => {
    // `printf %s shopc | sha256sum` ends in 70: held out.
    const cases = await casesOf("cases: [{ id: a, ask: A?, variants: [B?, C?], expect: { articles: [c] } }]");
    expect(cases.map(({ id, ask, group, heldOut }) => [id, ask, group, heldOut])).toEqual([
      ["a", "A?", "c", true],
      ["a~1", "B?", "c", true],
      ["a~2", "C?", "c", true],
    ]);
  });

  it("of a conversation stays in its conversation, also in other words", async () => {
    const cases = await casesOf("cases: [{ id: talk_2, ask: A?, variants: [B?], expect: { articles: [c] } }]");
    expect(cases.map(({ group }) => group)).toEqual(["talk", "talk"]);
  });

  it.each([
    ["decision: handoff", "handoff"],
    ["reason: grounded", "answer"],
    ["reason: small_talk", "answer"],
    ["reason: ambiguous", "clarify"],
    ["reason: too_short", "clarify"],
    ["reason: sensitive_topic", "handoff"],
    ["options: [Refunds]", "clarify"],
    ["options: [Refunds], articles: [x]", "clarify"],
    ["articles: [x]", "answer"],
    ["section: X", "answer"],
    ["passages: [x]", "answer"],
    ["reference: x", "answer"],
    ["facts: [{ any: [x] }]", "answer"],
    ["decision: handoff, articles: [x]", "handoff"],
    ["mustNot: [x]", null],
  ])("that expects { %s } expects the decision %s", async (expectation, expected) => {
    const [found] = await casesOf(`cases: [{ id: a, ask: A?, expect: { ${expectation} } }]`);
    expect(found?.expected).toBe(expected);
  });

  it("is about the article of its file, unless it names others or expects no answer", async () => {
    const cases = await casesOf(`article: refunds
cases:
  - { id: a, ask: A?, expect: { decision: answer } }
  - { id: b, ask: B?, expect: { articles: [orders] } }
  - { id: c, ask: C?, expect: { decision: handoff } }
  - { id: d, ask: D?, expect: {} }
`);
    expect(cases.map(({ articles }) => articles)).toEqual([["refunds"], ["orders"], [], []]);
  });
});
