/** Tables of the help centre that list all there is of something list just that. */
import { expect, it } from "vitest";
import { channelNames } from "./channels/registry.ts";
import { configSchema } from "./config.ts";
import { reasonSchema } from "./domain/decision.ts";
import { answerRequestSchema } from "./http/answer-request.ts";
import { problemKinds } from "./http/errors.ts";
import { readKbContents, tableUnder } from "./kb-contents.samples.ts";

const { tables } = readKbContents();
const rowsOf = (article: string, heading: string) =>
  tableUnder(tables, article, heading).map((row) => row.map(({ text }) => text));
const firstCodes = (article: string, heading: string) =>
  tableUnder(tables, article, heading).flatMap(([first]) => first?.codes ?? []);

it("settings, with their defaults", () => {
  const written = rowsOf("operating/running.md", "Which settings are there?").map(([name, value]) => [name, value]);
  const actual = Object.entries(configSchema.shape).map(([name, schema]) => {
    const standard = schema.safeParse(undefined).data;
    return [name, standard === undefined ? "none" : String(standard)];
  });
  expect(written.toSorted()).toEqual(actual.toSorted());
});

it("fields of a request", () => {
  const written = firstCodes("asking/http-api.md", "Which fields does the request take?");
  expect(written.toSorted()).toEqual(Object.keys(answerRequestSchema.shape).toSorted());
});

it("channels", () => {
  expect(firstCodes("asking/channels.md", "Which channels can I use?").toSorted()).toEqual(channelNames.toSorted());
});

it("reasons of decisions", () => {
  const written = rowsOf("answers/decisions.md", "Which reasons are there?").map(([, reason]) => reason);
  expect(written.toSorted()).toEqual([...reasonSchema.options].toSorted());
});

it("error codes, with their status", () => {
  const written = [
    ...rowsOf("operating/limits-and-errors.md", "Which error codes can a request get?"),
    ...rowsOf("operating/limits-and-errors.md", "Which error codes come from the knowledge base and the machine?"),
  ].map(([code, status]) => [code, status]);
  const actual = Object.entries(problemKinds).map(([code, { status }]) => [code, String(status)]);
  expect(written.toSorted()).toEqual(actual.toSorted());
});
