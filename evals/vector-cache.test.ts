import { createHash } from "node:crypto";
import { appendFile, open, readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { EmbeddingModel } from "../src/models/embedding-model.ts";
import { folderOf } from "./folder.samples.ts";
import { withVectorCache } from "./vector-cache.ts";

const dimensions = 5;
const recordBytes = 32 + 8 * dimensions + 4;

/** A model whose vectors are a text's own, with bits down to the last, and that remembers what it was asked. */
function hashingModel(id = "hashing") {
  const asked: string[] = [];
  let closed = 0;
  const vectorOf = (text: string) => {
    asked.push(text);
    const digest = createHash("sha256").update(`${id}${text}`).digest();
    return Array.from({ length: dimensions }, (_, index) => digest.readUInt32LE(4 * index) / 3e9 - 1 / 7);
  };
  const model: EmbeddingModel = {
    ...{ id, dimensions, maxTokens: 99, countTokens: (text) => text.length },
    embedQuestion: async (text) => vectorOf(text),
    embedTexts: async (texts) => texts.map(vectorOf),
    embeddings: { embedQuery: async (text) => vectorOf(text), embedDocuments: async (texts) => texts.map(vectorOf) },
    close: async () => {
      closed++;
    },
  };
  return { model, asked, closed: () => closed };
}

const newPath = async () => join(await folderOf({}, onTestFinished), "below/vectors.bin");

/** A cache of `n` texts "0", "1", …, closed. */
async function filled(n: number) {
  const path = await newPath();
  const texts = Array.from({ length: n }, (_, index) => String(index));
  const cache = withVectorCache(hashingModel().model, path);
  const vectors = await cache.embedTexts(texts);
  await cache.close();
  return { path, texts, vectors };
}

/** Opens a cache with a model of its own. */
function reopen(path: string, id?: string) {
  const { model, asked, closed } = hashingModel(id);
  const cache = withVectorCache(model, path);
  return { cache, asked, closed };
}

describe("a cache", () => {
  it("embeds a text once, as a question or as a text", async () => {
    const { cache, asked } = reopen(await newPath());
    const [a] = await cache.embedTexts(["a", "b"]);
    expect(await cache.embedQuestion("a")).toEqual(a);
    await cache.embedTexts(["b", "c"]);
    expect(asked).toEqual(["a", "b", "c"]);
    expect(cache.counts).toEqual({ embedded: 3, remembered: 2 });
    await cache.close();
  });

  it("gives every text its own vector where some are known and some are not", async () => {
    const { cache } = reopen(await newPath());
    await cache.embedTexts(["b", "d"]);
    const { model } = hashingModel();
    expect(await cache.embedTexts(["a", "b", "c", "d"])).toEqual(await model.embedTexts(["a", "b", "c", "d"]));
    await cache.close();
  });

  it("has the same bits after it was closed and opened", async () => {
    const { path, texts, vectors } = await filled(1100);
    const { cache, asked } = reopen(path);
    expect(await cache.embedTexts(texts)).toEqual(vectors);
    expect(asked).toEqual([]);
    expect(cache.counts).toEqual({ embedded: 0, remembered: 1100 });
    expect((await stat(path)).size).toBe(1100 * recordBytes);
    await cache.close();
  });

  it("does not take another model's vectors for its own", async () => {
    const { path, vectors } = await filled(1);
    const { cache, asked } = reopen(path, "other");
    expect(await cache.embedQuestion("0")).not.toEqual(vectors[0]);
    expect(asked).toEqual(["0"]);
    await cache.close();
  });

  it("keeps nothing of a model that fails, and passes its error on", async () => {
    const path = await newPath();
    const { model } = hashingModel();
    const fail = async () => Promise.reject(new Error("no model today"));
    const cache = withVectorCache({ ...model, embedTexts: fail }, path);
    await expect(cache.embedTexts(["a"])).rejects.toThrow("no model today");
    await cache.close();
    expect((await stat(path)).size).toBe(0);
  });

  it("closes its model, and has the model's own numbers", async () => {
    const { cache, closed } = reopen(await newPath());
    expect([cache.id, cache.dimensions, cache.maxTokens, cache.countTokens("four")]).toEqual(["hashing", 5, 99, 4]);
    await cache.close();
    expect(closed()).toBe(1);
  });
});

describe("a file", () => {
  it("whose last record was cut off has the others, and takes new ones", async () => {
    const { path, texts, vectors } = await filled(3);
    await truncate(path, 3 * recordBytes - 10);
    const { cache, asked } = reopen(path);
    expect(await cache.embedTexts(texts)).toEqual(vectors);
    expect(asked).toEqual(["2"]);
    await cache.close();
    const again = reopen(path);
    expect(await again.cache.embedTexts(texts)).toEqual(vectors);
    expect(again.asked).toEqual([]);
    await again.cache.close();
  });

  it("of something else is put aside, and begun anew", async () => {
    const path = await newPath();
    await reopen(path).cache.close();
    await writeFile(path, "x".repeat(3 * recordBytes));
    const { cache } = reopen(path);
    await cache.embedTexts(["a"]);
    await cache.close();
    expect((await readdir(join(path, ".."))).sort()).toEqual(["vectors.bin", "vectors.bin.damaged"]);
    expect(await readFile(`${path}.damaged`, "utf8")).toBe("x".repeat(3 * recordBytes));
    const again = reopen(path);
    await again.cache.embedTexts(["a"]);
    expect(again.asked).toEqual([]);
    await again.cache.close();
  });

  it("with one damaged record embeds its text again, and only that", async () => {
    const { path, texts, vectors } = await filled(3);
    const file = await open(path, "r+");
    await file.write(Buffer.from([0xff, 0xff]), 0, 2, recordBytes + 40);
    await file.close();
    const { cache, asked } = reopen(path);
    expect(await cache.embedTexts(texts)).toEqual(vectors);
    expect(asked).toEqual(["1"]);
    await cache.close();
    const again = reopen(path);
    expect(await again.cache.embedTexts(texts)).toEqual(vectors);
    expect(again.asked).toEqual([]);
    await again.cache.close();
  });

  it("that grew by half a record keeps what two processes add to it afterwards", async () => {
    const { path } = await filled(1);
    await appendFile(path, Buffer.alloc(10));
    const [one, other] = [reopen(path), reopen(path)];
    await one.cache.embedTexts(["a", "b"]);
    await other.cache.embedTexts(["c", "b"]);
    await one.cache.embedTexts(["d"]);
    await Promise.all([one.cache.close(), other.cache.close()]);
    const { cache, asked } = reopen(path);
    const { model } = hashingModel();
    const all = ["0", "a", "b", "c", "d"];
    expect(await cache.embedTexts(all)).toEqual(await model.embedTexts(all));
    expect(asked).toEqual([]);
    await cache.close();
  });
});
