import { describe, expect, onTestFinished, test } from "vitest";
import { brokenFloors } from "./exam-floors.ts";
import { examineKbLint } from "./exam-kb-lint.ts";
import { folderOf } from "./folder.samples.ts";
import { runExam } from "./run-exams.ts";

test("finds seeded faults, and raises no alarm at what only looks like one", { timeout: 300_000 }, async () => {
  expect(brokenFloors(await runExam("kb-lint"))).toEqual([]);
});

describe("the exam itself", () => {
  const clean = {
    "clean/a.md": "# A\n\n## How do I pay?\n\nBy card, see [b](b.md).\n",
    "clean/b.md": "# B\n\n## Where?\n\n![A map](images/map.png)\n",
    "clean/images/map.png": "png",
  };
  const take = async (faults: string, nearMisses: string) => {
    const folder = await folderOf({ ...clean, "faults.yaml": faults, "near-misses.yaml": nearMisses }, onTestFinished);
    return (await examineKbLint(folder)).map(({ entries, failures }) => ({
      entries,
      failures: failures.map(({ entry, got }) => `${entry}: ${got}`),
    }));
  };
  const nearMiss = "- { id: n, path: a.md, replace: [{ find: By card, with: By bank }] }";

  test("counts a fault at its place, or at another one that is named", async () => {
    const faults = [
      "- { id: dead, kind: dead-link, path: a.md, replace: [{ find: b.md, with: c.md }], line: 5 }",
      "- { id: alt, kind: image-without-alt, path: b.md, replace: [{ find: A map, with: '' }], line: 1, also_lines: [5] }",
      '- { id: twice, kind: duplicate-id, path: b.md, paths: [c.md], add: { path: c.md, source: "---\\nid: b\\n---\\n# C\\n\\nText." }, line: 2 }',
      '- { id: long, kind: long-section, path: a.md, repeat: { find: By card, times: 300, join: ", " }, line: 3 }',
    ];
    expect(await take(faults.join("\n"), nearMiss)).toEqual([
      { entries: 4, failures: [] },
      { entries: 1, failures: [] },
      // The clean articles: two of them.
      { entries: 2, failures: [] },
    ]);
  });

  test("tells what was missed, and what a near miss raised", async () => {
    const faults =
      "faults:\n- { id: f, kind: dead-link, path: a.md, replace: [{ find: By card, with: By bank }], line: 5 }";
    const alarm = "- { id: n, path: a.md, replace: [{ path: b.md, find: A map, with: '' }] }";
    const [missed, alarms] = await take(faults, alarm);
    expect(missed).toEqual({ entries: 1, failures: ["f: nothing"] });
    expect(alarms?.failures).toEqual([expect.stringContaining("n: b.md:5 image-without-alt: ")]);
  });

  test("stops at a change that changes nothing", async () => {
    const faults = "- { id: f, kind: x, path: a.md, replace: [{ find: nowhere, with: y }], line: 1 }";
    await expect(take(faults, nearMiss)).rejects.toThrow('f: a.md does not say "nowhere"');
  });
});
