/**
 * Runs `index` as the command line does, in a process of its own, but tells on standard output where it is, a line before
 * each step, and stops for ever before the step it is told. `node --import tsx src/index-child.samples.ts <pause> <kb> <data>
 * <database url or ""> <snapshots to keep>`.
 */
import { writeSync } from "node:fs";
import { indexFolder } from "./cli/commands.ts";
import { readConfig } from "./config.ts";
import { createLogger } from "./logger.ts";
import { openNodeServices } from "./services.node.ts";
import type { Database, Queryable } from "./store/database.ts";

const [pause = "", kb = "", data = "", databaseUrl = "", keep = ""] = process.argv.slice(2);

/** Says which step comes next; written at once, so that the reader knows it when this process dies. */
async function reach(step: string): Promise<void> {
  writeSync(1, `${step}\n`);
  if (step === pause) await new Promise((resolve) => setTimeout(resolve, 600_000));
}

/** The database with every step of its transactions announced. */
function announced(database: Database): Database {
  return {
    ...database,
    transaction: async (work, options) => {
      await reach("begin");
      const result = await database.transaction(async (tx) => {
        let statement = 0;
        const announcedTx: Queryable = {
          query: async (text, values, queryOptions) => {
            statement += 1;
            await reach(`statement ${statement}`);
            return tx.query(text, values, queryOptions);
          },
        };
        const worked = await work(announcedTx);
        await reach("commit");
        return worked;
      }, options);
      await reach("committed");
      return result;
    },
    vacuum: async (tables) => {
      await reach("vacuum");
      await database.vacuum(tables);
    },
  };
}

const config = readConfig({ ONEVOICE_KB: kb, ONEVOICE_DATA: data, DATABASE_URL: databaseUrl, KEEP_SNAPSHOTS: keep });
await reach("open");
const { services, close } = await openNodeServices(config, { command: "index", logger: createLogger("silent") });
await reach("index");
await indexFolder(
  kb,
  { ...services, database: announced(services.database) },
  { onProgress: ({ embedded, toEmbed }) => void reach(`embedded ${embedded} of ${toEmbed}`) },
);
await reach("close");
await close();
await reach("closed");
