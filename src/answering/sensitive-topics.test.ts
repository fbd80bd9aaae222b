import { describe, expect, it } from "vitest";
import type { Topic } from "../domain/handoff-rules.ts";
import { sensitiveTopics } from "./sensitive-topics.ts";

describe("a customer reports, threatens or demands", () => {
  it.each<[Topic, string]>([
    ["legal", "I will sue you"],
    ["legal", "You will hear from my lawyer"],
    ["legal", "my attorney will be in touch"],
    ["legal", "I'm going to take legal action against your company"],
    ["legal", "this is a breach of contract"],
    ["legal", "I'm filing a complaint with the data protection authority"],
    ["legal", "See you in court!"],
    ["legal", "We have received a subpoena for one of your users"],
    ["fraud", "there is an unauthorized charge on my card"],
    ["fraud", "I was scammed by a seller on your site"],
    ["fraud", "someone used my credit card to buy a subscription"],
    ["fraud", "you charged me without my permission"],
    ["fraud", "this is a scam"],
    ["fraud", "I didn't authorize this payment"],
    ["fraud", "you stole my money"],
    ["fraud", "I am a victim of identity theft"],
    ["safety", "I want to kill myself"],
    ["safety", "your charger caught fire"],
    ["safety", "I got an electric shock from your device"],
    ["safety", "I feel suicidal"],
    ["safety", "someone is threatening to hurt me"],
    ["safety", "my son swallowed a battery from the toy"],
    ["safety", "I will come and kill you"],
    ["security_incident", "my account was hacked"],
    ["security_incident", "Someone logged into my account"],
    ["security_incident", "I found a vulnerability in your login page"],
    ["security_incident", "I can see another customer's orders"],
    ["security_incident", "our API key was leaked on GitHub"],
    ["security_incident", "there was a login from an unknown device on my account"],
    ["security_incident", "I clicked a phishing link in an email from you"],
    ["security_incident", "we've been hacked"],
    ["data_erasure", "Delete all my personal data"],
    ["data_erasure", "I want you to erase all data you have about me"],
    ["data_erasure", "I request deletion of my data under GDPR"],
    ["data_erasure", "I want to exercise my right to be forgotten"],
    ["data_erasure", "please delete my account and all my data"],
    ["discrimination", "I was discriminated against because I am Muslim"],
    ["discrimination", "your agent was racist to me"],
    ["discrimination", "the driver refused me because of my wheelchair"],
    ["discrimination", "I was harassed by one of your employees"],
    ["press_or_police", "I'm a journalist writing about your company"],
    ["press_or_police", "I am going to the police"],
    ["press_or_police", "I've already called the police"],
    ["press_or_police", "I filed a police report"],
    ["press_or_police", "This is Detective Miller from the police department"],
    ["press_or_police", "press inquiry: comment on the outage"],
    ["press_or_police", "I'll go to the press with this"],
  ])("%s: %s", (topic, message) => {
    expect(sensitiveTopics(message)).toContain(topic);
  });
});

describe("questions about features are no sensitive topic", () => {
  it.each([
    "is it GDPR compliant",
    "how do I kill a process",
    "how do I delete my data",
    "how can I delete my account",
    "delete a project",
    "delete my last invoice draft",
    "what is the right to be forgotten",
    "do you support GDPR erasure requests",
    "what happens if my account is hacked",
    "how do I prevent unauthorized logins",
    "what should I do if my card was stolen",
    "how do you detect fraud",
    "fraud detection settings",
    "do you have a press kit",
    "press enter to submit",
    "where is the legal notice",
    "what is your legal address",
    "can my lawyer get a copy of the contract",
    "invite my lawyer as a member",
    "do you share data with the police",
    "how do I report a bug",
    "has Onevoice ever been hacked",
    "safety settings for children",
    "is the charger safe",
    "my payment was declined",
    "I was charged twice",
    "I want a refund",
    "battery life of the device",
    "fire a webhook",
    "our build is on fire",
    "how do I report a security vulnerability",
    "can someone access my account without my password",
    "anti-discrimination policy",
    "race condition in the importer",
    "execute a shell command",
    "suicide prevention article in my help centre",
    "how do I block a spammer",
    "can I see another user's calendar",
    "reset my password",
    "I want to cancel my subscription",
    "court opening hours",
    "how do I export chat history",
    "remove all tags from my data table",
    "how do I contact the legal department",
    "dead letter queue",
    "kill switch",
  ])("%s", (message) => {
    expect(sensitiveTopics(message)).toEqual([]);
  });

  it.each(["a", " ", ".", "my account was ", "someone has ", "please delete my ", "i will "])(
    "takes linear time on 100 kB of %j",
    (piece) => {
      const message = piece.repeat(100_000 / piece.length);
      sensitiveTopics(piece.repeat(10));
      const started = performance.now();
      sensitiveTopics(message);
      expect(performance.now() - started).toBeLessThan(1500);
    },
  );
});
