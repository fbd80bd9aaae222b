/** What a process holds in memory, as Linux counts it, and which part of the product holds it. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { z } from "zod";

const knownToNode = z.object({
  heapTotal: z.number(),
  heapUsed: z.number(),
  external: z.number(),
  arrayBuffers: z.number(),
  wasm: z.array(z.number()),
});

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
  /** Everything else: onnxruntime's arena and weights, thread stacks, the allocator's reserve. */
  native: number;
  /** How much of `rss` no other process shares. */
  private: number;
}

/** Reads /proc of a process that was started with report-memory.mjs and an IPC channel. Linux only. */
export async function readMemory(child: ChildProcess): Promise<ProcessMemory> {
  const answered = once(child, "message");
  child.send("memory");
  const node = knownToNode.parse((await answered)[0]);
  const mappings = parseMappings(await readFile(`/proc/${child.pid}/smaps`, "utf8"));
  const sum = (some: readonly Mapping[], key: "rss" | "private") =>
    some.reduce((total, mapping) => total + mapping[key], 0);
  const rss = sum(mappings, "rss");
  const largest = Math.max(0, ...node.wasm);
  const inWasm = mappings.filter(({ path, size }) => path === "" && largest > 50e6 && Math.abs(size - largest) < 4e6);
  const inFiles = mappings.filter(({ path }) => path.startsWith("/"));
  const wasm = sum(inWasm, "rss");
  const files = sum(inFiles, "rss");
  // Node counts the memory of WebAssembly among its array buffers.
  const buffers = Math.max(0, node.external - node.wasm.reduce((total, bytes) => total + bytes, 0));
  const parts = { wasm, nodeHeap: node.heapTotal, buffers, files };
  const native = rss - wasm - node.heapTotal - buffers - files;
  return inMb({ rss, ...parts, native, private: sum(mappings, "private") });
}

interface Mapping {
  size: number;
  rss: number;
  private: number;
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
