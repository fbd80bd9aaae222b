/** The main job on both databases: the product's own help centre, indexed with the real model, answers the same. */
import { afterAll, describe, expect, it } from "vitest";
import { indexFolder } from "./cli/commands.ts";
import { readConfig } from "./config.ts";
import { handleMessage } from "./conversations/handle-message.ts";
import { thisMachine } from "./domain/owner.ts";
import { createLogger } from "./logger.ts";
import { createMiniLm } from "./models/minilm/minilm.ts";
import { composeServices, type Services, servicesForMessage } from "./services.ts";
import type { Database } from "./store/database.ts";
import { migrate } from "./store/migrate.ts";
import { openTestDatabase } from "./store/pglite-test-image.ts";
import { openPostgres } from "./store/postgres.ts";
import { createPostgresTestDatabase } from "./store/postgres-test-database.ts";

const now = new Date("2026-06-01T12:00:00Z");
const embeddingModel = createMiniLm();
afterAll(() => embeddingModel.close());

const questions = [
  "How do I roll back an edit?",
  "What happens to a table in a text message?",
  "What is the threshold of low confidence?",
  "And how do I raise that threshold?",
  "Can I talk to a human?",
  "Do you sell bicycles?",
  "thanks!",
];

function compose(database: Database): Services {
  return composeServices({
    config: readConfig({}),
    database,
    embeddingModel,
    logger: createLogger("silent"),
    now: () => now,
    clock: () => 0,
  });
}

async function askAll(services: Services) {
  const answers = [];
  let conversationId: string | null = null;
  for (const question of questions) {
    const record = await handleMessage(
      {
        question,
        channel: "web",
        conversationId,
        history: [],
        customer: null,
        context: {},
        audience: [],
        locale: null,
        email: null,
        request: null,
        owner: thisMachine,
      },
      await servicesForMessage(services),
    );
    conversationId = record.conversationId;
    const { decision, answer, snapshot, suggestions } = record;
    answers.push({
      question,
      kind: decision.kind,
      reason: decision.reason,
      options: decision.options,
      answer,
      snapshot,
      suggestions,
    });
  }
  return answers;
}

describe("the product's own help centre", () => {
  it("answers from PGlite: steps, facts and follow-ups cited, people called when they are wished for", {
    timeout: 120_000,
  }, async () => {
    const services = compose(await openTestDatabase());
    try {
      const report = await indexFolder("kb", services);
      expect(report.problems).toEqual([]);
      const answers = await askAll(services);
      expect(answers.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
        "answer grounded",
        "answer grounded",
        "answer grounded",
        "answer grounded",
        "handoff customer_request",
        "handoff low_confidence",
        "answer small_talk",
      ]);
      expect(answers[0]?.answer.markdown).toContain("kb rollback");
      expect(answers[0]?.answer.citations[0]?.articleId).toBe("indexing");
      expect(answers[6]?.answer.citations).toEqual([]);
    } finally {
      await services.database.close();
    }
  });

  it.skipIf(process.env.TEST_DATABASE_URL === undefined)(
    "answers from Postgres word for word the same",
    { timeout: 180_000 },
    async () => {
      const server = await createPostgresTestDatabase(process.env.TEST_DATABASE_URL ?? "");
      const embedded = compose(await openTestDatabase());
      const postgres = compose(openPostgres({ connectionString: server.connectionString }));
      try {
        await migrate(postgres.database, { now });
        await indexFolder("kb", embedded);
        const report = await indexFolder("kb", postgres);
        expect(report.embedded).toBe(report.chunks);
        expect(await askAll(postgres)).toEqual(await askAll(embedded));
      } finally {
        await embedded.database.close();
        await postgres.database.close();
        await server.drop();
      }
    },
  );
});
