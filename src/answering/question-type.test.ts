import { describe, expect, it } from "vitest";
import { type QuestionType, questionType } from "./question-type.ts";

const phrasings: Record<QuestionType, string[]> = {
  how_to: [
    "How do I cancel my plan?",
    "how can i change the email address",
    "How to export invoices",
    "How should I store the key?",
    "How am I supposed to log in?",
    "Can you tell me how to reset my password?",
    "Could you please explain to me how to add a user?",
    "Hi, how do I invite a colleague?",
    "ok and how do I undo it",
    "What do I do when the light is red?",
    "What should I do if my card is declined?",
    "what are the steps to connect a domain",
    "Where do I find my invoice number?",
    "where can i see my usage",
    "I want to delete my account",
    "I need to update my card",
    "I'd like to change my seat",
    "I’d like to change my seat",
    "i can’t log in",
    "i would like to move my data",
    "I can't log in",
    "trying to connect my printer",
    "help me set up two factor",
    "the steps for a return",
    "ways to pay",
    "Do you know how I can get a refund? How do I ask for it",
  ],
  yes_no: [
    "Is there a free plan?",
    "Can I pay by invoice?",
    "Do you ship to Norway?",
    "Does the trial end by itself?",
    "Are refunds taxed?",
    "Will my data be kept?",
    "could I change my mind later?",
    "Should I turn it off at night?",
    "Has the price changed?",
    "isn't it included?",
    "Don't I get a discount?",
    "hello, is it possible to pause",
    "please, can I get a copy",
    "May I bring a dog?",
    "Am I charged twice?",
  ],
  amount: [
    "How much does it cost?",
    "how many seats are included",
    "What is the limit of uploads?",
    "what's the maximum file size",
    "What are the fees?",
    "How large can a file be?",
    "how often can I ask",
    "What is the price of the pro plan?",
    "at what age can I drive",
    "How old must I be?",
    "tell me how much a seat costs",
    "what’s the price",
    "I would like to know how many users I can add",
  ],
  time: [
    "How long does a refund take?",
    "When will I be charged?",
    "when is support open",
    "How soon can I renew?",
    "Until when can I cancel?",
    "what time do you open",
    "What is the deadline for returns?",
    "By when must I pay?",
    "do you know when my card expires",
    "and how long is the trial",
  ],
  definition: [
    "What is a snapshot?",
    "what's a chunk",
    "What does pending mean?",
    "Who is my account owner?",
    "define seat",
    "What are webhooks?",
    "meaning of idle",
  ],
  other: [
    "refund",
    "",
    "Why was I charged?",
    "my order never came",
    "Which plans have SSO?",
    "error 409",
    "iphone broken",
  ],
};

describe("questionType", () => {
  for (const [type, questions] of Object.entries(phrasings)) {
    it.each(questions)(`takes %j for ${type}`, (question) => expect(questionType(question)).toBe(type));
  }

  it.each(["How do I pay?", "Is it free?", "How many seats?"])(
    "does not mind spaces, case and line breaks in %j",
    (question) => {
      expect(questionType(`  \n${question.toUpperCase()}\n`)).toBe(questionType(question));
    },
  );
});
