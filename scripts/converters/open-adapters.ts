/**
 * The adapters of vercel/chat, each sending to a server of our own: what arrives there is what a provider would get. They
 * are installed only for this, by `npm ci --prefix scripts/converters`.
 */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { z } from "zod";
import type { ComparedChannel, SentMessage } from "../../evals/converters/seen-reply.ts";

export interface OpenAdapters {
  /** The calls that `adapter.postMessage(thread, { markdown })` makes. */
  send: (channel: ComparedChannel, markdown: string) => Promise<SentMessage[]>;
  /** Package and version by channel. */
  versions: Record<ComparedChannel, string>;
  close: () => void;
}

interface Adapter {
  postMessage: (thread: string, message: { markdown: string }) => Promise<unknown>;
}

const packages: Readonly<Record<ComparedChannel, string>> = {
  whatsapp: "@chat-adapter/whatsapp",
  slack: "@chat-adapter/slack",
  sms: "@chat-adapter/twilio",
};
const threads: Readonly<Record<ComparedChannel, string>> = {
  whatsapp: "whatsapp:1:15550000002",
  slack: "slack:C1:1.1",
  sms: `twilio:${encodeURIComponent("+15550000001")}:${encodeURIComponent("+15550000002")}`,
};

/** Null when the packages are not installed. */
export async function openAdapters(): Promise<OpenAdapters | null> {
  const versions = readVersions();
  if (versions === null) return null;
  const received: SentMessage[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => {
      received.push(toMessage(request.url ?? "", body));
      response.setHeader("content-type", "application/json");
      // A kept connection may time out just when it is used again.
      response.setHeader("connection", "close");
      response.end(JSON.stringify({ ok: true, ts: "1.1", sid: "SM1", messages: [{ id: "wamid.1" }] }));
    });
  });
  const adapters = await createAdapters(await listen(server));
  return {
    versions,
    send: async (channel, markdown) => {
      received.length = 0;
      await adapters[channel].postMessage(threads[channel], { markdown });
      return [...received];
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function readVersions(): OpenAdapters["versions"] | null {
  const versionOf = (channel: ComparedChannel) => {
    const file = new URL(`node_modules/${packages[channel]}/package.json`, import.meta.url);
    return `${packages[channel]} ${z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version}`;
  };
  try {
    return { whatsapp: versionOf("whatsapp"), slack: versionOf("slack"), sms: versionOf("sms") };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

async function createAdapters(url: string): Promise<Record<ComparedChannel, Adapter>> {
  const logger = { debug() {}, info() {}, warn() {}, error: console.error, child: () => logger };
  const create = async (channel: ComparedChannel, factory: string, config: Record<string, unknown>) => {
    // A computed name: the compiler does not look for a package that most people never install.
    const loaded: unknown = await import(packages[channel]);
    return adapterOf(loaded, factory)({ ...config, logger });
  };
  return {
    whatsapp: await create("whatsapp", "createWhatsAppAdapter", {
      ...{ accessToken: "x", appSecret: "x", verifyToken: "x", phoneNumberId: "1", userName: "x", apiUrl: url },
    }),
    slack: await create("slack", "createSlackAdapter", { botToken: "xoxb-x", signingSecret: "x", apiUrl: `${url}/` }),
    sms: await create("sms", "createTwilioAdapter", {
      ...{ accountSid: "AC1", authToken: "x", phoneNumber: "+15550000001", apiUrl: url },
    }),
  };
}

/** Guarantees that there is such a function; what it makes is told by the packages' documentation. */
function adapterOf(loaded: unknown, factory: string): (config: Record<string, unknown>) => Adapter {
  const made = typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, factory) : undefined;
  if (typeof made !== "function") throw new Error(`the installed package has no ${factory}`);
  return made as (config: Record<string, unknown>) => Adapter;
}

const whatsappCall = z.object({ type: z.literal("text"), text: z.object({ body: z.string() }) });

function toMessage(path: string, body: string): SentMessage {
  if (path.startsWith("/chat.postMessage")) {
    const markdownText = new URLSearchParams(body).get("markdown_text");
    if (markdownText === null) throw new Error(`no markdown in a call of Slack: ${body}`);
    return { channel: "slack", markdownText };
  }
  if (path.includes("/Accounts/")) return { channel: "sms", text: new URLSearchParams(body).get("Body") ?? "" };
  return { channel: "whatsapp", text: whatsappCall.parse(JSON.parse(body)).text.body, buttons: [] };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}
