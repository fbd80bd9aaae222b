/** The names that a snapshot's articles know, read when they are first needed. */
import { loadArticleOpenings } from "../store/article-openings.ts";
import type { Queryable } from "../store/database.ts";
import type { Snapshot } from "../store/snapshots.ts";
import { type KnownNames, knownNames } from "../text/known-names.ts";

/** Characters of each article: enough to see which words it writes in lower case, some 50 ms for 1,000 articles. */
const openingLength = 2000;

// A snapshot never changes, so its names are kept as long as it is.
const bySnapshot = new WeakMap<Snapshot, KnownNames>();

/** The names of a snapshot. */
export async function namesOfSnapshot(database: Queryable, snapshot: Snapshot): Promise<KnownNames> {
  const read = bySnapshot.get(snapshot);
  if (read !== undefined) return read;
  const names = knownNames(await loadArticleOpenings(database, snapshot.key, openingLength));
  bySnapshot.set(snapshot, names);
  return names;
}
