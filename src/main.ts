/** The Node entry, `npm start`: index the knowledge base, then serve it. Takes --port, --host, --kb, --data, --database-url. */
import { parseArgs } from "node:util";
import { exitCodeOf, wrongUse } from "./cli/exit-code.ts";
import { startOptions } from "./cli/start-options.ts";
import { startService } from "./cli/start-service.ts";
import { readConfig } from "./config.ts";
import { AppError } from "./errors.ts";

try {
  const { values } = parseArgs({ options: startOptions });
  const flags = {
    PORT: values.port,
    HOST: values.host,
    ONEVOICE_KB: values.kb,
    ONEVOICE_DATA: values.data,
    DATABASE_URL: values["database-url"],
  };
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  await startService({ config: readConfig({ ...process.env, ...given }), index: true, json: false });
} catch (error) {
  const isWrongOption = error instanceof TypeError && "code" in error;
  const isExpected = error instanceof AppError || isWrongOption;
  process.stderr.write(`error: ${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = error instanceof AppError ? exitCodeOf(error) : isWrongOption ? wrongUse : 1;
}
