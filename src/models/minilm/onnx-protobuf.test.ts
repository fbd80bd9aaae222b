import onnxruntime from "onnxruntime-node";
import { expect, it } from "vitest";
import { encodeOnnxModel, type OnnxModel } from "./onnx-protobuf.ts";

const bytesOf = (values: readonly number[]) => new Uint8Array(Float32Array.from(values).buffer);

it("writes a model that the runtime reads: names, shapes, tensors, negative and fractional attributes", async () => {
  const model: OnnxModel = {
    opset: 23,
    nodes: [
      { operator: "LeakyRelu", inputs: ["x"], outputs: ["leaked"], attributes: { alpha: { float: 0.25 } } },
      { operator: "Add", inputs: ["leaked", "shift"], outputs: ["shifted"], attributes: {} },
      { operator: "Concat", inputs: ["shifted", "shifted"], outputs: ["y"], attributes: { axis: { int: -1 } } },
    ],
    tensors: [
      { name: "shift", type: "float32", shape: [200], data: bytesOf(Array.from({ length: 200 }, (_, i) => i)) },
    ],
    inputs: [{ name: "x", type: "float32", shape: ["rows", 200] }],
    outputs: [{ name: "y", type: "float32", shape: ["rows", 400] }],
  };
  const session = await onnxruntime.InferenceSession.create(encodeOnnxModel(model));
  const x = new onnxruntime.Tensor("float32", new Float32Array(400).fill(-4, 0, 200).fill(2, 200), [2, 200]);
  const { y } = await session.run({ x });
  const row = (value: number) => Array.from({ length: 400 }, (_, index) => value + (index % 200));
  expect(y?.dims).toEqual([2, 400]);
  expect(y?.data).toEqual(Float32Array.from([...row(-1), ...row(2)]));
  expect(session.inputMetadata).toMatchObject([{ name: "x", type: "float32", shape: ["rows", 200] }]);
});
