/** The weights of a wish for a person as source of a module, and read from it. */
import type { WishWeights } from "../../src/answering/intent-wish.ts";
import { bucketCount, bucketOf } from "../../src/answering/intent-wish-spellings.ts";

/** Signs by name, in hundredths; spellings by bucket, a byte each, in tenths above 128. */
export function renderWeights(signs: ReadonlyMap<string, number>, spellings: ReadonlyMap<string, number>): string {
  const telling = [...signs].map(([sign, weight]) => [sign, Math.round(weight * 100) / 100] as const);
  const entries = telling
    .filter(([sign, weight]) => sign === "bias" || Math.abs(weight) >= 0.25)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${weight},\n`);
  const bytes = new Uint8Array(bucketCount).fill(128);
  for (const [bucket, weight] of spellings) {
    if (bucket !== "bias") bytes[Number(bucket)] = 128 + Math.max(-127, Math.min(127, Math.round(weight * 10)));
  }
  bytes[bucketOf("bias")] = 128 + Math.round((spellings.get("bias") ?? 0) * 10);
  return [
    "/** What signs and spellings of a wish count. Made by `npx tsx scripts/write-wish-weights.ts` from scripts/wish-phrases. */\n",
    `export const signWeights: Readonly<Record<string, number>> = {\n${entries.join("")}};\n\n`,
    `export const spellingWeights =\n  "${Buffer.from(bytes).toString("base64")}";\n`,
  ].join("");
}

export function parseWeights(source: string): WishWeights {
  const signs = new Map([...source.matchAll(/^ {2}"(.*)": (.*),$/gmu)].map((match) => [match[1], Number(match[2])]));
  const bytes = Buffer.from(/^ {2}"(.*)";$/mu.exec(source)?.[1] ?? "", "base64");
  return {
    ofSign: (sign) => signs.get(sign) ?? 0,
    ofSpelling: (spelling) => ((bytes[bucketOf(spelling)] ?? 128) - 128) / 10,
  };
}
