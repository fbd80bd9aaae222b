/** One spelling for a JSON value, whatever order its fields came in. */

/** The value with the fields of every object sorted by name; what JSON cannot hold is gone, as in JSON. */
export function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sortFields(field)]),
  );
}

/** `value` as JSON text: equal for equal values. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortFields(value));
}
