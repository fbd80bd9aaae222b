import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readSafetensorsHeader } from "./safetensors.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "safetensors-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(header: string, length = header.length): string {
  const path = join(folder, "weights.safetensors");
  const lengthBytes = new DataView(new ArrayBuffer(8));
  lengthBytes.setBigUint64(0, BigInt(length), true);
  writeFileSync(path, Buffer.concat([Buffer.from(lengthBytes.buffer), Buffer.from(header), Buffer.alloc(12)]));
  return path;
}

it("counts the places of tensors from the start of the file and leaves out the metadata", () => {
  const header =
    '{"__metadata__":{"format":"pt"},"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1,2],"data_offsets":[4,12]}}';
  expect([...readSafetensorsHeader(write(header))]).toEqual([
    ["a", { type: "F16", shape: [2], offset: 8 + header.length, length: 4 }],
    ["b", { type: "F32", shape: [1, 2], offset: 12 + header.length, length: 8 }],
  ]);
});

it.each([
  ["a header that is no JSON", "not json"],
  ["a tensor without a place", '{"a":{"dtype":"F16","shape":[2]}}'],
])("refuses %s", (_, header) => {
  expect(() => readSafetensorsHeader(write(header))).toThrow();
});

it("refuses a header that is longer than the file", () => {
  expect(() => readSafetensorsHeader(write("{}", 4_000))).toThrow(/shorter than/);
});
