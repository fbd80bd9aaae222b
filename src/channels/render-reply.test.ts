import { expect, it } from "vitest";
import { renderReply } from "./render-reply.ts";
import { sampleAnswer } from "./reply-content.samples.ts";

it("does not suggest the very sections that a customer may choose from", () => {
  const section = { articleId: "plans", title: "Plans", url: null, anchor: "" };
  const reply = {
    ...sampleAnswer("Which of these?"),
    kind: "clarify" as const,
    options: ["Plans: Cancel a plan", "Plans"],
    suggestions: [
      { ...section, heading: "Cancel a plan" },
      { ...section, heading: "Plans" },
      { ...section, heading: "Change a plan" },
    ],
  };
  expect(renderReply(reply).suggestions.map(({ label }) => label)).toEqual(["Plans › Change a plan"]);
  expect(renderReply({ ...reply, kind: "handoff" }).suggestions).toHaveLength(3);
});
