/** How the text that Postgres sends becomes JavaScript values: the table at the top of database.ts, for both drivers. */
import pg, { type CustomTypesConfig } from "pg";

/** Type ids that are not left to node-postgres; they are the same on every server (pg_type.dat). */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [20, toSafeInteger], // int8
  [1016, (text) => pg.types.getTypeParser(1016)(text).map(toSafeInteger)], // int8[]
  // A day and a wall clock time have no time zone: a Date would put them into the machine's.
  [1082, (text) => text], // date
  [1114, (text) => text], // timestamp
]);

/** The `types` of a node-postgres client. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (id, format) =>
    format === "binary" ? pg.types.getTypeParser(id, format) : (parsers.get(id) ?? pg.types.getTypeParser(id, format)),
};

function toSafeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`the int8 ${text} is no exact number — select it as text`);
  return number;
}
