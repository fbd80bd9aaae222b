import { join, relative } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { folderOf } from "./folder.samples.ts";
import { loadSuites } from "./load-suites.ts";

/** The problems of a file, each as "line:column severity: message", and the ids of what could be read. */
async function problemsOf(name: string, text: string) {
  const folder = await folderOf({ [name]: text }, onTestFinished);
  const path = join(folder, name);
  const { suites, problems } = await loadSuites([path], { kb: "kb" });
  for (const problem of problems) expect(problem.path).toBe(relative(process.cwd(), path));
  return {
    problems: problems.map(({ line, column, severity, message }) => `${line}:${column} ${severity}: ${message}`),
    ids: suites.flatMap(({ cases }) => cases.map(({ id }) => id)),
  };
}

describe("a YAML file", () => {
  it("that is no YAML has its place and no cases", async () => {
    const { problems, ids } = await problemsOf("a.yaml", "cases:\n  - id: a\n    ask: [open\n");
    expect(problems[0]).toMatch(/^4:1 error: is no YAML: Flow sequence .+ — mend the line$/);
    expect(ids).toEqual([]);
  });

  it("with an alias of nothing (a question that begins with *) is no YAML", async () => {
    const { problems, ids } = await problemsOf("a.yaml", "cases:\n  - id: a\n    ask: *urgent\n    expect: {}\n");
    expect(problems).toEqual([
      "3:10 error: is no YAML: *urgent stands for nothing, a text needs quotation marks — mend the line",
    ]);
    expect(ids).toEqual([]);
  });

  it("with a value of the wrong type has the value's place", async () => {
    const { problems } = await problemsOf(
      "a.yaml",
      "cases:\n  - id: a\n    ask: A?\n    expect: {}\n  - id: b\n    ask: 42\n    expect: { articles: x, decision: maybe }\n",
    );
    expect(problems.sort()).toEqual([
      expect.stringMatching(/^6:10 error: cases\.1\.ask: .*expected string.* — see evals\/cases\.schema\.json$/),
      expect.stringMatching(/^7:25 error: cases\.1\.expect\.articles: .*expected array/),
      expect.stringMatching(/^7:38 error: cases\.1\.expect\.decision: /),
    ]);
  });

  it("with something missing has the place of what it is missing from", async () => {
    const { problems } = await problemsOf("a.yaml", "cases:\n  - id: a\n    ask: A?\n  - ask: B?\n    expect: {}\n");
    expect(problems).toEqual([
      expect.stringMatching(/^2:5 error: cases\.0\.expect: /),
      expect.stringMatching(/^4:5 error: cases\.1\.id: /),
    ]);
  });

  it("with a key that nobody reads warns, and is read", async () => {
    const { problems, ids } = await problemsOf(
      "a.yaml",
      "sweet: s\ncases:\n  - id: a\n    ask: A?\n    expect:\n      artikel: [x]\n      facts:\n        - { any: [x, { number: 2, units: day }], all: [y] }\n",
    );
    expect(problems).toEqual([
      '1:8 warning: "sweet" is no key of a case — known here: suite, kb, article, cases',
      expect.stringMatching(/^6:16 warning: "artikel" is no key of a case — known here: decision, reason, articles, /),
      '8:42 warning: "units" is no key of a case — known here: number, unit',
      '8:55 warning: "all" is no key of a case — known here: any',
    ]);
    expect(ids).toEqual(["a"]);
  });

  it("of nothing, or of a list, is no file of cases", async () => {
    expect((await problemsOf("a.yaml", "")).problems).toEqual([expect.stringMatching(/^1:1 error: the case: /)]);
    expect((await problemsOf("a.yaml", "- id: a\n")).problems).toEqual([
      expect.stringMatching(/^1:1 error: the case: /),
    ]);
  });
});

describe("a JSONL file", () => {
  const good = '{"id":"a","ask":"A?","expect":{}}';

  it("with a line that is no JSON has its place, and the other lines are read", async () => {
    const { problems, ids } = await problemsOf("a.jsonl", `${good}\n{"id":"b"\n${good.replace("a", "c")}\n`);
    expect(problems).toEqual([
      expect.stringMatching(/^2:1 error: is no JSON \(SyntaxError: .+\) — write one case a line$/),
    ]);
    expect(ids).toEqual(["a", "c"]);
  });

  it("with a value of the wrong type has the line's place, and the other lines are read", async () => {
    const wrong = '{"id":"b","ask":"B?","expect":{"facts":[{"any":[]}],"reason":"whim"}}';
    const { problems, ids } = await problemsOf("a.jsonl", `${wrong}\n${good}\n`);
    expect(problems).toEqual([
      expect.stringMatching(/^1:1 error: expect\.reason: /),
      expect.stringMatching(/^1:1 error: expect\.facts\.0\.any: /),
    ]);
    expect(ids).toEqual(["a"]);
  });

  it("with a key that nobody reads warns, and is read", async () => {
    const { problems, ids } = await problemsOf("a.jsonl", '{"id":"a","ask":"A?","expects":1,"expect":{}}\n');
    expect(problems).toEqual([
      expect.stringMatching(/^1:1 warning: "expects" is no key of a case — known here: id, ask, /),
    ]);
    expect(ids).toEqual(["a"]);
  });

  it("with Windows line ends is read", async () => {
    const { problems, ids } = await problemsOf("a.jsonl", `${good}\r\n${good.replace("a", "c")}\r\n`);
    expect([problems, ids]).toEqual([[], ["a", "c"]]);
  });
});
