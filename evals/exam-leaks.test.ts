import { expect, test } from "vitest";
import { leaksOf } from "./exam-leaks.ts";

const masterKey = { path: "audience-internal.md", ids: ["audience-internal"] };
const secret = "The master key hangs in the office behind the clock.";
const handedOver = {
  answer: { markdown: "A person will reply.", citations: [] },
  suggestions: [],
  reply: { messages: [{ text: "A person will reply." }] },
};

test("a suggestion of the hidden article is a leak", async () => {
  const suggests = { ...handedOver, suggestions: [{ articleId: "audience-internal" }] };
  expect(await leaksOf(masterKey, [], replying(suggests))).toContain('named in the reply to "audience internal"');
});

test("a sentence of the hidden article in a message is a leak, however it is broken", async () => {
  const quotes = { ...handedOver, reply: { messages: [{ text: secret.replaceAll(" ", "\n") }] } };
  expect(await leaksOf(masterKey, [], replying(quotes))).toContain(`"${secret}" stands in the reply to "${secret}"`);
});

test("a reply that names and quotes nothing of it is none", async () => {
  expect(await leaksOf(masterKey, [], replying(handedOver))).toEqual([]);
});

function replying(body: object) {
  return { app: { request: async () => Response.json(body) } };
}
