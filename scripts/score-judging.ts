/**
 * Two judges' scores of one sheet → means, preferences and agreement, see evals/judging.md:
 * `npx tsx scripts/score-judging.ts <sheet> <judge a> <judge b>`. A judge's file is a JSON array, an entry a question in the
 * sheet's order: four scores 0 to 3 in the order of its texts.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";

const [sheetFile = "", ...judgeFiles] = process.argv.slice(2);
const read = async <T>(file: string, schema: z.ZodType<T>) => schema.parse(JSON.parse(await readFile(file, "utf8")));
const sheet = await read(sheetFile, z.array(z.object({ key: z.array(z.string()) })));
const scoresSchema = z.array(z.array(z.number().int().min(0).max(3)).length(4)).length(sheet.length);
const [a = [], b = []] = await Promise.all(judgeFiles.map((file) => read(file, scoresSchema)));

const systems = [...new Set(sheet.flatMap(({ key }) => key))].sort();
const scoreOf = (judge: number[][], at: number, system: string) =>
  judge[at]?.[sheet[at]?.key.indexOf(system) ?? -1] ?? 0;
console.log("| text | mean | judge a | judge b | 2 or 3 | 3 |\n|---|---|---|---|---|---|");
for (const system of systems) {
  const own = [a, b].map((judge) => sheet.map((_, at) => scoreOf(judge, at, system)));
  const all = own.flat();
  const share = (least: number) => all.filter((score) => score >= least).length / all.length;
  console.log(
    `| ${[system, mean(all), ...own.map(mean), share(2), share(3)].map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell)).join(" | ")} |`,
  );
}
for (const other of systems.filter((system) => system !== "onevoice")) {
  const gaps = sheet.map((_, at) => {
    const sum = (system: string) => scoreOf(a, at, system) + scoreOf(b, at, system);
    return sum("onevoice") - sum(other);
  });
  const won = gaps.filter((gap) => gap > 0).length;
  const lost = gaps.filter((gap) => gap < 0).length;
  console.log(`onevoice against ${other}: better ${won}, equal ${gaps.length - won - lost}, worse ${lost}`);
}
const pairs = sheet.flatMap((_, at) => systems.map((s): [number, number] => [scoreOf(a, at, s), scoreOf(b, at, s)]));
console.log(
  `agreement over ${pairs.length} texts: equal ${mean(pairs.map(([x, y]) => Number(x === y))).toFixed(2)}, within one ${mean(pairs.map(([x, y]) => Number(Math.abs(x - y) <= 1))).toFixed(2)}, weighted kappa ${weightedKappa(pairs).toFixed(2)}`,
);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Cohen's kappa (1968) with squared weights: agreement beyond chance on an ordered scale. */
function weightedKappa(given: readonly (readonly [number, number])[]): number {
  const gap = (x: number, y: number) => (x - y) ** 2;
  const seen = mean(given.map(([x, y]) => gap(x, y)));
  const chance = mean(given.flatMap(([x]) => given.map(([, y]) => gap(x, y))));
  return chance === 0 ? 1 : 1 - seen / chance;
}
