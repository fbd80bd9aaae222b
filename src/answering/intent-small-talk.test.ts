import { describe, expect, it } from "vitest";
import { detectIntent } from "./intent.ts";

describe("friendly signs, slips and words of success ask nothing", () => {
  it.each([
    "👋",
    "🙏",
    "👍",
    "❤️",
    "😊",
    "👍👍",
    "👍🏽",
    "🙏🙏❤️",
    ":)",
    "<3",
    ":-D",
    "🎉🎉",
    "thansk",
    "thnaks!",
    "thank yuo",
    "tahnks a lot",
    "thaks for the help",
    "helo",
    "hlelo",
    "helllo",
    "hellp there",
    "that solved it",
    "that worked, thanks",
    "that helped a lot",
    "this fixed my problem",
    "it works now",
    "that was fast",
    "wow that was quick",
    "quick reply, thanks!",
    "love it",
    "absolutely love this",
    "you saved my day",
    "problem solved",
    "that really helped me out ❤️",
    "your answer helped",
    "all sorted now",
    "I'm so happy with this",
    "thank yuu",
    "Thanls!",
    "hii there 👋",
    "that did the trick",
    "worked like a charm",
    "it's working now, thank you!",
    "that clears things up",
    "super fast, wow",
    "❤️❤️",
    "👋🏼",
    "you were quick!",
    "brilliant, that fixed it",
    "loved it",
    "cool thanks 😊",
    "helol",
    "hello hello",
  ])("%s", (message) => {
    const intent = detectIntent(message);
    expect(intent.rest).toBe("");
    expect(intent.kinds).not.toContain("gibberish");
  });

  it.each([
    ["👋", "greeting"],
    ["🙏", "thanks"],
    ["❤️", "praise"],
    ["👍🏽", "acknowledgement"],
    ["hello 👋", "greeting"],
    ["thanks ❤️", "thanks"],
  ])("%s is %s", (message, kind) => {
    expect(detectIntent(message).kinds).toEqual([kind]);
  });
});

describe("a question or complaint that begins like small talk is kept", () => {
  it.each([
    "that was fast but where is my parcel",
    "that worked yesterday but not today",
    "it works on my phone but not on the laptop",
    "does it work now",
    "that was quick to break, how do I fix it",
    "thanks page",
    "I love it when exports fail",
    "fast checkout",
    "quick actions",
    "😡",
    "🤬",
    "👎",
    "fix it",
    "solved tickets",
    "is it solved",
    "works with Shopify?",
    "working hours",
    "helps with taxes?",
    "think",
    "hell",
    "tank",
    "help",
    "thinks",
    "happy plan",
    "instant payout",
  ])("%s", (message) => {
    expect(detectIntent(message).rest).not.toBe("");
  });
});
