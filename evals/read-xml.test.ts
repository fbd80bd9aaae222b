import { expect, it } from "vitest";
import { readXml } from "./read-xml.ts";

it("reads elements, attributes and text", () => {
  expect(readXml('<?xml version="1.0"?><a b="c"><d>1 &amp; 2</d> <e/></a>')).toEqual({
    ...{ name: "a", attributes: { b: "c" } },
    children: [{ name: "d", attributes: {}, children: ["1 & 2"] }, " ", { name: "e", attributes: {}, children: [] }],
  });
});

it.each([
  ["an open element", "<a>", "<a> is never closed"],
  ["a crossed one", "<a><b></a></b>", "</a> closes nothing"],
  ["a bare ampersand", "<a>1 & 2</a>", "must be escaped"],
  ["an unknown reference", "<a>&nbsp;</a>", "must be escaped"],
  ["a control character", "<a>\u0007</a>", "must be escaped"],
  ["a bare sign", "<a>1 < 2</a>", "no markup at 5"],
  ["two roots", "<a/><b/>", "not one root element"],
  ["nothing", "", "not one root element"],
  ["an attribute without quotes", "<a b=c/>", "no markup at 0"],
])("finds %s", (_what, source, problem) => expect(readXml(source)).toContain(problem));
