/** Starts the service and tells the person before the terminal what to try next. */
import type { Config } from "../config.ts";
import { createLogger } from "../logger.ts";
import { describeIndex } from "./print.ts";
import { createProgressBar } from "./progress-bar.ts";
import { serve } from "./serve.ts";

/** Serves until stopped. With `index` the knowledge base is indexed first and watched. */
export async function startService({
  config,
  index,
  json,
}: {
  config: Config;
  index: boolean;
  json: boolean;
}): Promise<void> {
  const bar = createProgressBar();
  const say = (text: string) => process.stderr.write(`${text}\n`);
  await serve({
    config,
    // With --json standard output belongs to that one document.
    logger: createLogger(config.LOG_LEVEL, json ? process.stderr : undefined),
    index,
    onProgress: bar.onProgress,
    onIndexed: (report) => {
      bar.stop();
      say(report === null ? `${config.ONEVOICE_KB}/ is indexed already` : describeIndex(report));
    },
    onListening: (url) => {
      if (json) process.stdout.write(`${JSON.stringify({ url })}\n`);
      else say(whatToTry(url, config));
    },
  });
}

function whatToTry(url: string, config: Config): string {
  return `
Onevoice answers at ${url}

  ask in a browser          ${url}
  or in another terminal    npm run -s onevoice -- ask "How do I write an article?"
  or over HTTP              curl -s ${url}/v1/answers -H 'content-type: application/json' \\
                              -d '{"question":"How do I roll back an edit?","channel":"sms"}'
  the API                   ${url}/docs
  change what it knows      edit a file in ${config.ONEVOICE_KB}/ and ask again
  stop                      Ctrl-C
`;
}
