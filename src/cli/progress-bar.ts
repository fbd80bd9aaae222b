/** A progress bar on standard error; nothing where nobody watches. */
import cliProgress from "cli-progress";
import type { Progress } from "./commands.ts";

/** A bar that shows itself with the first progress, and a function that takes it away. */
export function createProgressBar(): { onProgress: Progress; stop: () => void } {
  if (!process.stderr.isTTY) return linesInstead();
  const bar = new cliProgress.SingleBar({
    format: "embedding {bar} {value}/{total} texts, {eta_formatted} to go",
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  let started = false;
  return {
    onProgress: ({ embedded, toEmbed }) => {
      if (!started) bar.start(toEmbed, 0);
      started = true;
      bar.update(embedded);
    },
    stop: () => bar.stop(),
  };
}

/** In a log, a line every tenth of the way. */
function linesInstead(): { onProgress: Progress; stop: () => void } {
  let tenths = 0;
  return {
    onProgress: ({ embedded, toEmbed }) => {
      const reached = Math.floor((10 * embedded) / toEmbed);
      if (reached > tenths) process.stderr.write(`embedded ${embedded} of ${toEmbed} texts\n`);
      tenths = reached;
    },
    stop: () => {},
  };
}
