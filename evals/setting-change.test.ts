import { describe, expect, it } from "vitest";
import { applySettings, parseSettingChange } from "./setting-change.ts";

const settings = { retrieval: { weights: { dense: 0.45, lexical: 0.3 }, depth: 100 }, name: "ours", list: [1, 2] };

describe("a change of a setting", () => {
  it.each([
    ["retrieval.weights.dense=0.2", ["retrieval", "weights", "dense"], 0.2],
    ["depth=-3", ["depth"], -3],
    ["a.b=1e-3", ["a", "b"], 0.001],
  ])("is read from %s", (text, path, value) => {
    expect(parseSettingChange(text)).toEqual({ path, value });
  });

  it.each(["retrieval.weights.dense", "retrieval=high", "=1", "a b=1", "a=", "a=1x"])("is not read from %s", (text) => {
    expect(() => parseSettingChange(text)).toThrow(
      `"${text}" changes no setting — write a path and a number, such as retrieval.weights.dense=0.2`,
    );
  });

  it("is made in a copy", () => {
    const changes = ["retrieval.weights.dense=0.2", "retrieval.depth=7", "list.1=9"].map(parseSettingChange);
    expect(applySettings(settings, changes)).toEqual({
      ...settings,
      retrieval: { weights: { dense: 0.2, lexical: 0.3 }, depth: 7 },
      list: [1, 9],
    });
    expect(settings.retrieval.weights.dense).toBe(0.45);
  });

  it.each([
    "retrieval.weights=1",
    "retrieval.weight.dense=1",
    "name=1",
    "name.length=1",
    "constructor.length=1",
    "retrieval.__proto__.x=1",
  ])("is refused where there is no such number: %s", (text) => {
    expect(() => applySettings(settings, [parseSettingChange(text)])).toThrow(
      `there is no setting ${text.replace("=1", "")} — these are numbers: retrieval.weights.dense, retrieval.weights.lexical, retrieval.depth, list.0, list.1`,
    );
  });
});
