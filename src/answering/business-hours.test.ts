import { describe, expect, it } from "vitest";
import { type Hours, hoursSchema } from "../domain/business-hours.ts";
import { isOpen } from "./business-hours.ts";

const berlin = hoursSchema.parse({
  timeZone: "Europe/Berlin",
  open: { monday: "09:00-17:00", friday: ["09:00-12:00", "13:00-24:00"], sunday: "01:00-04:00" },
  holidays: ["2026-12-25", { date: "2027-01-01", name: "New Year" }],
  queues: {
    safety: "always",
    sales: { timeZone: "America/New_York" },
    night: { open: { monday: "00:00-06:00" } },
    hardy: { holidays: [] },
    round: { open: { friday: "00:00-24:00" } },
  },
});
const open = (moment: string, queue = "support", hours: Hours | null = berlin) =>
  isOpen(hours, queue, new Date(moment));

describe("business hours", () => {
  it.each([
    ["2026-11-23T07:59:59Z", false, "a second before nine"],
    ["2026-11-23T08:00:00Z", true, "nine sharp"],
    ["2026-11-23T15:59:59Z", true, "a second before five"],
    ["2026-11-23T16:00:00Z", false, "five sharp"],
    ["2026-11-24T10:00:00Z", false, "a day that is not named"],
    ["2026-11-27T11:30:00Z", false, "lunch"],
    ["2026-11-27T12:00:00Z", true, "after lunch"],
    ["2026-11-27T22:59:59Z", true, "a second before midnight"],
    ["2026-11-27T23:00:00Z", false, "midnight, which is the next day"],
  ])("%s: %s, %s", (moment, expected) => expect(open(moment)).toBe(expected));

  it("follow summer time", () => {
    expect([open("2026-07-06T07:00:00Z"), open("2026-07-06T15:00:00Z")]).toEqual([true, false]);
    expect([open("2026-12-07T07:00:00Z"), open("2026-12-07T15:00:00Z")]).toEqual([false, true]);
  });

  it("an hour that comes twice is open twice, and one that is skipped never comes", () => {
    // 2026-10-25: at 03:00 summer time it is 02:00 again.
    expect(["00:30", "01:30", "02:30", "03:00"].map((time) => open(`2026-10-25T${time}:00Z`))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    // 2026-03-29: 02:00 is followed by 03:00.
    const before = open("2026-03-28T23:59:00Z");
    const after = ["00:00", "00:59", "01:59", "02:00"].map((time) => open(`2026-03-29T${time}:00Z`));
    expect([before, ...after]).toEqual([false, true, true, true, false]);
  });

  it("are closed on holidays, whatever the day of the week, by the date there", () => {
    expect(open("2026-12-25T10:00:00Z")).toBe(false);
    // The first of January in Berlin, a Friday, and still December in UTC.
    expect([open("2026-12-31T23:30:00Z", "round"), open("2027-01-07T23:30:00Z", "round")]).toEqual([false, true]);
  });

  it("of a queue of its own win, and take the rest from above", () => {
    expect(open("2026-12-25T02:00:00Z", "safety")).toBe(true);
    expect([open("2026-11-23T08:30:00Z", "sales"), open("2026-11-23T14:00:00Z", "sales")]).toEqual([false, true]);
    expect([open("2026-11-23T02:00:00Z", "night"), open("2026-11-23T10:00:00Z", "night")]).toEqual([true, false]);
    expect([open("2026-12-25T10:00:00Z", "hardy"), open("2026-12-25T10:00:00Z", "night")]).toEqual([true, false]);
  });

  it("are always, where there are none", () => expect(open("2026-12-25T10:00:00Z", "support", null)).toBe(true));
  it("of a queue named as every object has it are the general ones", () =>
    expect(open("2026-11-24T10:00:00Z", "constructor")).toBe(false));
});

it("hours that were stored are read again as they were", () => expect(hoursSchema.parse(berlin)).toEqual(berlin));

describe("hours that are refused", () => {
  const good = { timeZone: "Europe/Berlin", open: { monday: "09:00-17:00" } };
  it.each([
    [{ ...good, timeZone: "Europe/Berlim" }, "is no time zone"],
    [{ ...good, timeZone: "+02:00" }, "is no time zone"],
    [{ ...good, open: { monday: "9-17" } }, "write times as"],
    [{ ...good, open: { monday: "17:00-09:00" } }, "the end must be later"],
    [{ ...good, open: {} }, "at least one day"],
    [{ ...good, open: { mon: "09:00-17:00" } }, "mon"],
    [{ ...good, holidays: ["25.12.2026"] }, "write a holiday as"],
    [{ ...good, holidays: ["2026-02-30"] }, "write a holiday as"],
    [{ ...good, queues: { billing: "never" } }, 'write "always"'],
  ])("%j", (hours, told) => {
    const parsed = hoursSchema.safeParse(hours);
    expect(JSON.stringify(parsed.error?.issues)).toContain(JSON.stringify(told).slice(1, -1));
  });
});
