/** Whether the people behind a queue are at work at a moment, in their own time zone. */
import { type Hours, type Weekday, weekdays } from "../domain/business-hours.ts";

/**
 * Whether the queue is open at `now`; without hours it always is. The moment is turned into the clock on the wall there,
 * so summer time needs no arithmetic: an hour that comes twice is open twice, one that is skipped never comes.
 */
export function isOpen(hours: Hours | null, queue: string, now: Date): boolean {
  if (hours === null) return true;
  const own = Object.hasOwn(hours.queues, queue) ? hours.queues[queue] : undefined;
  if (own === "always") return true;
  const wall = wallClock(now, own?.timeZone ?? hours.timeZone);
  const holidays = own?.holidays ?? hours.holidays;
  if (holidays.some(({ date }) => date === wall.date)) return false;
  const spans = (own?.open ?? hours.open)[wall.weekday] ?? [];
  return spans.some((span) => span.slice(0, 5) <= wall.time && wall.time < span.slice(6));
}

/** Date, weekday and time of the day, as a clock in `timeZone` shows them. */
function wallClock(now: Date, timeZone: string): { date: string; weekday: Weekday; time: string } {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", weekday: "long" },
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  const name = part("weekday").toLowerCase();
  return {
    date: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`,
    weekday: weekdays.find((weekday) => weekday === name) ?? "monday",
    time: `${part("hour")}:${part("minute")}`,
  };
}
