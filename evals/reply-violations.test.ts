import { describe, expect, it } from "vitest";
import { email } from "../src/channels/email.ts";
import { matrix } from "../src/channels/matrix.ts";
import { portal } from "../src/channels/portal.ts";
import { slack } from "../src/channels/slack.ts";
import { sms } from "../src/channels/sms.ts";
import { voice } from "../src/channels/voice.ts";
import { web } from "../src/channels/web.ts";
import { whatsapp } from "../src/channels/whatsapp.ts";
import type { ReplyContent } from "../src/domain/reply.ts";
import { contents, long, question, rest, short, table } from "./reply.samples.ts";
import { personaViolations, replyViolations } from "./reply-violations.ts";

const smsOf = (content: ReplyContent) => sms.format(content);
const webOf = (content: ReplyContent) => web.format(content);

describe("a reply as the channels format it has no violation", () => {
  it.each(Object.entries(contents))("%s", (_name, content) => {
    expect(replyViolations({ channel: "sms", messages: smsOf(content) }, content)).toEqual([]);
    expect(replyViolations({ channel: "web", messages: webOf(content) }, content)).toEqual([]);
    expect(replyViolations({ channel: "portal", messages: portal.format(content) }, content)).toEqual([]);
    expect(replyViolations({ channel: "email", messages: email.format(content) }, content)).toEqual([]);
    expect(replyViolations({ channel: "voice", messages: voice.format(content) }, content)).toEqual([]);
    expect(replyViolations({ channel: "whatsapp", messages: whatsapp.format(content) }, content)).toEqual([]);
    expect(replyViolations({ channel: "slack", messages: slack.format(content) }, content)).toEqual([]);
    expect(replyViolations({ channel: "matrix", messages: matrix.format(content) }, content)).toEqual([]);
    expect(personaViolations(content)).toEqual([]);
  });
});

describe("an SMS is found out", () => {
  const said = (content: ReplyContent, change: (text: string) => string) => {
    const messages = smsOf(content).map((message) => ({ ...message, text: change(message.text) }));
    return replyViolations({ channel: "sms", messages }, content).join("\n");
  };

  it.each([
    ["bold marks", (text: string) => text.replace("14 days", "**14 days**"), "the mark **"],
    ["a link in markdown", (text: string) => `${text} [desk](https://desk.example.com)`, "the mark ]("],
    ["a citation mark", (text: string) => `${text} [1]`, "the mark [n]"],
    ["a heading", (text: string) => `# ${text}`, "the mark leading #"],
    ["a fence", (text: string) => `\`\`\`\n${text}`, "the mark ``"],
    ["a bar of a table", (text: string) => `| ${text} |`, "a bar of a table"],
    ["another number", (text: string) => text.replace("14", "15"), "lost the number 14"],
    ["a lost word", (text: string) => text.replace("have ", ""), 'lost "have"'],
    ["words in another order", (text: string) => text.replace("have 14", "14 have"), 'lost "14"'],
    ["an invented word", (text: string) => `${text} Hurry`, 'says "Hurry"'],
    [
      "a lost link",
      (text: string) => text.replace("https://desk.example.com", ""),
      "lost the link https://desk.example.com",
    ],
    ["no text", () => " ", "is blank"],
    ["half a character", (text: string) => `${text}\ud83d`, "half a surrogate pair"],
    ["another encoding than it says", (text: string) => `${text} 你`, "says GSM-7, is UCS-2"],
    ["more than three segments", (text: string) => `${text}${" days".repeat(120)}`, "3 at most"],
  ])("with %s", (_what, change, violation) => {
    expect(said(short, change)).toContain(violation);
  });

  it("with a segment count that is not its own", () => {
    const messages = smsOf(short).map((message) => ({ ...message, segments: 3 }));
    expect(replyViolations({ channel: "sms", messages }, short).join()).toContain("says 3 segments, has 1");
  });

  it("when it was cut and does not say where the rest is", () => {
    expect(said(long, (text) => text.replace(rest, ""))).toContain("does not say where the rest is");
    expect(said(long, (text) => text.replace("help.example.com", "other.example.com"))).toContain(
      "does not say where the rest is",
    );
  });

  it("when a message is one too many", () => {
    const messages = [...smsOf(short), ...smsOf(short), ...smsOf(short)];
    expect(replyViolations({ channel: "sms", messages }, short).join()).toContain("3 messages");
  });
});

