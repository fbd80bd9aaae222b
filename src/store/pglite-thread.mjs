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
  const response = await lite.execProtocolRaw(request);
  // The response to the beginning of a session is a view of memory that PGlite goes on using.
  const messages = response.length === response.buffer.byteLength ? response : response.slice();
  parentPort?.postMessage({ kind: "ran", messages }, [messages.buffer]);
});

function respond(/** @type {ThreadResponse} */ response) {
  parentPort?.postMessage(response);
}
