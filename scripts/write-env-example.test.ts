import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { configSchema, readConfig } from "../src/config.ts";
import { renderEnvExample } from "./write-env-example.ts";

const lines = renderEnvExample().split("\n");
const settings = lines.flatMap((line) => {
  const [, name, value] = /^# ([A-Z_]+)=(.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [[name, value] as const];
});

test("every setting stands in it once, in the order of config.ts, with words above it", () => {
  expect(settings.map(([name]) => name)).toEqual(Object.keys(configSchema.shape));
  lines.forEach((line, at) => {
    if (/^# [A-Z_]+=/.test(line)) expect(lines[at - 1]).toMatch(/^## \S/);
  });
});

test("taking every # away changes nothing: the values are the defaults", () => {
  expect(readConfig(Object.fromEntries(settings))).toEqual(readConfig({}));
});

test("no line is longer than 100 characters", () => expect(lines.filter((line) => line.length > 100)).toEqual([]));

test("the generated file is up to date", async () => {
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/write-env-example.ts", "--check"]);
});
