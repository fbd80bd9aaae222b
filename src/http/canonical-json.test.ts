import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

it("is the same whatever order the fields come in, at any depth", () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}');
});

it("says the same as JSON does", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 300, seed: 1 },
  );
});

it("tells values apart that differ", () => {
  const different = [{ a: 1 }, { a: "1" }, { a: [1] }, { b: 1 }, { a: 1, b: null }, [{ a: 1 }]];
  expect(new Set(different.map(canonicalJson)).size).toBe(different.length);
});
