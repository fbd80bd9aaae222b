import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantities, sameQuantity } from "./quantities.ts";

function forms(text: string): string[] {
  return quantities(text).map(({ kind, value, unit }) => [kind, value, unit].filter((part) => part !== null).join(" "));
}

describe("quantities", () => {
  it.each<[string, string[]]>([
    ["1,000 characters", ["count 1000 character"]],
    ["€5, 5 €, 5 euros and EUR 5", ["money 5 EUR", "money 5 EUR", "money 5 EUR", "money 5 EUR"]],
    ["$19.99 or 19.99 dollars", ["money 19.99 USD", "money 19.99 USD"]],
    ["30 days, thirty days, a 30-day trial", ["duration 30 day", "duration 30 day", "duration 30 day"]],
    ["3–5 business days", ["duration 3 business day", "duration 5 business day"]],
    ["between 5 and 10 MB", ["size 5 MB", "size 10 MB"]],
    ["2026-11-22", ["date 2026-11-22"]],
    ["22 November 2026, Nov 22, 2026, 22.11.2026, 11/22/2026", Array.from({ length: 4 }, () => "date 2026-11-22")],
    ["5/6/2026", ["date 5/6/2026"]],
    ["the 22nd of November", ["date --11-22"]],
    ["3 MB or 3MB", ["size 3 MB", "size 3 MB"]],
    ["error 404, ERR_404", ["code 404", "code ERR_404"]],
    ["v2.1.0, version 3", ["version 2.1.0", "version 3"]],
    ["12.5% or 20 percent", ["percent 12.5 %", "percent 20 %"]],
    ["at 5 pm, 17:00 or 9:30 a.m.", ["time 17:00", "time 17:00", "time 09:30"]],
    ["10k users and 5 active projects", ["count 10000 user", "count 5 project"]],
    ["two of them", ["number 2"]],
    ["one of them", []],
    ["one day", ["duration 1 day"]],
    ["thirty-five seats", ["count 35 seat"]],
    ["1. Open it\n2. Close 3 tabs", ["count 3 tab"]],
    ["mp3 wi-fi6 2fa x2", []],
    ["24h and 7 d", ["duration 24 hour", "duration 7 day"]],
    ["$1.5m", ["money 1500000 USD"]],
    ["2.5 kg", ["count 2.5 kg"]],
  ])("of %j", (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it("has exact offsets, in order and without overlap", () => {
    const piece = fc.constantFrom(
      "5",
      "30 days ",
      "€",
      "1,000",
      ".",
      " ",
      "-",
      "May ",
      "22 ",
      "2026-11-22",
      "v1.2 ",
      "error 404 ",
      "%",
      "thirty ",
      "two-",
      "k",
      "MB ",
      "\n",
      ":",
      "30",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 15 }).map((parts) => parts.join("")),
        ),
        (text) => {
          let end = 0;
          for (const quantity of quantities(text)) {
            expect(text.slice(quantity.start, quantity.end)).toBe(quantity.raw);
            expect(quantity.start).toBeGreaterThanOrEqual(end);
            if (typeof quantity.value === "number") expect(quantity.value).not.toBeNaN();
            end = quantity.end;
          }
        },
      ),
    );
  });

  it("reads any amount back, grouped or not", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom("days", "MB", "users", "percent"), (amount, unit) => {
        const [plain] = quantities(`${amount} ${unit}`);
        const [grouped] = quantities(`up to ${amount.toLocaleString("en-US")} ${unit}.`);
        expect(plain?.value).toBe(amount);
        expect(grouped?.value).toBe(amount);
        expect(grouped?.unit).toBe(plain?.unit);
      }),
    );
  });

  it.each(["1", "1 ", "1,1.", "one ", "May ", "5-", "A_", " ", "€"])("takes linear time on 100 kB of %j", (piece) => {
    const started = performance.now();
    quantities(piece.repeat(100_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("sameQuantity", () => {
  function same(a: string, b: string): boolean {
    const [first] = quantities(a);
    const [second] = quantities(b);
    return first !== undefined && second !== undefined && sameQuantity(first, second);
  }

  it.each([
    ["thirty days", "30 days"],
    ["1 day", "24 hours"],
    ["12 months", "1 year"],
    ["1 GB", "1,000 MB"],
    ["$5", "5 dollars"],
    ["1,000 characters", "1000"],
    ["22 November 2026", "2026-11-22"],
    ["5 pm", "17:00"],
  ])("%j is %j", (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ["30 days", "14 days"],
    ["30 days", "30 hours"],
    ["5 days", "5 business days"],
    ["$5", "€5"],
    ["5 MB", "5 GB"],
    ["error 404", "404 users"],
    ["v2", "2 users"],
  ])("%j is not %j", (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
