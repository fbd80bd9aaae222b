/** When the people behind the queues are at work: data of kb/handoff.yaml. It changes what is promised, never a decision. */
import { z } from "zod";

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

const span = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write times as "09:00-17:00"')
  .refine((times) => times.slice(0, 5) < times.slice(6), "the end must be later than the beginning, midnight is 24:00");
const spans = z.union([span.transform((only) => [only]), z.array(span).min(1)]);

/** Times of a week; a day that is left out is closed. */
const weekSchema = z
  .strictObject({
    monday: spans.optional(),
    tuesday: spans.optional(),
    wednesday: spans.optional(),
    thursday: spans.optional(),
    friday: spans.optional(),
    saturday: spans.optional(),
    sunday: spans.optional(),
  })
  .refine((week) => Object.keys(week).length > 0, "name at least one day");

const timeZone = z
  .string()
  .refine(isTimeZone, "is no time zone — use a name such as Europe/Berlin or America/New_York");
const holidays = z.array(
  z.union(
    [
      z.iso.date().transform((date) => ({ date, name: null })),
      z.strictObject({ date: z.iso.date(), name: z.string().trim().min(1).nullable().default(null) }),
    ],
    "write a holiday as 2026-12-25 or as { date: 2026-12-25, name: Christmas }",
  ),
);

export const hoursSchema = z.strictObject({
  timeZone: timeZone.describe("IANA name, such as Europe/Berlin."),
  open: weekSchema,
  holidays: holidays.default([]).describe("Days closed, whatever day of the week."),
  queues: z
    .record(
      z.string().trim().min(1),
      z.union(
        [
          z.literal("always"),
          z.strictObject({ timeZone: timeZone.optional(), open: weekSchema.optional(), holidays: holidays.optional() }),
        ],
        'write "always", or what differs: timeZone, open, holidays',
      ),
    )
    .default({})
    .describe('Queues with times of their own: "always", or what differs from the above.'),
});
export type Hours = z.infer<typeof hoursSchema>;

function isTimeZone(name: string): boolean {
  // Offsets such as +02:00 know no summer time, and not every runtime takes them.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
