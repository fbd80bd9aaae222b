/**
 * The thread that runs the model, so that a run (10 to 40 ms, more when the machine is busy) never blocks the event loop.
 *
 * Plain JavaScript on purpose: Node 20 does not run TypeScript, a loader registered in the thread would cost it 0.1 s at
 * every start, and this way it starts alike from source and under the test runner. All that needs deciding is in `model-threads.ts`.
 *
 * @typedef {import("./start-embedding-worker.ts").WorkerSettings} WorkerSettings
 * @typedef {import("./start-embedding-worker.ts").WorkerRequest} WorkerRequest
 * @typedef {import("./start-embedding-worker.ts").WorkerResponse} WorkerResponse
 */
import { parentPort, workerData } from "node:worker_threads";
import onnxruntime from "onnxruntime-node";

/** @type {WorkerSettings} */
const { model, weightsFolder, threads, gate: state } = workerData;
const gate = { busy: 0, shut: 1 }; // as in start-embedding-worker.ts, which says why

const session = await onnxruntime.InferenceSession.create(model, {
  logSeverityLevel: 3, // errors; they are thrown as well
  graphOptimizationLevel: "all",
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  extra: {
    session: {
      model_external_initializers_file_folder_path: weightsFolder,
      // Waiting for the other thread by spinning is faster (8 % at 110 pieces), but ruinous while another process wants
      // the core; 20 µs are enough for the one and too little for the other.
      intra_op: { allow_spinning: threads > 1 ? "1" : "0", spin_duration_us: "20" },
    },
  },
});

leave();

let before = Promise.resolve();
parentPort?.on("message", (/** @type {WorkerRequest} */ request) => {
  before = before.then(() => (request === "end" ? parentPort?.close() : embed(request)));
});

/** One at a time, or leaving one run would open the gate while the next is on its way. Never rejects. */
async function embed(/** @type {Exclude<WorkerRequest, "end">} */ { id, pieces }) {
  if (!enter()) return;
  try {
    const { embedding } = await session.run({ pieces: new onnxruntime.Tensor("int32", pieces, [pieces.length]) });
    respond({ id, embedding: /** @type {Float32Array} */ (embedding.data) });
  } catch (error) {
    respond({ id, error: String(error) });
  } finally {
    leave();
  }
}

/** False when the process is ending: then native code must not be entered any more. */
function enter() {
  Atomics.store(state, gate.busy, 1);
  if (Atomics.load(state, gate.shut) === 0) return true;
  leave();
  return false;
}

function leave() {
  Atomics.store(state, gate.busy, 0);
  Atomics.notify(state, gate.busy);
}

function respond(/** @type {WorkerResponse} */ response) {
  parentPort?.postMessage(response);
}
