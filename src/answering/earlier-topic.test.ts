import { describe, expect, it } from "vitest";
import type { HistoryTurn } from "../domain/question.ts";
import { goesBack, turnsGoneBackTo, withoutReturn } from "./earlier-topic.ts";

const history: HistoryTurn[] = [
  { role: "customer", text: "My router does not start" },
  { role: "assistant", text: "Hold its button for ten seconds." },
  { role: "customer", text: "When is a refund paid?" },
  { role: "assistant", text: "Within five days." },
  { role: "customer", text: "and to which card?" },
  { role: "assistant", text: "To the one you paid with." },
];

it.each([
  "back to the router: how do I reset it?",
  "ok, going back to my router",
  "let's get back to the router",
  "about that refund again",
  "earlier you said something about a button",
  "about links in text messages once more",
  "what about my first question",
])("goes back: %s", (message) => expect(goesBack(message)).toBe(true));

it.each([
  "how do I go back to an earlier snapshot?",
  "can I send it back?",
  "I want my money back",
  "how do I reset it?",
])("goes on: %s", (message) => expect(goesBack(message)).toBe(false));

describe("turnsGoneBackTo", () => {
  it("are the exchanges that share its words", () => {
    expect(turnsGoneBackTo("back to the router: how do I reset it?", history)).toEqual(history.slice(0, 2));
    expect(turnsGoneBackTo("about that refund again, by cheque?", history)).toEqual(history.slice(2, 4));
    expect(turnsGoneBackTo("my first question is still open", history)).toEqual(history.slice(0, 2));
  });

  it("are none when nothing is shared, or nothing gone back to", () => {
    expect(turnsGoneBackTo("back to the invoice", history)).toBeNull();
    expect(turnsGoneBackTo("and the refund?", history)).toBeNull();
  });
});

it("leaves what is asked", () => {
  expect(withoutReturn("ok, back to the router: how do I reset it?")).toBe("the router: how do I reset it?");
  expect(withoutReturn("let's go back to that")).toBe("let's go back to that");
});
