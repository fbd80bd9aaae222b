/** How far an eval run is: a live line on a terminal, a line every tenth of the way in a log. */
import cliProgress from "cli-progress";
import type { RunProgress } from "../../evals/run-suites.ts";

/** Shows itself with the first progress; `stop` takes it away. */
export function createRunProgress(): { onProgress: (progress: RunProgress) => void; stop: () => void } {
  if (!process.stderr.isTTY) return linesInstead();
  const bar = new cliProgress.SingleBar({
    format: "{suite}: {stage} {bar} {value}/{total}, {eta_formatted} to go",
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  let stage = "";
  return {
    onProgress: ({ suite, stage: now, done, of }) => {
      if (stage !== `${suite} ${now}`) bar.start(of, done, { suite, stage: now });
      stage = `${suite} ${now}`;
      bar.update(done, { suite, stage: now });
    },
    stop: () => bar.stop(),
  };
}

function linesInstead(): { onProgress: (progress: RunProgress) => void; stop: () => void } {
  let last = "";
  return {
    onProgress: ({ suite, stage, done, of }) => {
      const line = `${suite}: ${stage}, ${of === 0 ? 100 : Math.floor((10 * done) / of) * 10} %`;
      if (line !== last) process.stderr.write(`${line}\n`);
      last = line;
    },
    stop: () => {},
  };
}
