/** Starts the thread that runs the model, and what the two sides say to each other. */
import { Worker } from "node:worker_threads";

/** What the thread is started with. */
export interface WorkerSettings {
  /** An ONNX model whose weights lie in files below `weightsFolder`. */
  readonly model: Uint8Array;
  readonly weightsFolder: string;
  /** Processors that share the work on one text. */
  readonly threads: number;
  readonly gate: Int32Array;
}

/** A text's pieces, or the wish that the thread end by itself after what it has. */
export type WorkerRequest = { readonly id: number; readonly pieces: Int32Array } | "end";

export type WorkerResponse =
  | { readonly id: number; readonly embedding: Float32Array }
  | { readonly id: number; readonly error: string };

/**
 * Places in the gate. Native code that is in the middle of a run when its thread is torn down aborts the whole process,
 * so whoever ends the process shuts the gate and waits for `busy` to become 0.
 */
const gate = { busy: 0, shut: 1 } as const;

// Far longer than a run or the loading of the model, which is all that can be waited for.
const longestWaitAtExit = 5_000; // ms

/** Starts a thread that embeds one text after the other. The process can end, or be ended, at any moment. */
export function startEmbeddingWorker(settings: Omit<WorkerSettings, "gate">): Worker {
  const state = new Int32Array(new SharedArrayBuffer(8));
  state[gate.busy] = 1; // until the model is loaded
  const worker = new Worker(new URL("./embedding-worker.mjs", import.meta.url), {
    workerData: { ...settings, gate: state } satisfies WorkerSettings,
    execArgv: [], // the thread is plain JavaScript: a loader inherited from this process would only slow its start
  });
  const waitUntilIdle = () => {
    Atomics.store(state, gate.shut, 1);
    Atomics.wait(state, gate.busy, 1, longestWaitAtExit);
  };
  process.once("exit", waitUntilIdle);
  worker.once("exit", () => process.off("exit", waitUntilIdle));
  return worker;
}
