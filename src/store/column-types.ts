/** How the text that Postgres sends becomes JavaScript values: the table at the top of database.ts, for both drivers. */
import pg, { type CustomTypesConfig } from "pg";

/** Type ids that are not left to node-postgres; they are the same on every server (pg_type.dat). */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [20, (text) => toSafeInteger(Number(text))], // int8
  [1016, toSafeIntegers], // int8[]
  // A day and a wall clock time have no time zone: a Date would put them into the machine's.
  [1082, (text) => text], // date
  [1114, (text) => text], // timestamp
]);

/** The `types` of a node-postgres client. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (id, format) =>
    format === "binary" ? pg.types.getTypeParser(id, format) : (parsers.get(id) ?? pg.types.getTypeParser(id, format)),
};

/** From 2^53 on Number rounds, but never to below 2^53: a rounded value is always noticed. */
function toSafeInteger(value: number): number {
  if (!Number.isSafeInteger(value))
    throw new RangeError(`an int8 near ${value} is no exact number — select it as text`);
  return value;
}

/** "{1,NULL,{2}}": but for the brackets the text of an integer array is JSON. */
function toSafeIntegers(text: string): unknown {
  const json = text.replaceAll("{", "[").replaceAll("}", "]").replaceAll("NULL", "null");
  return JSON.parse(json, (_, value) => (typeof value === "number" ? toSafeInteger(value) : value));
}
