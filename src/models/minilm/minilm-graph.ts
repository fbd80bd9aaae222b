/** all-MiniLM-L6-v2 as an ONNX graph: word pieces of one text in, its normalised embedding out. */
import {
  encodeOnnxModel,
  type OnnxAttribute,
  type OnnxNode,
  type OnnxTensor,
  onnxTypeNumber,
} from "./onnx-protobuf.ts";
import type { StoredTensor } from "./safetensors.ts";

// The model's config.json.
const layers = 6;
const heads = 12;
const width = 384;
const layerNormEpsilon = 1e-12;

/**
 * The bytes of a model with the input `pieces` (int32, `[count]`) and the output `embedding` (float32, `[384]`, unit
 * length, the mean over all pieces). The weights stay in `weightsFile`, a name relative to the folder the runtime is
 * told; they are halves there and become float32, exactly, when the model is loaded.
 *
 * The architecture is BERT's (https://arxiv.org/abs/1810.04805, Devlin et al. 2019), the pooling Sentence-BERT's
 * (https://arxiv.org/abs/1908.10084). One text a run: padding texts to one length would change the bits of the result.
 *
 * @throws an Error when `weights` are those of another model.
 */
export function buildMiniLmGraph(weights: ReadonlyMap<string, StoredTensor>, weightsFile: string): Uint8Array {
  const nodes: OnnxNode[] = [];
  const tensors: OnnxTensor[] = [];

  const apply = (operator: string, inputs: readonly string[], attributes: Record<string, OnnxAttribute> = {}) => {
    const output = `value${nodes.length}`;
    nodes.push({ operator, inputs, outputs: [output], attributes });
    return output;
  };
  const halves = (name: string) => {
    const stored = weights.get(name);
    if (stored?.type !== "F16") throw new Error(`the weights hold no half-precision tensor "${name}"`);
    tensors.push({ name, type: "float16", shape: stored.shape, data: { file: weightsFile, ...place(stored) } });
    return name;
  };
  const integers = (name: string, values: readonly number[]) => {
    const data = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
    tensors.push({ name, type: "int64", shape: [values.length], data });
    return name;
  };
  const toFloat = (value: string) => apply("Cast", [value], { to: { int: onnxTypeNumber("float32") } });
  const weight = (name: string) => toFloat(halves(name));
  const linear = (value: string, name: string) =>
    apply("Gemm", [value, weight(`${name}.weight`), weight(`${name}.bias`)], { transB: { int: 1 } });
  const addAndNormalise = (value: string, residual: string, name: string) =>
    apply("LayerNormalization", [apply("Add", [value, residual]), weight(`${name}.weight`), weight(`${name}.bias`)], {
      epsilon: { float: layerNormEpsilon },
    });

  const zero = integers("zero", [0]);
  const one = integers("one", [1]);
  const batchOfOne = integers("batchOfOne", [1, -1, width]);
  const noBatch = integers("noBatch", [-1, width]);

  // The table of words is looked up before it is widened: most of the model's memory would be words nobody asked for.
  const words = toFloat(apply("Gather", [halves("embeddings.word_embeddings.weight"), "pieces"]));
  const segment = apply("Slice", [weight("embeddings.token_type_embeddings.weight"), zero, one]);
  const places = apply("Slice", [weight("embeddings.position_embeddings.weight"), zero, apply("Shape", ["pieces"])]);
  let hidden = addAndNormalise(apply("Add", [words, segment]), places, "embeddings.LayerNorm");

  for (let layer = 0; layer < layers; layer += 1) {
    const name = `encoder.layer.${layer}`;
    const projected = ["query", "key", "value"].map((role) =>
      apply("Reshape", [linear(hidden, `${name}.attention.self.${role}`), batchOfOne]),
    );
    const attended = apply("Attention", projected, { q_num_heads: { int: heads }, kv_num_heads: { int: heads } });
    const mixed = linear(apply("Reshape", [attended, noBatch]), `${name}.attention.output.dense`);
    hidden = addAndNormalise(mixed, hidden, `${name}.attention.output.LayerNorm`);
    const widened = apply("Gelu", [linear(hidden, `${name}.intermediate.dense`)]);
    hidden = addAndNormalise(linear(widened, `${name}.output.dense`), hidden, `${name}.output.LayerNorm`);
  }

  const mean = apply("ReduceMean", [hidden, zero], { keepdims: { int: 0 } });
  const length = apply("ReduceL2", [mean, zero]);
  nodes.push({ operator: "Div", inputs: [mean, length], outputs: ["embedding"], attributes: {} });

  return encodeOnnxModel({
    opset: 23, // the first with Attention
    nodes,
    tensors,
    inputs: [{ name: "pieces", type: "int32", shape: ["count"] }],
    outputs: [{ name: "embedding", type: "float32", shape: [width] }],
  });
}

function place({ offset, length }: StoredTensor) {
  return { offset, length };
}
