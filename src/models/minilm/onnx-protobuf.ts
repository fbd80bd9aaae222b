/** Writes an ONNX model file in memory: only the messages and fields of onnx.proto3 that our graph needs. */

/** Bytes in pieces, so that weights are copied once, when the whole model is joined. */
interface Pieces {
  readonly parts: readonly Uint8Array[];
  readonly length: number;
}

export interface OnnxTensor {
  readonly name: string;
  readonly type: OnnxType;
  readonly shape: readonly number[];
  /** Little-endian, row-major. */
  readonly bytes: Uint8Array;
}

export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, OnnxAttribute>>;
}

export type OnnxAttribute = { readonly int: number } | { readonly ints: readonly number[] } | { readonly float: number };

/** A graph's input or output; a dimension that varies from run to run has a name instead of a size. */
export interface OnnxValue {
  readonly name: string;
  readonly type: OnnxType;
  readonly shape: readonly (number | string)[];
}

export interface OnnxModel {
  /** Version of the standard operators, the default domain's opset. */
  readonly opset: number;
  readonly nodes: readonly OnnxNode[];
  readonly tensors: readonly OnnxTensor[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

export type OnnxType = keyof typeof dataTypes;

// Numbers of TensorProto.DataType, AttributeProto.AttributeType and all fields below:
// https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3
const dataTypes = { float32: 1, int32: 6, int64: 7, float16: 10 } as const;
const attributeTypes = { float: 1, int: 2, ints: 7 } as const;
const irVersion = 10; // May 2024, the first that goes with opset 21.

/** The bytes of an ONNX `ModelProto` of one graph. */
export function encodeOnnxModel(model: OnnxModel): Uint8Array<ArrayBuffer> {
  const graph = join([
    ...model.nodes.map((node) => message(1, nodeOf(node))),
    text(2, "graph"),
    ...model.tensors.map((tensor) => message(5, tensorOf(tensor))),
    ...model.inputs.map((value) => message(11, valueOf(value))),
    ...model.outputs.map((value) => message(12, valueOf(value))),
  ]);
  const operators = join([text(1, ""), number(2, model.opset)]);
  return toBytes(join([number(1, irVersion), message(7, graph), message(8, operators)]));
}

function nodeOf({ operator, inputs, outputs, attributes = {} }: OnnxNode): Pieces {
  return join([
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, operator),
    ...Object.entries(attributes).map(([name, attribute]) => message(5, attributeOf(name, attribute))),
  ]);
}

function attributeOf(name: string, attribute: OnnxAttribute): Pieces {
  if ("float" in attribute) return join([text(1, name), float(2, attribute.float), number(20, attributeTypes.float)]);
  if ("int" in attribute) return join([text(1, name), number(3, attribute.int), number(20, attributeTypes.int)]);
  return join([text(1, name), ...attribute.ints.map((int) => number(8, int)), number(20, attributeTypes.ints)]);
}

function tensorOf({ name, type, shape, bytes }: OnnxTensor): Pieces {
  return join([...shape.map((size) => number(1, size)), number(2, dataTypes[type]), text(8, name), raw(9, bytes)]);
}

function valueOf({ name, type, shape }: OnnxValue): Pieces {
  const dimensions = shape.map((size) => message(1, typeof size === "string" ? text(2, size) : number(1, size)));
  const tensorType = join([number(1, dataTypes[type]), message(2, join(dimensions))]);
  return join([text(1, name), message(2, message(1, tensorType))]);
}

// The wire format: https://protobuf.dev/programming-guides/encoding/
function number(field: number, value: number): Pieces {
  return join([varint(field * 8), varint(value)]);
}

function float(field: number, value: number): Pieces {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return join([varint(field * 8 + 5), { parts: [bytes], length: 4 }]);
}

function text(field: number, value: string): Pieces {
  return raw(field, new TextEncoder().encode(value));
}

function raw(field: number, bytes: Uint8Array): Pieces {
  return message(field, { parts: [bytes], length: bytes.length });
}

function message(field: number, content: Pieces): Pieces {
  return join([varint(field * 8 + 2), varint(content.length), content]);
}

/** A negative number is its 64-bit two's complement, as the format wants it. */
function varint(value: number): Pieces {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return { parts: [Uint8Array.from(bytes)], length: bytes.length };
}

function join(pieces: readonly Pieces[]): Pieces {
  return {
    parts: pieces.flatMap(({ parts }) => parts),
    length: pieces.reduce((sum, { length }) => sum + length, 0),
  };
}

function toBytes({ parts, length }: Pieces): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
