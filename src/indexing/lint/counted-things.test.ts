import { expect, test } from "vitest";
import { countedThing } from "./counted-things.ts";

test("people are counted by many names, and guests are others", () => {
  expect(countedThing("teammate")).toBe(countedThing("people"));
  expect(countedThing("seat")).toBe(countedThing("user"));
  expect(countedThing("guest")).not.toBe(countedThing("member"));
});

test("words of one meaning count one thing, others each their own", () => {
  expect(countedThing("photo")).toBe(countedThing("picture"));
  expect(countedThing("note")).not.toBe(countedThing("file"));
});
