/** Reads where the tensors lie in a safetensors file; their data stays in the file. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { z } from "zod";

export interface StoredTensor {
  /** As the format names it: "F16", "F32", "I64". */
  readonly type: string;
  readonly shape: readonly number[];
  /** Bytes from the start of the file. The data is little-endian and row-major. */
  readonly offset: number;
  readonly length: number;
}

const entrySchema = z.object({
  dtype: z.string(),
  shape: z.array(z.number().int()),
  data_offsets: z.tuple([z.number().int(), z.number().int()]),
});
const headerSchema = z
  .looseObject({})
  .transform(({ __metadata__: _, ...entries }) => entries)
  .pipe(z.record(z.string(), entrySchema));

/**
 * The tensors of a file by name. The format is eight bytes with the header's length, the header as JSON, then the data,
 * counted from the header's end (https://huggingface.co/docs/safetensors).
 *
 * @throws an Error when the file cannot be read or is no safetensors file.
 */
export function readSafetensorsHeader(path: string): ReadonlyMap<string, StoredTensor> {
  const file = openSync(path, "r");
  try {
    const lengthBytes = new DataView(new ArrayBuffer(8));
    readSync(file, lengthBytes, 0, 8, 0);
    const headerLength = Number(lengthBytes.getBigUint64(0, true));
    if (8 + headerLength > fstatSync(file).size) throw new Error(`${path} is shorter than its header says`);
    const header = new Uint8Array(headerLength);
    readSync(file, header, 0, headerLength, 8);
    const entries = headerSchema.parse(JSON.parse(new TextDecoder().decode(header)));
    const tensors = new Map<string, StoredTensor>();
    for (const [
      name,
      {
        dtype,
        shape,
        data_offsets: [start, end],
      },
    ] of Object.entries(entries)) {
      tensors.set(name, { type: dtype, shape, offset: 8 + header.length + start, length: end - start });
    }
    return tensors;
  } finally {
    closeSync(file);
  }
}
