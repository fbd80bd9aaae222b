/**
 * Allowances by the minute, counted in the database so that they hold across processes: the generic cell rate algorithm
 * (ITU-T I.371, annex A; as a leaky bucket in https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm). One row holds
 * one time, `free_at`: when the whole allowance will be free again. A request moves it on by a minute / allowance and is
 * refused where that would be more than a minute ahead. So an idle caller may send its allowance at once, a busy one at an
 * even rate; there is no turn of a window at which twice as many pass, and the time to wait is exact.
 */
import type { Queryable } from "./database.ts";

export interface Allowance {
  isAllowed: boolean;
  /** Requests that would pass at this moment. */
  remaining: number;
  /** Seconds until the whole allowance is free again. */
  resetSeconds: number;
  /** Seconds until the next request passes; 0 when it would now. */
  waitSeconds: number;
}

const minuteSeconds = 60;
// No clock that is right could have written a time more than a minute ahead: then one was wrong, and nobody waits for it.
const heldUntil = `case
  when held.free_at > $2::timestamptz + interval '2 minutes' then $2::timestamptz
  else greatest(held.free_at, $2::timestamptz)
end`;
// Each new row takes at most so many old ones away: the table stays as small as a minute's traffic, without a timer.
const removedAtOnce = 20;

/**
 * Takes one request from the allowance of `subject`, if there is one left. Refused requests are not counted. `now` comes
 * from the caller, whose clocks should agree to a second.
 */
export async function takeAllowance(
  database: Queryable,
  { subject, perMinute, now }: { subject: string; perMinute: number; now: Date },
): Promise<Allowance> {
  // Whole microseconds, as the column has, rounded down: the last request of an allowance must not miss by a rounding.
  const stepMicroseconds = Math.floor((minuteSeconds * 1e6) / perMinute);
  // One statement: of many requests at once each one sees what the one before it has left.
  const rows = await database.query<{ is_allowed: boolean; is_new: boolean; seconds: number }>(
    `with taken as (
       insert into rate_limits as held (subject, free_at)
       values ($1, $2::timestamptz + $3::float8 * interval '1 microsecond')
       on conflict (subject) do update
         set free_at = ${heldUntil} + $3::float8 * interval '1 microsecond'
         where ${heldUntil} + $3::float8 * interval '1 microsecond' <= $2::timestamptz + interval '1 minute'
       returning free_at, xmax = 0 as is_new
     )
     select true as is_allowed, is_new, extract(epoch from free_at - $2::timestamptz)::float8 as seconds
     from taken
     union all
     select false, false, extract(epoch from free_at - $2::timestamptz)::float8
     from rate_limits
     where subject = $1 and not exists (select from taken)`,
    [subject, now, stepMicroseconds],
    { name: "take-allowance" },
  );
  const step = stepMicroseconds / 1e6;
  // None: another process has made the row while this statement ran, and used it up.
  const { is_allowed, is_new, seconds } = rows[0] ?? { is_allowed: false, is_new: false, seconds: minuteSeconds };
  if (is_new) await removeOldRows(database, now);
  return {
    isAllowed: is_allowed,
    remaining: Math.max(0, Math.floor((minuteSeconds - seconds) / step + 1e-6)),
    resetSeconds: Math.max(0, seconds),
    waitSeconds: Math.max(0, seconds + step - minuteSeconds),
  };
}

/** A row whose allowance is free says nothing that no row would not say. */
async function removeOldRows(database: Queryable, now: Date): Promise<void> {
  await database.query(
    `delete from rate_limits
     where subject in (
       select subject
       from rate_limits
       where free_at < $1
       limit $2
       for update skip locked
     )`,
    [now, removedAtOnce],
  );
}
