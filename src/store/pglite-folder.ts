/** Whether there is an embedded database at all, without making one. */
import { access } from "node:fs/promises";
import { join } from "node:path";

/** Whether `openPglite` would open a database in this data folder that was made before. */
export async function hasPgliteDatabase(dataDir: string): Promise<boolean> {
  return access(join(dataDir, "pg", "PG_VERSION")).then(
    () => true,
    () => false,
  );
}
