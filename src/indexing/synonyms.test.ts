import { describe, expect, test } from "vitest";
import { readSynonyms } from "./read-settings.ts";

const read = (source: string) => readSynonyms({ path: "synonyms.yaml", source });
const faults = (source: string) =>
  read(source).problems.map(({ path, line, column, severity, message }) => [
    `${path}:${line}:${column}`,
    severity,
    message,
  ]);

describe("synonyms.yaml", () => {
  test("is a list of groups of words that mean the same; a number is a word, too", () => {
    expect(read("- [refund, money back]\n- [two-factor, 2fa, 2]\n")).toEqual({
      synonyms: [
        ["refund", "money back"],
        ["two-factor", "2fa", "2"],
      ],
      problems: [],
    });
  });

  test("may be empty, or all comments", () => {
    expect(read("# nothing yet\n[]\n")).toEqual({ synonyms: [], problems: [] });
    expect(read("# - [refund, money back]\n")).toEqual({ synonyms: [], problems: [] });
  });

  test.each([
    ["a word without another", "- [refund, money back]\n- [login]\n", "synonyms.yaml:2:3"],
    ["no list but a word", "- refund\n", "synonyms.yaml:1:3"],
    ["nothing between two commas", '- [refund, ""]\n', "synonyms.yaml:1:12"],
    ["no YAML", "- [refund\n", "synonyms.yaml:2:1"],
  ])("with %s publishes nothing, and says where", (_, source, place) => {
    const [first] = faults(source);
    expect(first?.[0]).toBe(place);
    expect(first?.[1]).toBe("error");
    expect(first?.[2]).toContain("until then nothing is published");
  });
});

test("a file is read only where it is needed: without one there are no synonyms", () => {
  expect(readSynonyms(null)).toEqual({ synonyms: [], problems: [] });
});
