import { expect, it } from "vitest";
import { articleSections } from "./article-sections.ts";

const paragraph = (value: string) => ({ type: "paragraph", children: [{ type: "text", value }] });
const items = (start: number, ...values: string[]) => ({
  type: "list",
  ordered: true,
  start,
  children: values.map((value) => ({ type: "listItem", children: [paragraph(value)] })),
});
const rows = (...values: string[]) => ({
  type: "table",
  children: values.map((value) => ({
    type: "tableRow",
    children: [{ type: "tableCell", children: [{ type: "text", value }] }],
  })),
});

it("shows a heading without text of its own above the first one that has", () => {
  const sections = articleSections([
    { headingPath: [], anchor: "", nodes: [paragraph("lead")] },
    { headingPath: ["Plans", "Basic"], anchor: "basic", nodes: [paragraph("a")] },
    { headingPath: ["Plans", "Pro"], anchor: "pro", nodes: [paragraph("b")] },
    { headingPath: ["Bills"], anchor: "bills", nodes: [paragraph("c")] },
  ]);
  expect(sections.map(({ headings }) => headings)).toEqual([
    [],
    [
      { text: "Plans", level: 2, anchor: null },
      { text: "Basic", level: 3, anchor: "basic" },
    ],
    [{ text: "Pro", level: 3, anchor: "pro" }],
    [{ text: "Bills", level: 2, anchor: "bills" }],
  ]);
});

it("keeps two sections of one name apart", () => {
  const sections = articleSections([
    { headingPath: ["Note"], anchor: "note", nodes: [paragraph("a")] },
    { headingPath: ["Note"], anchor: "note-1", nodes: [paragraph("b")] },
  ]);
  expect(sections.map(({ headings }) => headings[0]?.anchor)).toEqual(["note", "note-1"]);
});

it("joins a section that was cut, its list and its table too", () => {
  const at = { headingPath: ["Steps"], anchor: "steps" };
  const [section, ...others] = articleSections([
    { ...at, nodes: [items(1, "one", "two")] },
    { ...at, nodes: [items(3, "three"), rows("Plan", "Basic")] },
    { ...at, nodes: [rows("Plan", "Pro"), rows("Other", "x")] },
  ]);
  expect(others).toEqual([]);
  expect(section?.tree.children).toEqual([
    items(1, "one", "two", "three"),
    rows("Plan", "Basic", "Pro"),
    rows("Other", "x"),
  ]);
});

it("joins code that was cut, and keeps two blocks of it apart", () => {
  const at = { headingPath: ["Example"], anchor: "example" };
  const code = (value: string, lang: string | null = "js") => ({ type: "code", lang, value });
  const [section] = articleSections([
    { ...at, nodes: [paragraph("So:"), code("one();")] },
    { ...at, nodes: [code("two();"), code("other();")] },
    { ...at, nodes: [code("text", null)] },
  ]);
  expect(section?.tree.children).toEqual([
    paragraph("So:"),
    code("one();\ntwo();"),
    code("other();"),
    code("text", null),
  ]);
});

it("leaves headings deeper than HTML knows at the last level", () => {
  const [section] = articleSections([
    { headingPath: ["a", "b", "c", "d", "e", "f"], anchor: "f", nodes: [paragraph("x")] },
  ]);
  expect(section?.headings.map(({ level }) => level)).toEqual([2, 3, 4, 5, 6, 6]);
});
