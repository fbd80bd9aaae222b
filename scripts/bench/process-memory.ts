/** What a process holds in memory, as Linux counts it, and which part of the product holds it. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { z } from "zod";

const knownToNode = z.object({
  heapTotal: z.number(),
  heapUsed: z.number(),
  external: z.number(),
  blocked: z.object({ longestMs: z.number(), longestComputingMs: z.number(), p99Ms: z.number() }),
});

/** How long the event loop did nothing else, in ms, since it was last asked; `longestComputingMs` counts only time on a processor. */
export type Blocked = z.infer<typeof knownToNode>["blocked"];

/** Resident memory in MB (10^6 bytes). The parts do not overlap and sum to `rss`. */
export interface ProcessMemory {
  rss: number;
  /** Memory of WebAssembly, that is of PGlite. */
  wasm: number;
  /** JavaScript objects and compiled code. */
  nodeHeap: number;
  /** Buffers outside the heap. */
  buffers: number;
  /** Pages of files: the programs, the libraries, the model's weights where they are mapped. */
  files: number;
  /** Everything else: onnxruntime's arena and weights, the heaps and stacks of threads, the allocator's reserve. */
  native: number;
  /** How much of `rss` no other process shares. */
  private: number;
}

/** Asks a process that was started with report-process.mjs and an IPC channel. */
export async function readBlocked(child: ChildProcess): Promise<Blocked> {
  return (await askNode(child)).blocked;
}

/** Reads /proc of such a process. Linux only. */
export async function readMemory(child: ChildProcess): Promise<ProcessMemory> {
  const node = await askNode(child);
  const mappings = parseMappings(await readFile(`/proc/${child.pid}/smaps`, "utf8"));
  const sum = (some: readonly Mapping[], key: "rss" | "private") =>
    some.reduce((total, mapping) => total + mapping[key], 0);
  const rss = sum(mappings, "rss");
  // V8 reserves gigabytes of addresses behind each memory of WebAssembly, which nothing else does.
  const wasm = sum(
    mappings.filter(({ path, size }, index) => {
      const behind = mappings[index + 1];
      return path === "" && size > 0 && behind?.isForbidden === true && behind.size > 1e9;
    }),
    "rss",
  );
  const files = sum(
    mappings.filter(({ path }) => path.startsWith("/")),
    "rss",
  );
  const buffers = node.external;
  const parts = { wasm, nodeHeap: node.heapTotal, buffers, files };
  const native = rss - wasm - node.heapTotal - buffers - files;
  return inMb({ rss, ...parts, native, private: sum(mappings, "private") });
}

async function askNode(child: ChildProcess): Promise<z.infer<typeof knownToNode>> {
  const answered = once(child, "message");
  child.send("report");
  return knownToNode.parse((await answered)[0]);
}

interface Mapping {
  size: number;
  rss: number;
  private: number;
  /** Reserved only: no access is allowed. */
  isForbidden: boolean;
  path: string;
}

/** proc_pid_smaps(5): a line `from-to rights offset device inode path`, then `Name: n kB` lines. */
function parseMappings(smaps: string): Mapping[] {
  return smaps.split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/).map((block) => {
    const [head = "", ...lines] = block.split("\n");
    const kilobytes = new Map(lines.map((line) => [line.split(":")[0], Number(/(\d+) kB/.exec(line)?.[1] ?? 0)]));
    const bytes = (name: string) => (kilobytes.get(name) ?? 0) * 1024;
    return {
      size: bytes("Size"),
      rss: bytes("Rss"),
      private: bytes("Private_Clean") + bytes("Private_Dirty"),
      isForbidden: head.split(/\s+/)[1] === "---p",
      path: head.split(/\s+/)[5] ?? "",
    };
  });
}

function inMb(bytes: ProcessMemory): ProcessMemory {
  const rounded = (value: number) => Math.round(value / 1e5) / 10;
  return {
    rss: rounded(bytes.rss),
    wasm: rounded(bytes.wasm),
    nodeHeap: rounded(bytes.nodeHeap),
    buffers: rounded(bytes.buffers),
    files: rounded(bytes.files),
    native: rounded(bytes.native),
    private: rounded(bytes.private),
  };
}
