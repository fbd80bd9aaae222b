/** Calls back when something below a folder has changed, once for a burst of changes, never twice at a time. */
import { watch } from "node:fs";
import { resolve } from "node:path";

// Editors write a file in several steps; a checkout touches hundreds.
const settleMs = 300;

/** Watches until the returned function is called. */
export function watchFolder(folder: string, onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await onChange();
      } while (again);
    } finally {
      running = false;
    }
  };
  const watcher = watch(resolve(folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), settleMs);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
