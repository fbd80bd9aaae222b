import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse.ts";
import { toText } from "../markdown/to-text.ts";
import { coverageOf } from "./compose.ts";
import { composeFrom, equalTerms, sentencesFrom } from "./section.samples.ts";

const steps = `# Reset your password

You must know your email address. The link works once.

To reset your password:

1. Open the sign-in page.
2. Choose **Forgot password**.
3. Enter your email address.
   - Check your spelling.

A mail arrives within minutes.
`;

describe("a how-to question", () => {
  it("gets every step, the sentence that announces them, and what must be so first", () => {
    expect(sentencesFrom(steps, "How do I reset my password?")).toEqual([
      "You must know your email address.",
      "To reset your password:",
      "Open the sign-in page.",
      "Choose Forgot password.",
      "Enter your email address.",
      "Check your spelling.",
    ]);
  });

  it("gets them as a numbered list, nested points with them", () => {
    const markdown = composeFrom(steps, "How do I reset my password?")?.answer.markdown ?? "";
    expect(markdown).toContain(
      "1. Open the sign-in page.\n2. Choose **Forgot password**.\n3. Enter your email address.",
    );
    expect(markdown).toMatch(/\n {3}- Check your spelling\./);
  });

  it("gets all steps of a list that was cut between two chunks, numbered on", () => {
    const many = `# Set up\n\nFollow these steps:\n\n${Array.from({ length: 12 }, (_, at) => `${at + 1}. Press the button number ${at + 1} on the remote control`).join("\n")}\n`;
    const answer = composeFrom(many, "How do I set up?", { maxTokens: 40 })?.answer;
    expect(answer?.sentences).toHaveLength(13);
    expect(answer?.markdown).toContain("12. Press the button number 12");
    expect(answer?.markdown.match(/^1\. /gm)).toHaveLength(1);
  });

  it("gets the steps where the article writes them as bullets", () => {
    const bullets = "# Pay\n\nPaying is easy:\n\n- Open the bill.\n- Choose a card.\n- Press **Pay**.\n";
    expect(sentencesFrom(bullets, "how can i pay")).toEqual([
      "Paying is easy:",
      "Open the bill.",
      "Choose a card.",
      "Press Pay.",
    ]);
  });
});

describe("a question for a fact", () => {
  const limits =
    "# Uploads\n\nFiles are kept safe.\n\n| plan | file size | seats |\n|---|---|---|\n| Free | 10 MB | 1 |\n| Pro | 2 GB | 25 |\n";
  it("gets its row of the table, with the header that says what it means", () => {
    const draft = composeFrom(limits, "What is the file size of the pro plan?");
    expect(draft?.answer.sentences[0]?.text).toBe("plan: Pro; file size: 2 GB; seats: 25");
    expect(draft?.answer.markdown).toContain("| plan | file size | seats |");
    expect(draft?.answer.markdown).not.toContain("10 MB");
    expect(draft?.answer.citations[0]?.quote).toBe("plan: Pro; file size: 2 GB; seats: 25");
  });

  it("gets the sentence with the limit", () => {
    const text =
      "# Exports\n\nExports are made at night. They hold every order. An export can hold up to 5,000 rows.\n";
    expect(sentencesFrom(text, "How many rows can an export hold?")[0]).toBe("An export can hold up to 5,000 rows.");
  });
});

describe("a yes or no question", () => {
  it("gets the yes, and the sentence that says yes to what", () => {
    const text =
      "# Pausing\n\n## Can I pause my plan?\n\nYes. A plan can be paused for three months. Seats stay yours.\n";
    expect(sentencesFrom(text, "Can I pause my plan?", { heading: "Can I pause my plan?" }).slice(0, 2)).toEqual([
      "Yes.",
      "A plan can be paused for three months.",
    ]);
  });
  it("gets the no", () => {
    const text = "# Refunds\n\n## Are fees refunded?\n\nWe charge fees for transfers. No, fees are kept by the bank.\n";
    expect(sentencesFrom(text, "Are fees refunded?", { heading: "Are fees refunded?" })[0]).toBe(
      "No, fees are kept by the bank.",
    );
  });
});

describe("what an answer must not lose", () => {
  it.each([
    "Only the owner can do this.",
    "Unless you are on the Free plan, it is free.",
    "If you are on the Team plan, ask your administrator.",
    "Except on Sundays, it takes an hour.",
    "However, gift cards are never refunded.",
    "This only applies to the Pro plan.",
    "It is not available in Norway.",
    "Note that weekends do not count.",
    "You need to be an administrator.",
  ])("the condition that follows: %j", (condition) => {
    const text = `# Export\n\nOpening a bill is quick. You can export invoices as a file from the billing page. ${condition} Colours can be changed.\n`;
    const sentences = sentencesFrom(text, "Can I export invoices as a file?");
    expect(sentences).toContain("You can export invoices as a file from the billing page.");
    expect(sentences).toContain(condition);
  });

  it("the sentence that a pronoun points to", () => {
    const text = "# Vault\n\nHello. The vault is an add-on of the Pro plan. It costs 9 euros per seat and month.\n";
    expect(sentencesFrom(text, "How much does it cost per seat and month?")).toEqual(
      expect.arrayContaining(["The vault is an add-on of the Pro plan.", "It costs 9 euros per seat and month."]),
    );
  });

  it("what a sentence with a colon announces", () => {
    const text = "# Channels\n\nThese channels are supported:\n\n- Web\n- SMS\n- Voice\n";
    expect(sentencesFrom(text, "Which channels are supported?")).toEqual([
      "These channels are supported:",
      "Web",
      "SMS",
      "Voice",
    ]);
  });

  it("the steps before the step that answers", () => {
    const text =
      "# Router\n\nThe router can be reset.\n\n1. Unplug it.\n2. Wait for the lamp.\n3. Hold the small button for ten seconds.\n4. Plug it in.\n";
    const sentences = sentencesFrom(text, "Which small button is held for seconds?");
    expect(sentences).toEqual(
      expect.arrayContaining(["Unplug it.", "Wait for the lamp.", "Hold the small button for ten seconds."]),
    );
  });

  it("the number of a step: steps between two that answer come along", () => {
    const text = `# Lamp\n\nThe lamp tells its state.\n\n1. Look at the green lamp blinking fast.\n2. Unplug it.\n3. Look at the green lamp blinking fast again.\n4. Done.\n`;
    const markdown = composeFrom(text, "green lamp blinking fast")?.answer.markdown ?? "";
    for (const [, number, words] of markdown.matchAll(/^(\d)\. (.*?)(?: \[1\])?$/gm))
      expect(text).toContain(`${number}. ${words}`);
    expect(markdown).toContain("3. Look at the green lamp");
  });
});

