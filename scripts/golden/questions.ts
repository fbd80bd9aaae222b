/** The questions whose replies are golden: one of each kind that customers get to read or hear. */
import type { InboundEmail, ReplyContent } from "../../src/domain/reply.ts";

export interface GoldenQuestion {
  question: string;
  /** What must become of it; when the help centre no longer does so, another question is to be found. */
  kind: ReplyContent["kind"];
  /** Articles that may help are shown with it. */
  suggestions?: true;
  /** Asked of articles without an address, as where `ARTICLE_URL` is not set. */
  withoutAddresses?: true;
  email?: InboundEmail;
}

export const goldenQuestions: Readonly<Record<string, GoldenQuestion>> = {
  sentence: { question: "How much does Onevoice cost?", kind: "answer" },
  "steps-with-code": {
    question: "How do I roll back an edit?",
    kind: "answer",
    email: {
      subject: "AW: Rolled out the wrong prices",
      messageId: "<a2@mail.example>",
      references: ["<a0@mail.example>", "<a1@mail.example>"],
    },
  },
  "rows-of-a-table": { question: "Which scopes can a key have?", kind: "answer" },
  "special-signs": { question: "What happens to MDX, Liquid and HTML?", kind: "answer" },
  "long-steps": { question: "In which order is the decision made?", kind: "answer" },
  "link-and-code": { question: "How do I start Onevoice?", kind: "answer" },
  "code-block": { question: "How do I send an API key?", kind: "answer" },
  bullets: { question: "What does the playground show of an answer?", kind: "answer", withoutAddresses: true },
  "two-parts": { question: "How many snapshots are kept, and how long is data kept?", kind: "answer" },
  "part-missing": { question: "How do I stop the service, and can I get a discount?", kind: "answer" },
  options: { question: "keys", kind: "clarify" },
  "options-without-addresses": { question: "Which headings?", kind: "clarify", withoutAddresses: true },
  "handoff-with-suggestions": { question: "How do I get a refund?", kind: "handoff", suggestions: true },
  handoff: { question: "My lawyer will sue you", kind: "handoff" },
  "small-talk": { question: "Thanks a lot!", kind: "answer" },
  "unsupported-language": { question: "Wie kann ich meinen Schlüssel ändern?", kind: "handoff" },
  declined: { question: "Can I pay with Bitcoin?", kind: "handoff" },
};
