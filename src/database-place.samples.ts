/** Databases that are indexed once and then copied, so that each test starts from the same rows: a folder or a Postgres. */
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readConfig } from "./config.ts";
import { createLogger } from "./logger.ts";
import { type NodeServices, openNodeServices } from "./services.node.ts";
import { openPostgres } from "./store/postgres.ts";

/** Where a database is. */
export interface Place {
  data: string;
  databaseUrl: string | null;
}

export interface Places {
  kind: "PGlite" | "Postgres";
  /** An empty one. */
  make(name: string): Promise<Place>;
  /** A copy of one that nobody has open. */
  copy(place: Place, name: string): Promise<Place>;
  /** Waits until nobody is at work in it any more: a server goes on for a moment after its client has been killed. */
  settle(place: Place): Promise<void>;
  remove(place: Place): Promise<void>;
}

/** Data folders below `folder`. */
export function folderPlaces(folder: string): Places {
  const placeOf = (name: string): Place => ({ data: join(folder, name), databaseUrl: null });
  return {
    kind: "PGlite",
    make: async (name) => placeOf(name),
    copy: async (place, name) => {
      await cp(place.data, placeOf(name).data, { recursive: true });
      return placeOf(name);
    },
    settle: async () => {},
    remove: (place) => rm(place.data, { recursive: true, force: true }),
  };
}

/** Databases of their own on the test server (scripts/postgres.sh); `folder` stands in for the unused data folder. */
export function postgresPlaces(serverUrl: string, folder: string): Places {
  const nameOf = ({ databaseUrl }: Place) => new URL(databaseUrl ?? "").pathname.slice(1);
  const run = async (text: string, values: readonly unknown[] = []) => {
    const server = openPostgres({ connectionString: serverUrl, maxConnections: 1 });
    try {
      return await server.query(text, values);
    } finally {
      await server.close();
    }
  };
  const create = async (template: string): Promise<Place> => {
    const name = `onevoice_test_${crypto.randomUUID().replaceAll("-", "")}`;
    await run(`create database ${name} template ${template}`);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    await mkdir(folder, { recursive: true });
    return { data: folder, databaseUrl: url.href };
  };
  return {
    kind: "Postgres",
    make: () => create("template0"),
    copy: (place) => create(nameOf(place)),
    settle: async (place) => {
      const others = "select pid from pg_stat_activity where datname = $1";
      while ((await run(others, [nameOf(place)])).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    remove: async (place) => {
      await run(`drop database ${nameOf(place)} with (force)`);
    },
  };
}

/** Opens the product on a place as a command does, without waiting for anybody; the caller closes it. */
export function openPlace({ data, databaseUrl }: Place, { keep = 10 } = {}): Promise<NodeServices> {
  const config = readConfig({
    ONEVOICE_DATA: data,
    DATABASE_URL: databaseUrl ?? "",
    KEEP_SNAPSHOTS: `${keep}`,
    LOG_LEVEL: "silent",
  });
  return openNodeServices(config, { command: "test", logger: createLogger("silent"), waitMs: 0 });
}
