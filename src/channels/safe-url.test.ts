import { describe, expect, it } from "vitest";
import { isGsm7 } from "./gsm7.ts";
import { readableUrl, safeUrl } from "./safe-url.ts";

describe("safeUrl", () => {
  it.each([
    ["https://x.test/a_(b)?c=1&d=2#e", "https://x.test/a_(b)?c=1&d=2#e"],
    ["https://x.test/größe", "https://x.test/gr%C3%B6%C3%9Fe"],
    ["https://x.test/a b", "https://x.test/a%20b"],
    ["https://x.test/`a`|{b}", "https://x.test/%60a%60%7C%7Bb%7D"],
    [" http://x.test ", "http://x.test"],
    ["mailto:me@x.test", "mailto:me@x.test"],
    ["tel:+15551234", "tel:+15551234"],
  ])("keeps %s", (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
    expect(isGsm7(expected)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "//x.test",
    "/a",
    "#a",
    "",
    "https://",
    "vbscript:x",
    "\u0001javascript:x",
  ])("refuses %j", (url) => {
    expect(safeUrl(url)).toBeNull();
  });

  it("shows mail and phone without their scheme", () => {
    expect(readableUrl("mailto:me@x.test")).toBe("me@x.test");
    expect(readableUrl("https://x.test")).toBe("https://x.test");
  });
});
