/** The Postgres driver: node-postgres on a connection string. No `node:` import, so it also runs on Workers. */
import pg from "pg";
import { AppError } from "../errors.ts";
import { columnTypes } from "./column-types.ts";
import { type Database, sqlState } from "./database.ts";
import { createPoolDatabase } from "./pool-database.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`; on Workers the string that Hyperdrive gives. */
  connectionString: string;
  /** Most connections at a time, default 10. On Workers 1, with a Database a request: connections may not outlive one. */
  maxConnections?: number;
  /**
   * Keep named statements (`QueryOptions.name`), default true. PgBouncer in transaction mode before 1.21, or later with
   * max_prepared_statements = 0, gives every transaction another session and needs false. Hyperdrive and later PgBouncer
   * follow named statements themselves.
   */
  namedStatements?: boolean;
  /** How long to wait for a connection, new or from the pool, in milliseconds. Default 10,000. */
  connectTimeoutMs?: number;
}

/**
 * A Database on a Postgres server. Connects at the first query; `requirePgvector` tells whether the server will do.
 * Throws AppError `configuration_invalid` when the string is no Postgres URL. No error ever holds the password.
 */
export function openPostgres(options: PostgresOptions): Database {
  const target = parseTarget(options.connectionString);
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 10_000,
    keepAlive: true,
    types: columnTypes,
  });
  return createPoolDatabase({
    kind: "postgres",
    pool,
    namedStatements: options.namedStatements ?? true,
    toUnavailable: (cause) => toUnavailable(cause, target),
  });
}

interface Target {
  server: string;
  user: string;
  database: string;
}

/** The parts of the connection string that may be shown. */
function parseTarget(connectionString: string): Target {
  // The error of `new URL` holds the whole string, password and all: it is not passed on.
  const url = URL.canParse(connectionString) ? new URL(connectionString) : null;
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new AppError(
      "configuration_invalid",
      "the database URL is no Postgres URL — write postgres://user:password@host:5432/database, with special characters of the password percent-encoded (--database-url or DATABASE_URL)",
    );
  }
  const user = decodeURIComponent(url.username);
  return {
    server: url.host || url.searchParams.get("host") || "localhost",
    user,
    database: decodeURIComponent(url.pathname.slice(1)) || user,
  };
}

function toUnavailable(cause: unknown, { server, user, database }: Target): AppError {
  const refuse = (what: string, mend: string) => new AppError("database_unavailable", `${what} — ${mend}`, { cause });
  const setting = "the database URL (--database-url or DATABASE_URL)";
  const state = sqlState(cause);
  if (state?.startsWith("28")) {
    return refuse(`Postgres at ${server} refuses the user "${user}"`, `check user and password in ${setting}`);
  }
  if (state === "3D000") {
    return refuse(`Postgres at ${server} has no database "${database}"`, `create it, or check the name in ${setting}`);
  }
  if (state === "53300") {
    return refuse(
      `Postgres at ${server} has no connection left`,
      "raise max_connections there, or run fewer processes",
    );
  }
  if (state !== null) {
    return refuse(
      `Postgres at ${server} is starting, stopping or ended the connection (${state})`,
      "try again shortly",
    );
  }
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : messageOf(cause);
  return refuse(`no connection to Postgres at ${server} (${reason})`, `start it, or check ${setting}`);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
