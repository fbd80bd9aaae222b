import { expect, it } from "vitest";
import { fold } from "./fold.ts";

it.each([
  ["ÀÉÎÕÜ", "aeiou"],
  ["Straße Łódź Ærø ılık İstanbul", "strasse lodz aero ilik istanbul"],
  ["Don’t re‑open", "don't re-open"],
  ["Ａ１ ﬁ", "a1 fi"],
  ["がき 한국 हिन्दी", "がき 한국 हिन्दी"],
  ["Ёлка ή", "елка η"],
])("%j is compared as %j", (text, expected) => {
  expect(fold(text)).toBe(expected);
});
