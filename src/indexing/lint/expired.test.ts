import { expect, test } from "vitest";
import { lintedBy } from "./lint.samples.ts";

const found = (...lines: string[]) => lintedBy("expired", { "a.md": `---\ntitle: A\n${lines.join("\n")}\n---\nText.` });

test("an article is expired from the day after its last one on", () => {
  expect(found("validUntil: 2026-11-25")).toEqual([
    "a.md:3:1 expired on 2026-11-25 and is not answered from — update or delete it",
  ]);
  expect(found("validUntil: 2026-11-26")).toEqual([]);
});

test("the key may be written with an underscore", () => {
  expect(found("id: x", "valid_until: 2026-01-01")).toHaveLength(1);
});
