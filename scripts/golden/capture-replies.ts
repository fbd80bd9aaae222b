/** Asks the golden questions of the product's own help centre, with the real model, on a database in memory. */
import { indexFolder } from "../../src/cli/commands.ts";
import { readConfig } from "../../src/config.ts";
import { handleMessage, replyContent } from "../../src/conversations/handle-message.ts";
import { thisMachine } from "../../src/domain/owner.ts";
import type { ReplyContent } from "../../src/domain/reply.ts";
import { createLogger } from "../../src/logger.ts";
import { createMiniLm } from "../../src/models/minilm/minilm.ts";
import { composeServices, type Services, servicesForMessage } from "../../src/services.ts";
import { migrate } from "../../src/store/migrate.ts";
import { openPgliteMemory } from "../../src/store/pglite-memory.ts";
import { type GoldenQuestion, goldenQuestions } from "./questions.ts";

const now = new Date("2026-11-22T10:00:00Z");

/** The reply to each question, by name. @throws Error when one is decided in another way than it is there for. */
export async function captureReplies(): Promise<[name: string, reply: ReplyContent][]> {
  const database = await openPgliteMemory();
  await migrate(database, { now });
  const drivers = { database, embeddingModel: createMiniLm(), logger: createLogger("silent"), now: () => now };
  const addressed = composeServices({
    ...drivers,
    config: readConfig({ ARTICLE_URL: "https://help.example.com/{id}#{anchor}" }),
  });
  const plain = composeServices({ ...drivers, config: readConfig({}) });
  const replies: [string, ReplyContent][] = [];
  try {
    for (const services of [addressed, plain]) {
      await indexFolder("kb", services);
      for (const [name, asked] of Object.entries(goldenQuestions)) {
        if ((asked.withoutAddresses === true) === (services === plain))
          replies.push([name, await replyTo(asked, services)]);
      }
    }
  } finally {
    await addressed.close();
  }
  return replies;
}

async function replyTo({ question, kind, suggestions, email }: GoldenQuestion, services: Services) {
  const record = await handleMessage(
    {
      question,
      channel: email === undefined ? "web" : "email",
      conversationId: null,
      history: [],
      customer: null,
      context: {},
      audience: [],
      locale: null,
      email: email ?? null,
      request: null,
      owner: thisMachine,
    },
    await servicesForMessage(services),
  );
  if (record.decision.kind !== kind)
    throw new Error(`"${question}" ends in ${record.decision.kind}, not in ${kind} — choose another question for it`);
  if (suggestions === true && record.suggestions.length === 0)
    throw new Error(`"${question}" is shown no articles — choose another question for it`);
  return replyContent(record);
}
