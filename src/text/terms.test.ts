import { describe, expect, it } from "vitest";
import { contentTerms, terms } from "./terms.ts";

describe("terms", () => {
  it.each<[string, string[]]>([
    ["Cancelling subscriptions", ["cancel", "subscript"]],
    ["the customer’s orders", ["the", "custom", "order"]],
    ["don't", ["dont"]],
    ["1,000 events", ["1000", "event"]],
    ["$19.99 or 12.5%", ["19.99", "or", "12.5"]],
    ["café", ["cafe"]],
    ["ﬁle ＡＰＩ", ["file", "api"]],
    ["Wi-Fi", ["wi-fi", "wi", "fi", "wifi"]],
    ["log-in", ["log-in", "log", "in", "login"]],
    ["ERR_404", ["err_404", "err", "404", "err404"]],
    ["webhookUrl", ["webhookurl", "webhook", "url"]],
    ["--force", ["--force", "forc"]],
    ["404", ["404"]],
  ])("of %j", (text, expected) => {
    expect(terms(text, "en")).toEqual(expected);
  });

  it("gives a header's name whole and in parts", () => {
    expect(terms("X-Forwarded-For", "en")).toEqual(expect.arrayContaining(["x-forwarded-for", "forward"]));
  });

  it.each([
    ["log in", "login"],
    ["logged in", "Log-in"],
    ["sign up", "signup"],
    ["set up", "setup"],
    ["back up", "backup"],
    ["e-mail", "email"],
    ["wi-fi", "wifi"],
    ["1,000", "1000"],
    ["Größe", "grosse"],
    ["canceling", "cancels"],
    ["can't", "cant"],
    ["GitHub", "github"],
  ])("lets %j and %j meet", (written, asked) => {
    const shared = terms(written, "en").filter((term) => terms(asked, "en").includes(term));
    expect(shared).not.toEqual([]);
  });

  it("repeats a term as often as it is written", () => {
    expect(terms("plan plans Plan", "en")).toEqual(["plan", "plan", "plan"]);
  });

  it("does not stem other languages than English", () => {
    expect(terms("Rechnungen kündigen", "de")).toEqual(["rechnungen", "kundigen"]);
    expect(terms("l'article", "fr")).toEqual(["l'article", "l", "article"]);
    expect(terms("1.000 Zeichen", "de")).toEqual(["1000", "zeichen"]);
    expect(terms("running", "en-GB")).toEqual(["run"]);
  });
});

describe("contentTerms", () => {
  it("leaves out what carries grammar only", () => {
    expect(contentTerms("How do I cancel the plan?", "en")).toEqual(["cancel", "plan"]);
    expect(contentTerms("what's this", "en")).toEqual([]);
    expect(contentTerms("state-of-the-art", "en")).toEqual(["state-of-the-art", "state", "art"]);
  });

  it("keeps every word of another language", () => {
    expect(contentTerms("wie kann ich", "de")).toEqual(["wie", "kann", "ich"]);
  });
});
