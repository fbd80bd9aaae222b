/** A PGlite, wherever it runs, as a Database. */
import pg from "pg";
import { AppError } from "../errors.ts";
import { columnTypes } from "./column-types.ts";
import type { Database } from "./database.ts";
import { PgliteSocket, type RunProtocol } from "./pglite-socket.ts";
import { createTransactionGuard } from "./pglite-transaction-guard.ts";
import { createPoolDatabase } from "./pool-database.ts";

/** `close` is called when the last client has gone. */
export function pgliteDatabase(run: RunProtocol, close: () => Promise<void>): Database {
  const pool = new pg.Pool({
    stream: () => new PgliteSocket(run),
    // Said here, or node-postgres takes them from the environment, where they are meant for another server.
    user: "postgres",
    database: "postgres",
    ssl: false,
    // PGlite has one session; a second client would send its messages into the first one's transaction.
    max: 1,
    idleTimeoutMillis: 0,
    types: columnTypes,
    // The session outlives the client: what a thrown-away client left there has to go.
    // oxlint-disable-next-line typescript/no-misused-promises -- pg-pool waits for the promise; its types do not know.
    onConnect: async (client) => {
      await client.query("rollback");
      await client.query("discard all");
    },
  });
  return createPoolDatabase({
    kind: "pglite",
    pool,
    namedStatements: true,
    guard: createTransactionGuard(),
    toUnavailable: (cause) =>
      new AppError("database_unavailable", "the embedded database has stopped — start the process again", { cause }),
    afterClose: close,
  });
}
