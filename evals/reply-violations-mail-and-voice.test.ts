import { describe, expect, it } from "vitest";
import { email } from "../src/channels/email.ts";
import { portal } from "../src/channels/portal.ts";
import { voice } from "../src/channels/voice.ts";
import type { ReplyContent } from "../src/domain/reply.ts";
import { long, question, short } from "./reply.samples.ts";
import { replyViolations } from "./reply-violations.ts";

describe("a page of the portal is found out", () => {
  const said = (content: ReplyContent, change: (html: string) => string) => {
    const messages = portal.format(content).map((message) => ({ ...message, html: change(message.html) }));
    return replyViolations({ channel: "portal", messages }, content).join("\n");
  };

  it.each([
    ["a script", (html: string) => `${html}<script>1</script>`, "portal: <script>"],
    ["a lost word", (html: string) => html.replace("have ", ""), "portal: html says"],
    ["no mark", (html: string) => html.replace(/<sup.*?<\/sup>/, ""), "portal: citation 1 has no mark"],
  ])("with %s", (_what, change, violation) => {
    expect(said(short, change)).toContain(violation);
  });
});

describe("an email is found out", () => {
  type Mail = ReturnType<typeof email.format>[number];
  const said = (change: (message: Mail) => Partial<Mail>) => {
    const messages = email.format(short).map((message) => ({ ...message, ...change(message) }));
    return replyViolations({ channel: "email", messages }, short).join("\n");
  };

  it.each<[string, (message: Mail) => Partial<Mail>, string]>([
    ["a picture", ({ html }) => ({ html: html.replace("</p>", '<img src="https://a.example/b.png"></p>') }), "<img>"],
    [
      "a style that loads",
      ({ html }) => ({ html: html.replace("<p style=", '<p style="background:url(https://a.example)" title=') }),
      "attribute style",
    ],
    ["a lost word", ({ html }) => ({ html: html.replace("have ", "") }), "html says"],
    ["a lost word in its plain part", ({ text }) => ({ text: text.replace("have ", "") }), 'text lost "have"'],
    ["too much", ({ html }) => ({ html: html.replace("</p>", `${" ".repeat(80_000)}</p>`) }), "80000 at most"],
    ["a subject of two lines", () => ({ subject: "Refunds\r\nBcc: x@a.example" }), "the header Subject"],
    ["no word on who answers", () => ({ headers: {} }), "does not say that a machine answers"],
  ])("with %s", (_what, change, violation) => {
    expect(said(change)).toContain(violation);
  });
});

describe("what is said is found out", () => {
  const said = (content: ReplyContent, change: (text: string) => string) => {
    const messages = voice.format(content).map(({ text, ssml, twiml }) => ({
      ...{ text: change(text), ssml: change(ssml), twiml: change(twiml) },
    }));
    return replyViolations({ channel: "voice", messages }, content).join("\n");
  };

  it.each([
    ["an address", (text: string) => text.replace("the desk", "https://desk.example.com"), 'spells out "https:"'],
    ["a mark", (text: string) => text.replace("the desk", "the desk [1]"), 'spells out "["'],
    ["a lost word", (text: string) => text.replace("have ", ""), 'lost "have"'],
    ["another number", (text: string) => text.replace("14", "15"), 'says "15"'],
    ["an invented word", (text: string) => text.replace("have", "have always"), 'says "always"'],
    ["a sign that XML must escape", (text: string) => text.replace("14", "14 & 14"), "not well formed"],
    ["too much", (text: string) => text.replace("14", "14 14".repeat(200)), "600 at most"],
  ])("with %s", (_what, change, violation) => {
    expect(said(short, change)).toContain(violation);
  });

  it("when it was cut and does not say so", () => {
    expect(said(long, (text) => text.replace("There is more", "That is all"))).toContain("does not say that there is");
  });

  it("when its markup says something else, or takes no keys", () => {
    const [message] = voice.format(question);
    const messages = [{ text: message?.text ?? "", ssml: "<speak><p>Yes.</p></speak>", twiml: "<Response/>" }];
    const found = replyViolations({ channel: "voice", messages }, question).join("\n");
    expect(found).toContain("ssml says something else");
    expect(found).toContain("twiml takes no keys");
  });
});
