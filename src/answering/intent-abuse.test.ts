import { describe, expect, it } from "vitest";
import { detectIntent } from "./intent.ts";

describe("an insult in other words, or with signs for letters", () => {
  it.each([
    "f*** you",
    "you are a piece of sh*t",
    "a$$hole",
    "F**K OFF",
    "stupid b*tch",
    "you f*cking idiot",
    "sh!t bot",
    "@sshole",
    "what a load of crap",
    "you're a pile of garbage",
    "total waste of space",
    "waste of oxygen",
    "bucket of junk",
    "you sorry excuse for a bot",
    "you are the dumbest thing I have ever talked to",
    "worst bot ever",
    "you're the most useless chatbot I've ever used",
    "this is the stupidest robot in the world",
    "least intelligent machine I have seen",
    "this bot is absolutely useless",
    "this bot is so incredibly stupid",
    "your bot is really fucking dumb",
    "the chatbot is completely brain-dead",
    "shut up, robot",
    "you suck, machine",
    "get lost, idiot",
    "listen, moron",
    "wtf is wrong with you",
    "what the hell is wrong with you people",
    "are you stupid or what",
    "why are you so useless",
    "how dumb are you",
    "you brainless toaster",
    "nitwit",
    "you clueless donkey",
    "dipshit",
    "you scumbags",
    "I hope you die",
    "rot in hell",
    "you have no brain",
    "screw you, bot",
    "you suck at your job",
  ])("%s", (message) => {
    expect(detectIntent(message).kinds).toContain("abuse");
    expect(detectIntent(message).rest).not.toBe("");
  });
});

describe("rude words with a question, opinions and things are no abuse", () => {
  it.each([
    "wtf is wrong with my invoice",
    "what a load of work, can I bulk import?",
    "this bot is useless for my shop, how do I train it?",
    "f*** this, how do I cancel?",
    "sh*t, I deleted my project, can I restore it?",
    "the worst plan for large teams?",
    "this export is the slowest thing I have ever used",
    "is there a profanity filter for words like f***",
    "password is a*****",
    "what does 5h1t mean in logs",
    "files matching *.ts",
    "are you useful for shops",
    "kill the robot test",
    "the robot vacuum is dumb",
    "is the assistant smart or stupid with numbers",
    "your app is slow",
    "your product is garbage",
    "garbage collection",
    "trash",
    "how do I empty the trash",
    "rat poison order",
    "how do I report a liar",
    "terrible delivery",
    "my order is terrible",
    "annoying popup",
    "email a@ss.com",
    "snakes",
  ])("%s", (message) => {
    expect(detectIntent(message).kinds).not.toContain("abuse");
  });
});
