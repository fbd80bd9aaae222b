/** Reads the safetensors format: named tensors in one file, little-endian, row-major. */
import { z } from "zod";

export interface Tensor {
  readonly type: string;
  readonly shape: readonly number[];
  /** A view into the file, not a copy. */
  readonly bytes: Uint8Array;
}

const header = z.record(
  z.string(),
  z.object({ dtype: z.string(), shape: z.array(z.number()), data_offsets: z.tuple([z.number(), z.number()]) }),
);

/**
 * The tensors of a file by name. Format: 8 bytes of header length, a JSON header, then the data
 * (https://huggingface.co/docs/safetensors).
 *
 * @throws an Error when the header is not what the format says.
 */
export function readSafetensors(file: Uint8Array): ReadonlyMap<string, Tensor> {
  const headerLength = Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));
  const dataStart = 8 + headerLength;
  const { __metadata__: _, ...entries } = JSON.parse(new TextDecoder().decode(file.subarray(8, dataStart)));
  const tensors = new Map<string, Tensor>();
  for (const [name, { dtype, shape, data_offsets }] of Object.entries(header.parse(entries))) {
    const [start, end] = data_offsets;
    tensors.set(name, { type: dtype, shape, bytes: file.subarray(dataStart + start, dataStart + end) });
  }
  return tensors;
}
