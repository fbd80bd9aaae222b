import { expect, it } from "vitest";
import { soundKey } from "./sound-key.ts";

it.each([
  ["Aurora", "oh roar a"],
  ["Zephyr", "zeffer"],
  ["Kestrel", "cast rel"],
  ["Nimbus", "nim bus"],
  ["Lumina", "loo mina"],
  ["Quartz", "quarts"],
])("hears %s in %s", (name, heard) => expect(soundKey(heard)).toBe(soundKey(name)));

it("tells other words apart", () => {
  expect(soundKey("router")).not.toBe(soundKey("Aurora"));
  expect(soundKey("?!")).toBe("");
});
