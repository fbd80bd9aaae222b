/**
 * The thread that runs the embedded database, so that a search (some 20 ms in 10,000 chunks, more when the machine is busy)
 * never blocks the event loop.
 *
 * Plain JavaScript for the same reasons as the thread of the embedding model.
 *
 * @typedef {import("./pglite-start-thread.ts").ThreadRequest} ThreadRequest
 * @typedef {import("./pglite-start-thread.ts").ThreadResponse} ThreadResponse
 */
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { vector } from "@electric-sql/pglite-pgvector";

const lite = await PGlite.create({ dataDir: workerData.folder, extensions: { vector, pg_trgm } });
respond({ kind: "open" });

parentPort?.on("message", async (/** @type {ThreadRequest} */ request) => {
  if (request === "close") {
    await lite.close();
    parentPort?.close();
    return;
  }
  const messages = await run(request);
  parentPort?.postMessage({ kind: "ran", messages }, [messages.buffer]);
});

/** Not `execProtocolRaw`, which reads each response itself and keeps what it has read for ever (in 0.5.14). */
async function run(/** @type {Uint8Array} */ request) {
  /** @type {Uint8Array[]} */
  const parts = [];
  let length = 0;
  const onRawData = (/** @type {Uint8Array} */ bytes) => {
    parts.push(bytes.slice()); // a view of the database's memory
    length += bytes.length;
  };
  await lite.execProtocolRawStream(request, { onRawData });
  const messages = new Uint8Array(length);
  for (const part of parts.toReversed()) {
    length -= part.length;
    messages.set(part, length);
  }
  return messages;
}

function respond(/** @type {ThreadResponse} */ response) {
  parentPort?.postMessage(response);
}
