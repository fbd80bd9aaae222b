/** The names that a snapshot's articles know, read when they are first needed. */
import { loadArticleOpenings } from "../store/article-openings.ts";
import type { Queryable } from "../store/database.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { type KnownNames, knownNames } from "../text/known-names.ts";

/** Characters of each article: enough to see which words it writes in lower case. */
const openingLength = 2000;

// A snapshot never changes, so its names are kept as long as it is.
const bySnapshot = new WeakMap<Snapshot, Promise<KnownNames>>();

/** The names of a snapshot. */
export function namesOfSnapshot(database: Queryable, snapshot: Snapshot): Promise<KnownNames> {
  const known = bySnapshot.get(snapshot);
  if (known !== undefined) return known;
  const names = loadArticleOpenings(database, snapshot.key, openingLength).then(knownNames);
  bySnapshot.set(snapshot, names);
  // The next question asks the database again.
  names.catch(() => bySnapshot.delete(snapshot));
  return names;
}
