import { describe, expect, it } from "vitest";
import type { ReaderClass } from "../store/publish-snapshot.ts";
import { searchLocale, visibleClasses } from "./readers.ts";

const readerClass = (more: Partial<ReaderClass> = {}): ReaderClass => ({
  locale: "en",
  audience: ["public"],
  validUntil: null,
  ...more,
});
const anyone = { audience: [], locale: null };
const today = "2026-11-22";

describe("visibleClasses", () => {
  const audiences = [
    readerClass(),
    readerClass({ audience: ["partners"] }),
    readerClass({ audience: ["partners", "staff"] }),
    readerClass({ audience: [] }),
  ];
  it.each([
    [[], [0]],
    [["partners"], [0, 1, 2]],
    [["staff"], [0, 2]],
    [["Partners"], [0]],
    [["unknown", ""], [0]],
  ])("shows the audience %j the classes %j", (audience, visible) => {
    expect(visibleClasses(audiences, { audience, locale: null }, today)).toEqual(visible);
  });

  it.each([
    ["2026-11-21", false],
    ["2026-11-22", true],
    ["2026-11-23", true],
    [null, true],
  ])("shows what is valid until %s on 2026-11-22: %s", (validUntil, isVisible) => {
    expect(visibleClasses([readerClass({ validUntil })], anyone, today)).toEqual(isVisible ? [0] : []);
  });

  const locales = [readerClass({ locale: "en" }), readerClass({ locale: "de-AT" }), readerClass({ locale: "de" })];
  it.each([
    [null, [0, 1, 2]],
    ["en-GB", [0]],
    ["DE", [1, 2]],
    ["de-CH", [1, 2]],
    ["fr", [0, 1, 2]],
  ])("shows a reader of %j the classes %j", (locale, visible) => {
    expect(visibleClasses(locales, { audience: [], locale }, today)).toEqual(visible);
  });

  it("does not fall back to a language whose only articles are somebody else's", () => {
    const classes = [readerClass({ locale: "de", audience: ["partners"] }), readerClass()];
    expect(visibleClasses(classes, { audience: [], locale: "de" }, today)).toEqual([1]);
  });

  it("shows nothing of nothing", () => expect(visibleClasses([], anyone, today)).toEqual([]));
});

describe("searchLocale", () => {
  const both = [readerClass({ locale: "en" }), readerClass({ locale: "de" })];
  it.each([
    [both, [0, 1], null, "en"],
    [both, [1], "de-CH", "de-CH"],
    [both, [0], "fr", "en"],
    [[readerClass({ locale: "de" })], [0], null, "de"],
    [[], [], null, "en"],
  ])("searches %# in the language of what is seen", (classes, visible, locale, expected) => {
    expect(searchLocale(classes, visible, { audience: [], locale })).toBe(expected);
  });
});
