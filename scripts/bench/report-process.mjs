/**
 * Preloaded into a process under measurement: answers each message of its parent with the memory that Node knows of, and with
 * how long its event loop was blocked since the message before.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";

const resolution = 1; // ms
const delays = monitorEventLoopDelay({ resolution });
delays.enable();

process.on("message", () => {
  // What is measured is the time between two ticks: a free loop shows the resolution itself.
  const toMs = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - resolution);
  const blocked = { longestMs: toMs(delays.max), p99Ms: toMs(delays.percentile(99)) };
  delays.reset();
  process.send({ ...process.memoryUsage(), blocked });
});
// To be asked is no reason to go on living.
process.channel?.unref();
