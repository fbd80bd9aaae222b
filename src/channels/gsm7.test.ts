import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { countSms, isGsm7 } from "./gsm7.ts";

// Present where the reference material is; where it is, every case runs.
const vectorsFile = join(process.env.ONEVOICE_REFERENCE ?? "../shared/reference", "channel-vectors.json");
const vectorSchema = z.object({
  id: z.string(),
  text: z.string(),
  encoding: z.string(),
  segments: z.number(),
  parts: z.array(z.string()),
  units: z.number(),
});
const readVectors = () =>
  z.object({ sms: z.array(vectorSchema) }).parse(JSON.parse(readFileSync(vectorsFile, "utf8"))).sms;

describe("countSms", () => {
  it.skipIf(!existsSync(vectorsFile))("agrees with the provider's counter on all 82 vectors", () => {
    const vectors = readVectors();
    expect(vectors).toHaveLength(82);
    for (const { id, text, encoding, segments, parts, units } of vectors) {
      expect({ id, ...countSms(text) }).toEqual({ id, encoding, units, parts });
      expect(parts).toHaveLength(segments);
    }
  });

  it.each([
    ["160 septets alone", "x".repeat(160), "GSM-7", [160]],
    ["161 septets as 153 and 8", "x".repeat(161), "GSM-7", [153, 8]],
    ["70 units alone", "ç".repeat(70), "UCS-2", [70]],
    ["71 units as 67 and 4", "ç".repeat(71), "UCS-2", [67, 4]],
    ["an escape pair whole", `${"x".repeat(152)}€${"x".repeat(20)}`, "GSM-7", [152, 21]],
    ["a surrogate pair whole", `${"ç".repeat(66)}👍${"ç".repeat(5)}`, "UCS-2", [66, 7]],
    ["a family of emoji whole", `${"ç".repeat(60)}👩‍👩‍👧‍👦`, "UCS-2", [60, 11]],
    ["a cluster longer than a segment in pieces", `e${"\u0301".repeat(80)}`, "UCS-2", [67, 14]],
    ["nothing as one empty segment", "", "GSM-7", [0]],
  ])("sends %s", (_what, text, encoding, lengths) => {
    const count = countSms(text);
    expect(count.encoding).toBe(encoding);
    expect(count.parts.map((part) => part.length)).toEqual(lengths);
    expect(count.parts.join("")).toBe(text);
  });

  it("counts an extended character as two", () => {
    expect(countSms("€[]").units).toBe(6);
    expect(isGsm7("^{}\\[]~|€\f")).toBe(true);
    expect(isGsm7("`")).toBe(false);
  });
});
