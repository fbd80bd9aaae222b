import { describe, expect, it } from "vitest";
import { tokenize } from "./intent-tokens.ts";
import { wishesForPerson } from "./intent-wish.ts";

const wishes = (message: string): boolean => wishesForPerson(tokenize(message));

describe("a wish for a person however it is put", () => {
  it.each([
    ["terse", "csr"],
    ["polite", "I would be most grateful if you could arrange for a colleague to ring me."],
    ["rude", "stop this bot nonsense and give me a person"],
    ["misspelt", "conect me wth a reprasentative"],
    ["loud", "PUT ME THROUGH TO SOMEONE"],
    ["Indian English", "Sir please connect me to concerned department"],
    ["British English", "give us a ring would you"],
    ["for one's mother", "please could somebody ring my mum, she's 79 and doesn't do computers"],
    ["to a superior", "I wish to escalate this complaint to a supervisor"],
    [
      "after the problem",
      "I've been charged twice for the same order, 49.99 each. I need to talk to someone in billing.",
    ],
    ["German without umlauts", "koennen sie mich mit einem menschen verbinden"],
    ["romanised Hindi", "bhai kisi insaan se baat karwa do"],
    ["Russian in Latin letters", "soedinite s operatorom pozhaluysta"],
    ["Egyptian", "عايز اكلم حد"],
    ["Gulf", "ابي اكلم موظف"],
    ["Levantine", "بدي احكي مع حدا"],
    ["Moroccan", "بغيت نهضر مع شي واحد"],
    ["spoken Finnish", "saisko jutella ihmisen kans"],
    ["Mexican", "wey pásame con una persona real"],
    ["Chinese", "我要人工"],
  ])("%s: %s", (_how, message) => {
    expect(wishes(message)).toBe(true);
  });
});

describe("no wish: people are spoken of, or not wanted", () => {
  it.each([
    ["no one is wanted", "I don't want to talk to anyone"],
    ["no one is needed", "no need for a human, just tell me the price"],
    ["no call is wanted", "please do not call me, email only"],
    ["it is over", "already talked to a person, it's fixed, thanks"],
    ["a complaint", "the last rep I spoke to was useless"],
    ["for one's customers", "how do I set up handoff to a human for my customers"],
    ["a number", "phone number of the warehouse"],
    ["a time", "what are the opening hours of your hotline"],
    ["a duty", "do I have to speak to a person to close my account"],
    ["somebody else's words", 'my customer said "I want to talk to a human"'],
    ["a price", "how much is an additional agent per month"],
    ["a thing", "real estate agent template"],
    ["an insult", "useless bot"],
    ["praise", "great service"],
    ["German", "kein Mensch nötig, sag mir einfach den Preis"],
    ["Japanese", "オペレーターに電話を切られた"],
    ["Chinese", "不需要人工，告诉我价格就行"],
  ])("%s: %s", (_why, message) => {
    expect(wishes(message)).toBe(false);
  });

  it("is quick, also about noise", () => {
    const messages = ["I want to talk to a person about my order ".repeat(3), "a".repeat(5000), "人".repeat(5000)];
    for (const message of messages) wishes(message);
    const begun = performance.now();
    for (let round = 0; round < 50; round++) wishes(messages[0] ?? "");
    expect((performance.now() - begun) / 50).toBeLessThan(10);
  });
});
