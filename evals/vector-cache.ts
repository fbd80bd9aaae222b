/** An embedding model that remembers on disk: a text is embedded once, in all runs over all knowledge bases. */
import { createHash } from "node:crypto";
import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import type { EmbeddingModel } from "../src/models/embedding-model.ts";

export interface CachedEmbeddingModel extends EmbeddingModel {
  /** Texts that were embedded, and texts whose vector was there. */
  readonly counts: { embedded: number; remembered: number };
}

// A record: sha256 of model and text, the vector in doubles (exact, whatever the model), crc32 of both.
const hashBytes = 32;
const sumBytes = 4;

/**
 * Wraps `model` with a cache in `path`, made when there is none. Records are only ever appended, one write each, so that
 * several processes may share the file; what a killed one left unfinished is cut off at the next opening. A file that is
 * damaged otherwise is put aside and begun anew. Closing closes the model too.
 */
export function withVectorCache(model: EmbeddingModel, path: string): CachedEmbeddingModel {
  mkdirSync(dirname(path), { recursive: true });
  const recordBytes = hashBytes + 8 * model.dimensions + sumBytes;
  let file = openSync(path, "a+");
  let offsets = readOffsets(file, recordBytes);
  if (offsets === null) {
    closeSync(file);
    renameSync(path, `${path}.damaged`);
    file = openSync(path, "a+");
    offsets = new Map();
  }
  const known = offsets;
  const fresh = new Map<string, Float64Array>();
  const counts = { embedded: 0, remembered: 0 };

  const recall = (key: string): number[] | null => {
    const kept = fresh.get(key);
    if (kept !== undefined) return Array.from(kept);
    const offset = known.get(key);
    if (offset === undefined) return null;
    const record = Buffer.alloc(recordBytes);
    readSync(file, record, 0, recordBytes, offset);
    return isWhole(record) ? vectorOf(record) : null;
  };
  const keep = (key: string, vector: readonly number[]) => {
    if (fresh.has(key)) return;
    const record = Buffer.alloc(recordBytes);
    record.write(key, "hex");
    for (const [index, value] of vector.entries()) record.writeDoubleLE(value, hashBytes + 8 * index);
    record.writeUInt32LE(crc32(record.subarray(0, -sumBytes)), recordBytes - sumBytes);
    writeSync(file, record);
    fresh.set(key, Float64Array.from(vector));
  };
  const keyOf = (text: string) => createHash("sha256").update(`${model.id}\0${text}`).digest("hex");

  const embedAll = async (
    texts: readonly string[],
    embed: (missing: string[]) => Promise<number[][]>,
  ): Promise<number[][]> => {
    const keys = texts.map(keyOf);
    const found = keys.map(recall);
    const missing = texts.flatMap((text, index) => (found[index] === null ? [{ text, index }] : []));
    const vectors = missing.length === 0 ? [] : await embed(missing.map(({ text }) => text));
    missing.forEach(({ index }, at) => {
      const vector = vectors[at] ?? [];
      keep(keys[index] ?? "", vector);
      found[index] = vector;
    });
    counts.embedded += missing.length;
    counts.remembered += texts.length - missing.length;
    return found.map((vector) => vector ?? []);
  };

  return {
    id: model.id,
    dimensions: model.dimensions,
    maxTokens: model.maxTokens,
    countTokens: (text) => model.countTokens(text),
    embedQuestion: async (text) =>
      (await embedAll([text], async ([missing = ""]) => [await model.embedQuestion(missing)]))[0] ?? [],
    embedTexts: (texts, onProgress) => embedAll(texts, (missing) => model.embedTexts(missing, onProgress)),
    embeddings: model.embeddings,
    counts,
    close: async () => {
      closeSync(file);
      await model.close();
    },
  };
}

/** Where each record begins, by its hash; null when the file is no row of records. */
function readOffsets(file: number, recordBytes: number): Map<string, number> | null {
  const { size } = fstatSync(file);
  const whole = size - (size % recordBytes);
  if (whole !== size) ftruncateSync(file, whole);
  const offsets = new Map<string, number>();
  const perRead = 512;
  const buffer = Buffer.alloc(perRead * recordBytes);
  for (let at = 0; at < whole; ) {
    const bytes = readSync(file, buffer, 0, Math.min(buffer.length, whole - at), at);
    for (let from = 0; from + recordBytes <= bytes; from += recordBytes) {
      // The first record of each read speaks for those that follow it: a shifted file has none that is whole.
      if (from === 0 && !isWhole(buffer.subarray(0, recordBytes))) return null;
      offsets.set(buffer.toString("hex", from, from + hashBytes), at + from);
    }
    at += bytes - (bytes % recordBytes);
    if (bytes < recordBytes) break;
  }
  return offsets;
}

function isWhole(record: Buffer): boolean {
  return crc32(record.subarray(0, -sumBytes)) === record.readUInt32LE(record.length - sumBytes);
}

function vectorOf(record: Buffer): number[] {
  const values: number[] = [];
  for (let at = hashBytes; at < record.length - sumBytes; at += 8) values.push(record.readDoubleLE(at));
  return values;
}
