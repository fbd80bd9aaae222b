/** Starts the thread that runs the embedded database, and what the two sides say to each other. */
import { Worker } from "node:worker_threads";
import type { RunProtocol } from "./pglite-socket.ts";

/** Messages of Postgres's wire protocol, or the wish that the thread close the database and end. */
export type ThreadRequest = Uint8Array<ArrayBuffer> | "close";

export type ThreadResponse = { readonly kind: "open" } | { readonly kind: "ran"; readonly messages: Uint8Array };

export interface PgliteThread {
  run: RunProtocol;
  /** Closes the database. */
  close: () => Promise<void>;
}

interface Waiting {
  resolve: (response: ThreadResponse) => void;
  reject: (error: Error) => void;
}

/** Opens the database in a folder. Rejects with what went wrong there; later, `run` rejects when the thread has ended. */
export async function startPgliteThread(folder: string): Promise<PgliteThread> {
  const worker = new Worker(new URL("./pglite-thread.mjs", import.meta.url), {
    workerData: { folder },
    execArgv: [], // the thread is plain JavaScript: a loader inherited from this process would only slow its start
  });
  // It answers in the order in which it is asked.
  const waiting: Waiting[] = [];
  let ended: Error | null = null;
  let isClosing = false;
  const end = (message: string, cause?: unknown) => {
    // Begins as node-postgres's own do when the server is gone.
    ended ??= new Error(`Connection terminated: ${message}`, { cause });
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  worker.on("message", (response: ThreadResponse) => {
    waiting.shift()?.resolve(response);
    // Idle, it does not keep the process alive.
    if (waiting.length === 0 && !isClosing) worker.unref();
  });
  worker.on("error", (error) => end("the database failed", error));
  const exited = new Promise<void>((resolve) => {
    worker.once("exit", (code) => {
      end(`the thread of the database ended with code ${code}`);
      resolve();
    });
  });
  const response = () =>
    new Promise<ThreadResponse>((resolve, reject) => {
      if (ended !== null) return reject(ended);
      worker.ref();
      waiting.push({ resolve, reject });
    });

  await response();
  return {
    async run(messages) {
      const answered = response();
      worker.postMessage(messages satisfies ThreadRequest, [messages.buffer]);
      const ran = await answered;
      return ran.kind === "ran" ? ran.messages : new Uint8Array();
    },
    async close() {
      isClosing = true; // the responses that still come must not let the process end before the thread
      worker.ref();
      worker.postMessage("close" satisfies ThreadRequest);
      await exited;
    },
  };
}
