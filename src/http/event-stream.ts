/** Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
import type { Context } from "hono";
import { accepts } from "hono/accepts";

export const eventStreamType = "text/event-stream";

export interface ServerEvent {
  event: string;
  /** Sent as JSON, on one line. */
  data: unknown;
}

/** Whether the caller asked for events rather than for JSON, which is the default. RFC 9110, section 12.5.1. */
export function wantsEvents(c: Context): boolean {
  const supports = ["application/json", eventStreamType];
  return accepts(c, { header: "Accept", supports, default: "application/json" }) === eventStreamType;
}

// Proxies close a connection on which nothing comes, many of them after 30 or 60 seconds.
const pingEveryMs = 15_000;

/**
 * A response that sends the events of `work`, with a comment every 15 seconds between them. `done` settles with the work,
 * which goes on when the caller hangs up. The work reports its own failures as events: one that it throws ends the stream.
 */
export function eventStream(
  work: (send: (event: ServerEvent) => void) => Promise<void>,
  { pingMs = pingEveryMs }: { pingMs?: number } = {},
): { response: Response; done: Promise<void> } {
  const encoder = new TextEncoder();
  let done: Promise<void> = Promise.resolve();
  let isOpen = true;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text));
      };
      const pings = setInterval(() => write(": ping\n\n"), pingMs);
      done = work(({ event, data }) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)).finally(() => {
        clearInterval(pings);
        if (isOpen) controller.close();
        isOpen = false;
      });
    },
    cancel() {
      isOpen = false;
    },
  });
  const headers = {
    "content-type": eventStreamType,
    // Nginx would hold events back until its buffer is full.
    "x-accel-buffering": "no",
  };
  return { response: new Response(stream, { headers }), done };
}