describe("a citation", () => {
  it("quotes at most 300 characters, cut after a word", () => {
    const long = `${"Refunds of many different kinds are possible ".repeat(12).trim()}.`;
    const quote =
      composeFrom(`# Refunds\n\n${long}\n`, "Which refunds are possible?")?.answer.citations[0]?.quote ?? "";
    expect(quote.length).toBeLessThanOrEqual(300);
    expect(quote.length).toBeGreaterThan(250);
    expect(`${long} `).toContain(`${quote} `);
  });

  it("cuts a word without end, but no character", () => {
    const quote = composeFrom(`# Odd\n\n${"😀".repeat(200)}\n`, "odd")?.answer.citations[0]?.quote ?? "";
    expect(quote.length).toBeLessThanOrEqual(300);
    expect(quote).toMatch(/^😀+/u);
    expect(`${"😀".repeat(200)}`).toContain(quote);
  });

  it("names the innermost heading and its anchor, or the title and none for the lead", () => {
    const text = "# Billing\n\nWe bill monthly.\n\n## Paying\n\n### By card\n\nCards are charged on the first.\n";
    expect(composeFrom(text, "cards", { heading: "By card" })?.answer.citations[0]).toMatchObject({
      n: 1,
      articleId: "a",
      title: "Billing",
      heading: "By card",
      anchor: "by-card",
    });
    expect(composeFrom(text, "bill")?.answer.citations[0]).toMatchObject({ heading: "Billing", anchor: "" });
  });
});

describe("odd sections", () => {
  it("code is quoted whole, with a mark that resolves", () => {
    const text = "# Install\n\n```sh\nnpm install\nnpm start\n```\n";
    const answer = composeFrom(text, "install")?.answer;
    expect(answer?.markdown).toContain("```sh\nnpm install\nnpm start\n```\n\n[1]");
    expect(answer?.sentences.map((sentence) => sentence.text)).toEqual(["npm install npm start"]);
  });

  it("an item that is only a picture is no answer", () => {
    const text = "# Colours\n\n- ![](a.png)\n- Blue\n";
    const answer = composeFrom(text, "Which colours are there?")?.answer;
    expect(answer?.citations[0]?.quote).toBe("Blue");
    expect(answer?.sentences).not.toEqual([]);
  });

  it("an empty row is no answer", () => {
    expect(composeFrom("# T\n\n| a | b |\n|---|---|\n|   |   |\n| x | y |\n", "t")?.answer.citations[0]?.quote).toBe(
      "a: x; b: y",
    );
  });

  it("a section without anything to quote gives no draft", () => {
    expect(composeFrom("# Only a title\n", "title")).toBeNull();
    expect(composeFrom("", "anything")).toBeNull();
  });

  it("a table that goes on after what is quoted says so, one that is quoted whole does not", () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => `| plan ${index + 1} | ${index} |`);
    const source = (count: number) =>
      `# Limits\n\nThese limits hold:\n\n| plan | limit |\n|---|---|\n${rows(count).join("\n")}\n`;
    const said = (count: number) => composeFrom(source(count), "which limits hold")?.answer.sentences.at(-1);
    // Also one that was cut between two chunks.
    expect(composeFrom(source(11), "which limits hold", { maxTokens: 60 })?.answer.sentences.at(-1)).toEqual(said(11));
    expect(said(11)).toEqual({ text: "There is more to it.", citations: [], support: "persona" });
    expect(said(10)).toMatchObject({ support: "verbatim" });
  });

  it("a literal [1] of the article stays text", () => {
    const markdown = composeFrom("# Notes\n\nThe note [1] explains it.\n", "note explains")?.answer.markdown ?? "";
    expect(toText(parseMarkdown(markdown))).toBe("The note [1] explains it. ");
  });
});

describe("coverageOf", () => {
  it("is the share of the question's terms by idf", () => {
    const asked = [
      { term: "a", idf: 3, known: true },
      { term: "b", idf: 1, known: false },
    ];
    expect(coverageOf(asked, ["a"])).toBe(0.75);
    expect(coverageOf(asked, [])).toBe(0);
    expect(coverageOf([], ["a"])).toBe(0);
  });
  it("counts the section's headings", () => {
    expect(composeFrom("# Refunds\n\nThey take five days.\n", "refunds")?.coverage).toBe(1);
    expect(equalTerms("How do I?")).toEqual([]);
  });
});
