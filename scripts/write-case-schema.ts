/** Writes evals/cases.schema.json, by which editors complete and check files of cases: `npx tsx scripts/write-case-schema.ts [--check]`. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { caseFileSchema } from "../evals/case.ts";

const path = "evals/cases.schema.json";
const schema = z.toJSONSchema(caseFileSchema, { target: "draft-7" });
const text = `${JSON.stringify({ $schema: schema.$schema, title: "Cases of an eval suite", ...schema }, null, 2)}\n`;

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
if (!values.check) writeFileSync(path, text);
else if (readFileSync(path, "utf8") !== text) {
  console.error(`${path} is not what evals/case.ts says — run \`npx tsx scripts/write-case-schema.ts\` and commit it`);
  process.exitCode = 1;
}
