import { describe, expect, it } from "vitest";
import { personaSchema } from "../../src/domain/persona.ts";
import { type ReplyContent, wordingAround } from "../../src/domain/reply.ts";
import { chooseReplies, featuresOf } from "./choose-replies.ts";

const contentOf = (markdown: string, kind: ReplyContent["kind"] = "answer"): ReplyContent => ({
  ...{ email: null, kind, options: [], suggestions: [], wording: wordingAround(personaSchema.parse({})) },
  answer: { markdown, citations: [], sentences: [] },
});
const asked = (...markdowns: string[]) =>
  markdowns.map((markdown, at) => ({ id: String(at), content: contentOf(markdown) }));
const chosenOf = (markdowns: string[], count: number) => chooseReplies(asked(...markdowns), count).map(({ id }) => id);

describe("what a reply is chosen for", () => {
  it("is told from its markdown, without its citation mark", () => {
    const steps =
      "1. Open **it**.\n   - Or [that](https://example.com).\n\n```sh\nrun\n```\n\n[1]: https://example.com/a";
    expect([...featuresOf(contentOf(steps))].toSorted()).toEqual(
      ["steps", "inner list", "list", "bold or italics", "link", "code block"].toSorted(),
    );
    expect([...featuresOf(contentOf("Yes. [1]\n\n[1]: https://example.com/a"))]).toEqual(["plain"]);
    expect([...featuresOf(contentOf("- Which one?", "clarify"))]).toEqual(["clarify"]);
  });
});

describe("choosing", () => {
  it("takes one reply for each feature in turn, the rare ones first", () => {
    const markdowns = ["Plain.", "Plain too.", "**Bold.**", "| a |\n|---|\n| b |"];
    expect(chosenOf(markdowns, 4)).toEqual(["3", "2", "0", "1"]);
    expect(chosenOf(markdowns, 2)).toEqual(["3", "2"]);
  });

  it("takes what is said twice once, and no more than there is", () => {
    expect(chosenOf(["Yes.", "Yes.", "No."], 9)).toEqual(["0", "2"]);
  });
});
