/** Questions over HTTP, as a customer's page asks them. */
import { Agent, type ClientRequest, request } from "node:http";
import { connect } from "node:net";
import { codesIn } from "./marked-knowledge-base.samples.ts";

export interface HttpAnswer {
  status: number;
  id: string;
  snapshot: string;
  /** The codes in the answer's text, which tell where it comes from. */
  codes: string[];
}

/** Asks one question and waits for the answer. */
export async function askOverHttp(url: string, question: string): Promise<HttpAnswer> {
  const response = await fetch(new URL("/v1/answers", url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: bodyOf(question),
  });
  return toAnswer(response.status, await response.text());
}

export interface BegunQuestion {
  /** Sends the body; resolves with the answer. */
  finish(): Promise<HttpAnswer>;
}

/** Begins a question: resolves when the service has read its head and waits for its body, so that it is surely under way. */
export function beginQuestion(url: string, question: string): Promise<BegunQuestion> {
  const body = bodyOf(question);
  return new Promise((resolve, reject) => {
    const begun: ClientRequest = request(new URL("/v1/answers", url), {
      method: "POST",
      agent: new Agent({ keepAlive: true }),
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        expect: "100-continue",
      },
    });
    const answered = new Promise<HttpAnswer>((done, fail) => {
      begun.on("error", fail);
      begun.on("response", (response) => {
        const read = async () => {
          let text = "";
          for await (const data of response) text += data;
          return toAnswer(response.statusCode ?? 0, text);
        };
        read().then(done, fail);
      });
    });
    answered.catch(reject);
    begun.on("continue", () =>
      resolve({
        finish: () => {
          begun.end(body);
          return answered;
        },
      }),
    );
    begun.flushHeaders();
  });
}

/** Whether the service still takes new connections; it stops that before it lets those under way finish. */
export function takesConnections(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

const bodyOf = (question: string) => JSON.stringify({ question, channel: "web" });

function toAnswer(status: number, text: string): HttpAnswer {
  const document: { id?: string; snapshot?: string; answer?: { markdown: string } } = JSON.parse(text);
  const { id = "", snapshot = "", answer } = document;
  return { status, id, snapshot, codes: codesIn(answer ?? {}) };
}
