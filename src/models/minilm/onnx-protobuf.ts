/** Writes an ONNX model in memory: only the messages and fields of onnx.proto3 that our graph needs. */

export type OnnxType = keyof typeof dataTypes;

export interface OnnxTensor {
  readonly name: string;
  readonly type: OnnxType;
  readonly shape: readonly number[];
  /** Little-endian and row-major, here or, in bytes, in a file that the runtime opens itself. */
  readonly data: Uint8Array | { readonly file: string; readonly offset: number; readonly length: number };
}

export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, OnnxAttribute>>;
}

export type OnnxAttribute = { readonly int: number } | { readonly float: number };

/** A graph's input or output; a dimension that varies from run to run has a name instead of a size. */
export interface OnnxValue {
  readonly name: string;
  readonly type: OnnxType;
  readonly shape: readonly (number | string)[];
}

export interface OnnxModel {
  /** Version of the standard operators. */
  readonly opset: number;
  readonly nodes: readonly OnnxNode[];
  readonly tensors: readonly OnnxTensor[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

// The numbers of types and of all fields below: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3
const dataTypes = { float32: 1, int32: 6, int64: 7, float16: 10 } as const;
const attributeTypes = { float: 1, int: 2 } as const;
const irVersion = 11; // the first that knows opset 23
const external = 1; // TensorProto.DataLocation

/** The number by which ONNX attributes such as `to` of Cast name a type. */
export function onnxTypeNumber(type: OnnxType): number {
  return dataTypes[type];
}

/** The bytes of an ONNX `ModelProto` with one graph. */
export function encodeOnnxModel(model: OnnxModel): Uint8Array {
  const graph = [
    ...model.nodes.map((node) => message(1, nodeFields(node))),
    text(2, "graph"),
    ...model.tensors.map((tensor) => message(5, tensorFields(tensor))),
    ...model.inputs.map((value) => message(11, valueFields(value))),
    ...model.outputs.map((value) => message(12, valueFields(value))),
  ];
  const operators = [text(1, ""), number(2, model.opset)];
  return join([number(1, irVersion), message(7, graph), message(8, operators)]);
}

function nodeFields({ operator, inputs, outputs, attributes }: OnnxNode): Uint8Array[] {
  return [
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, operator),
    ...Object.entries(attributes).map(([name, attribute]) => message(5, attributeFields(name, attribute))),
  ];
}

function attributeFields(name: string, attribute: OnnxAttribute): Uint8Array[] {
  return "float" in attribute
    ? [text(1, name), float(2, attribute.float), number(20, attributeTypes.float)]
    : [text(1, name), number(3, attribute.int), number(20, attributeTypes.int)];
}

function tensorFields({ name, type, shape, data }: OnnxTensor): Uint8Array[] {
  const described = [...shape.map((size) => number(1, size)), number(2, dataTypes[type]), text(8, name)];
  if (data instanceof Uint8Array) return [...described, bytes(9, data)];
  const place = { location: data.file, offset: String(data.offset), length: String(data.length) };
  const entries = Object.entries(place).map(([key, value]) => message(13, [text(1, key), text(2, value)]));
  return [...described, ...entries, number(14, external)];
}

function valueFields({ name, type, shape }: OnnxValue): Uint8Array[] {
  const dimensions = shape.map((size) => message(1, [typeof size === "string" ? text(2, size) : number(1, size)]));
  return [text(1, name), message(2, [message(1, [number(1, dataTypes[type]), message(2, dimensions)])])];
}

// One field each, in the wire format of https://protobuf.dev/programming-guides/encoding/
function number(field: number, value: number): Uint8Array {
  return join([varint(field * 8), varint(value)]);
}

function float(field: number, value: number): Uint8Array {
  const content = new Uint8Array(4);
  new DataView(content.buffer).setFloat32(0, value, true);
  return join([varint(field * 8 + 5), content]);
}

function bytes(field: number, content: Uint8Array): Uint8Array {
  return join([varint(field * 8 + 2), varint(content.length), content]);
}

function text(field: number, content: string): Uint8Array {
  return bytes(field, new TextEncoder().encode(content));
}

function message(field: number, fields: readonly Uint8Array[]): Uint8Array {
  return bytes(field, join(fields));
}

/** A negative number is written as its 64-bit two's complement. */
function varint(value: number): Uint8Array {
  const groups: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) groups.push(Number(rest & 127n) | 128);
  groups.push(Number(rest));
  return Uint8Array.from(groups);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
