/** An empty database of its own on the test server, so that test files do not meet. */
import type { Database } from "./database.ts";
import { openPostgres } from "./postgres.ts";

export interface PostgresTestDatabase {
  connectionString: string;
  drop(): Promise<void>;
}

/** Creates a database on the server of `TEST_DATABASE_URL` (scripts/postgres.sh); `drop` also ends connections to it. */
export async function createPostgresTestDatabase(serverUrl: string): Promise<PostgresTestDatabase> {
  const name = `onevoice_test_${crypto.randomUUID().replaceAll("-", "")}`;
  // template0: unlike template1 nobody can be connected to it, which would make "create database" fail.
  await withServer(serverUrl, (server) => server.query(`create database ${name} template template0`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    connectionString: url.href,
    drop: () => withServer(serverUrl, (server) => server.query(`drop database ${name} with (force)`)),
  };
}

async function withServer(connectionString: string, work: (server: Database) => Promise<unknown>): Promise<void> {
  const server = openPostgres({ connectionString, maxConnections: 1 });
  try {
    await work(server);
  } finally {
    await server.close();
  }
}
