/**
 * Preloaded into a process under measurement: answers each message of its parent with the memory that Node knows of, and with
 * how long its event loop was blocked since the message before. Linux only.
 */
import { readFileSync } from "node:fs";

const interval = 1; // ms
let blocks = [];
let last = { at: performance.now(), computing: computingMs() };

// What is measured is the time between two ticks: a free loop shows the interval itself.
const timer = setInterval(() => {
  const now = { at: performance.now(), computing: computingMs() };
  const blockedMs = now.at - last.at - interval;
  if (blockedMs > 0) blocks.push({ blockedMs, computingMs: Math.min(blockedMs, now.computing - last.computing) });
  last = now;
}, interval);
timer.unref();

process.on("message", () => {
  const most = (key) => blocks.reduce((highest, block) => Math.max(highest, block[key]), 0);
  const sorted = blocks.map(({ blockedMs }) => blockedMs).sort((a, b) => a - b);
  const blocked = {
    longestMs: most("blockedMs"),
    // Less, where the processor was somebody else's meanwhile.
    longestComputingMs: most("computingMs"),
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  };
  blocks = [];
  process.send({ ...process.memoryUsage(), blocked });
});
// To be asked is no reason to go on living.
process.channel?.unref();

/** Time on a processor of this thread: proc_pid_schedstat, the first field, in ns. */
function computingMs() {
  return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[0]) / 1e6;
}