describe("a web page is found out", () => {
  const said = (content: ReplyContent, change: (html: string) => string) => {
    const messages = webOf(content).map((message) => ({ ...message, html: change(message.html) }));
    return replyViolations({ channel: "web", messages }, content).join("\n");
  };

  it.each([
    ["a script", (html: string) => `${html}<script>1</script>`, "<script>"],
    ["a picture", (html: string) => `${html}<img src="https://a.example/b.png">`, "<img>"],
    ["a handler", (html: string) => html.replace("<p>", '<p onclick="go()">'), "attribute onClick"],
    ["a style", (html: string) => html.replace("<p>", '<p style="color:red">'), "attribute style"],
    [
      "an address that runs",
      (html: string) => html.replace("https://desk.example.com", "javascript:go()"),
      'href="javascript:go()"',
    ],
    ["a tag that is not closed", (html: string) => html.replace("</strong>", ""), "not well formed"],
    ["a tag closed twice", (html: string) => html.replace("</strong>", "</strong></strong>"), "not well formed"],
    ["bold marks", (html: string) => html.replace("You", "**You**"), "the mark **"],
    ["a mark as text", (html: string) => html.replace("You", "You [1]"), "the mark [n]"],
    ["another word", (html: string) => html.replace("have", "had"), "html says"],
    ["a lost word", (html: string) => html.replace("have ", ""), "html says"],
    ["a sentence more", (html: string) => html.replace("<p>", "<p>It is free. "), "html says"],
    ["no mark", (html: string) => html.replace(/<sup.*?<\/sup>/, ""), "citation 1 has no mark"],
    [
      "a mark that leads elsewhere",
      (html: string) => html.replace("refunds#how-long", "refunds#other"),
      "mark [1] does not lead to",
    ],
    [
      "a mark of no citation",
      (html: string) => html.replace("</sup>", '</sup><sup class="citation">[2]</sup>'),
      "mark [2] is no citation's",
    ],
    ["a source without its name", (html: string) => html.replaceAll("Refunds", "Source"), "source 1 is not named"],
  ])("with %s", (_what, change, violation) => {
    expect(said(short, change)).toContain(violation);
  });

  it("with a swapped cell", () => {
    expect(said(table, (html) => html.replace("Pro", "9 €").replace(/9 €(?= ?<sup)/, "Pro"))).toContain("html says");
  });

  it("whose plain text lost a word or shows marks", () => {
    const [message] = webOf(short);
    const text = (message?.text ?? "").replace("have ", "").replace("days", "**days**");
    const found = replyViolations({ channel: "web", messages: [{ html: message?.html ?? "", text }] }, short).join(
      "\n",
    );
    expect(found).toContain('text lost "have"');
    expect(found).toContain("text shows the mark **");
  });
});

describe("a WhatsApp message is found out", () => {
  const said = (content: ReplyContent, change: (text: string) => string, title = "Orders") => {
    const messages = whatsapp.format(content).map(({ text, buttons }) => ({
      text: change(text),
      buttons: buttons?.map(({ id }, index) => ({ id, title: index === 1 ? title : "Refunds › How long" })),
    }));
    return replyViolations({ channel: "whatsapp", messages }, content).join("\n");
  };

  it.each([
    ["marks of markdown", (text: string) => text.replace("*14 days*", "**14 days**"), "a stray *"],
    ["a link in markdown", (text: string) => `${text} [desk](https://desk.example.com)`, "the mark ]("],
    ["a lost word", (text: string) => text.replace("have ", ""), 'lost "have"'],
    ["an invented word", (text: string) => `${text} Hurry`, 'says "Hurry"'],
    ["a lost link", (text: string) => text.replace("https://desk.example.com", ""), "lost the link"],
    ["no text", () => "\n", "is blank"],
    ["half a character", (text: string) => `${text}\ud83d`, "half a surrogate pair"],
    ["too many characters", (text: string) => `${text}${" days".repeat(900)}`, "4096 at most"],
  ])("with %s", (_what, change, violation) => {
    expect(said(short, change)).toContain(violation);
  });

  it("with a button too long, twice, or of no option", () => {
    expect(said(question, (text) => text, "Orders and everything else")).toContain("has a button");
    expect(said(question, (text) => text, "Refunds › How long")).toContain("two buttons of one title");
    expect(said(question, (text) => text, "Returns")).toContain("buttons are not the options");
    expect(said(question, (text) => text.repeat(20))).toContain("1024 at most");
  });
});

describe("a Slack message is found out", () => {
  const said = (content: ReplyContent, change: (json: string) => string) => {
    const messages = slack
      .format(content)
      .map((message) => ({ ...message, blocks: JSON.parse(change(JSON.stringify(message.blocks))) }));
    return replyViolations({ channel: "slack", messages }, content).join("\n");
  };

  it.each([
    ["marks of markdown", (json: string) => json.replace("*14 days*", "**14 days**"), "a stray *"],
    ["a lost word", (json: string) => json.replace("have ", ""), 'lost "have"'],
    ["blocks that say something else", (json: string) => json.replace("have", "had"), "different things"],
    ["an invented word", (json: string) => json.replace("You have", "Hurry, you have"), 'says "Hurry"'],
    ["a lost link", (json: string) => json.replace(/<https:..desk[^>]*>/, "the desk"), "lost the link"],
    ["a mention", (json: string) => json.replace("You", "<!channel>You"), "is a mention"],
    ["a sign that is not escaped", (json: string) => json.replace("You", "R&D"), "is not escaped"],
    ["a mark that leads elsewhere", (json: string) => json.replace("#how-long|[1]", "#other|[1]"), "mark [1] leads to"],
    ["a section too long", (json: string) => json.replace("You", "You ".repeat(800)), "a block of"],
    ["no blocks", () => "[]", "has 0 blocks"],
  ])("with %s", (_what, change, violation) => {
    expect(said(short, change)).toContain(violation);
  });

  it("with a button too long, or twice", () => {
    expect(said(question, (json) => json.replaceAll("Orders", "Orders".repeat(20)))).toContain("has a button");
    expect(said(question, (json) => json.replace("option-2", "option-1"))).toContain("two buttons of one id");
  });
});

describe("the persona is found out", () => {
  it.each([
    ["stating a number", ["We answer within 2 hours."], "states a number"],
    ["talking on", ["Hello.", "I am here.", "Ask me."], "3 sentences"],
  ])("%s", (_what, texts, violation) => {
    const sentences = texts.map((text) => ({ text, citations: [], support: "persona" as const }));
    expect(personaViolations({ ...question, answer: { ...question.answer, sentences } }).join()).toContain(violation);
  });
});
