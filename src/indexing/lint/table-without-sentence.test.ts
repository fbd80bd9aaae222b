import { expect, test } from "vitest";
import { linesOf } from "./lint.samples.ts";

const rule = "table-without-sentence";
const table = "| size | price |\n|---|---|\n| small | €5 |";

test.each([
  ["a heading", "## Prices", 6],
  ["nothing", "", 6],
  ["another table", `Prices:\n\n${table}`, 10],
  ["a list", "Sizes:\n\n- small", 8],
  ["a label", "**Prices**", 6],
  ["a longer label", "**Prices for all our sizes**", 6],
  ["a label with a colon", "**Prices**:", 6],
  ["an image", "![Sizes](sizes.png)", 6],
])("a table behind %s is told", (_, before, line) => {
  expect(linesOf(rule, `${before}\n\n${table}`, ["sizes.png"])).toEqual([line]);
});

test("a table in HTML is one", () => {
  expect(linesOf(rule, "## A\n\n<table><tr><th>a</th></tr><tr><td>1</td></tr></table>")).toEqual([6]);
});

test.each([
  "These are our prices:",
  "Prices:",
  "What we charge for each size",
  "Prices depend on the size:\n\n![Sizes](sizes.png)",
  "> Prices depend on the size.",
])("%s announces it", (before) => expect(linesOf(rule, `## A\n\n${before}\n\n${table}`, ["sizes.png"])).toEqual([]));

test("a table in a step has its sentence there", () => {
  expect(linesOf(rule, `1. Choose a size:\n\n   ${table.replaceAll("\n", "\n   ")}`)).toEqual([]);
});
