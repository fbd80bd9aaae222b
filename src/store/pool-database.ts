/** A Database over a pool of node-postgres clients: what both drivers share. */
import type { Pool, PoolClient, QueryConfig, QueryResult } from "pg";
import { AppError } from "../errors.ts";
import { type Database, type Queryable, type QueryOptions, sqlState, type TransactionOptions } from "./database.ts";

export interface PoolDatabaseOptions {
  kind: Database["kind"];
  pool: Pool;
  /** Whether `name` in query options is used; false where a connection may be another server session each time. */
  namedStatements: boolean;
  /** Turns a failure of the connection, not of the SQL, into words on what to mend. */
  toUnavailable(cause: unknown): AppError;
  /** Notices a use of the database inside its own transaction, which would wait for itself with one client. */
  guard?: TransactionGuard;
  /** What is left to close after the pool. */
  afterClose?(): Promise<void>;
}

export interface TransactionGuard {
  /** Runs the work of a transaction; `assertOutside` throws in everything it calls until it settles. */
  run<T>(work: () => Promise<T>): Promise<T>;
  assertOutside(): void;
}

/** Makes the Database. The pool may be unconnected; the first query connects it. */
export function createPoolDatabase(options: PoolDatabaseOptions): Database {
  const { kind, pool, guard } = options;
  let closing: Promise<void> | undefined;
  // An idle client that loses its connection is dropped by the pool; the next query makes a new one and reports failure.
  pool.on("error", () => {});

  async function withClient<T>(work: (lease: Lease) => Promise<T>): Promise<T> {
    guard?.assertOutside();
    const client = await pool.connect().catch((cause) => Promise.reject(options.toUnavailable(cause)));
    // A lost connection also rejects the query that is running; without a listener the event would end the process.
    const ignore = () => {};
    client.on("error", ignore);
    const lease: Lease = { ...options, client, isBroken: false };
    try {
      return await work(lease);
    } finally {
      client.off("error", ignore);
      // "I" is idle. A text that began a transaction by itself must not hand it on to whoever comes next.
      client.release(lease.isBroken || client.getTransactionStatus() !== "I");
    }
  }

  return {
    kind,
    query: (text, values, queryOptions) => withClient((lease) => run(lease, text, values, queryOptions)),
    async transaction(work, transactionOptions = {}) {
      const guarded = (tx: Queryable) => (guard ? guard.run(() => work(tx)) : work(tx));
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await withClient((lease) => inTransaction(lease, guarded, transactionOptions));
        } catch (error) {
          if (attempt >= (transactionOptions.retries ?? 0) || !isWorthRetrying(error)) throw error;
          await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt));
        }
      }
    },
    async vacuum(tables) {
      const names = tables.map(quoteIdentifier);
      if (names.length > 0) await withClient((lease) => run(lease, `vacuum (analyze) ${names.join(", ")}`));
    },
    close() {
      closing ??= pool.end().then(() => options.afterClose?.());
      return closing;
    },
  };
}

/** A client taken from the pool. A broken one, whose session is lost or in a state nobody knows, does not go back. */
interface Lease extends Pick<PoolDatabaseOptions, "namedStatements" | "toUnavailable"> {
  readonly client: PoolClient;
  isBroken: boolean;
}

async function inTransaction<T>(
  lease: Lease,
  work: (tx: Queryable) => Promise<T>,
  { isolation = "read committed" }: TransactionOptions,
): Promise<T> {
  await send(lease, { text: `begin isolation level ${isolation}` });
  let isOpen = true;
  // Queries of one transaction run one after another even when the work starts several at once.
  let last: Promise<unknown> = Promise.resolve();
  const tx: Queryable = {
    async query<Row>(text: string, values?: readonly unknown[], queryOptions?: QueryOptions) {
      if (!isOpen)
        throw new AppError("internal", "a query came after its transaction had ended — await every tx.query");
      const rows = last.then(() => run<Row>(lease, text, values, queryOptions));
      last = rows.catch(() => {});
      return rows;
    },
  };
  const end = async (command: "commit" | "rollback"): Promise<string> => {
    isOpen = false;
    await last;
    const wasBroken = lease.isBroken;
    lease.isBroken = true;
    const result = await send(lease, { text: command });
    lease.isBroken = wasBroken;
    return result.command;
  };

  let result: T;
  try {
    result = await work(tx);
  } catch (error) {
    // When even the rollback fails the client is thrown away, and the session's transaction ends with it.
    await end("rollback").catch(() => {});
    throw error;
  }
  // Postgres answers "ROLLBACK", and no error, to the commit of a transaction in which a statement had failed.
  if ((await end("commit")) !== "COMMIT") {
    throw new AppError(
      "internal",
      "nothing was committed: a query failed inside the transaction and its error was ignored",
    );
  }
  return result;
}

async function run<Row>(
  lease: Lease,
  text: string,
  values?: readonly unknown[],
  { name }: QueryOptions = {},
): Promise<Row[]> {
  // The protocol ends a statement's text at NUL: what follows would be cut off unseen.
  if (text.includes("\0")) throw new AppError("internal", "the text of a query holds a NUL character");
  const named = name !== undefined && lease.namedStatements;
  return rowsOf<Row>(await send(lease, { text, ...(values && { values: [...values] }), ...(named && { name }) }));
}

async function send(lease: Lease, config: QueryConfig): Promise<QueryResult> {
  try {
    return await lease.client.query(config);
  } catch (error) {
    if (!isConnectionFailure(error)) throw error;
    lease.isBroken = true;
    throw lease.toUnavailable(error);
  }
}

/** The rows as the caller's type: the SQL text in the caller's function is what makes it true. */
function rowsOf<Row>(result: QueryResult | QueryResult[]): Row[] {
  // Several statements in one text give one result each.
  const last = Array.isArray(result) ? result.at(-1) : result;
  return (last?.rows ?? []) as Row[];
}

/** Class 08 and 57P0x: the server ends the session. https://www.postgresql.org/docs/current/errcodes-appendix.html */
function isConnectionFailure(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== null) return state.startsWith("08") || /^57P0[1-5]$/.test(state);
  if (!(error instanceof Error)) return false;
  // node-postgres gives these messages no code.
  return "syscall" in error || /^(Connection terminated|Client (has encountered|was closed))/.test(error.message);
}

function isWorthRetrying(error: unknown): boolean {
  const state = sqlState(error);
  return state === "40001" || state === "40P01";
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
