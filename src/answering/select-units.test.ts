import { describe, expect, it } from "vitest";
import { sentencesFrom } from "./section.samples.ts";

describe("a yes or no question", () => {
  it("begins with the sentence that allows or denies what is asked, not with the section's first", () => {
    const text =
      "# Import\n\n## Can I delete my old account after the import?\n\nWe no longer need your old account after the import. If all numbers look right, you can safely delete your old account. Imported data stays.\n";
    const heading = "Can I delete my old account after the import?";
    expect(sentencesFrom(text, "Can I delete my old account after the import?", { heading })[0]).toBe(
      "If all numbers look right, you can safely delete your old account.",
    );
  });

  it("begins with what it depends on", () => {
    const text = "# Plates\n\nPlates can be handed in. It depends. See the refund table for handed-in plates.\n";
    expect(sentencesFrom(text, "Will I get a refund for plates?")).toContain("It depends.");
  });
});

describe("what limits a whole section", () => {
  const section = (limit: string, place: "first" | "last") => {
    const body = "Exports are written at night. An export holds every order of the year.";
    return `# Exports\n\n${place === "first" ? `${limit}\n\n${body}` : `${body}\n\n${limit}`}\n`;
  };
  it.each([
    "These settings apply to the Pro plan only.",
    "This is only available to owners.",
    "Exceptions: orders of the last hour.",
    "There is one exception: test orders.",
    "The above does not apply to trial accounts.",
  ])("stays with the answer, wherever it stands: %j", (limit) => {
    for (const place of ["first", "last"] as const) {
      const said = sentencesFrom(section(limit, place), "What does an export hold?");
      expect(said).toEqual(expect.arrayContaining(["An export holds every order of the year.", limit]));
    }
  });

  it("leads a paragraph as it leads a list", () => {
    const text =
      "# Storage\n\nOn the Basic plan:\n\nFiles are stored for thirty days.\n\nOn the Pro plan:\n\nFiles are kept for ever.\n";
    expect(sentencesFrom(text, "How long are files stored?")).toEqual([
      "On the Basic plan:",
      "Files are stored for thirty days.",
    ]);
  });
});

describe("a condition", () => {
  it("that points back stays, however long the answer is by then", () => {
    const text = `# Benefits\n\nBenefits can be paid to the children and to the spouse who cares for them even where the number of credits is too small ${"for any other kind of payment ".repeat(3)}by law. They can get them if there is credit for one and a half years of work. Colours differ.\n`;
    expect(sentencesFrom(text, "Can benefits be paid to the children?")).toContain(
      "They can get them if there is credit for one and a half years of work.",
    );
  });

  it("that takes back an added sentence comes along", () => {
    const text =
      "# Credits\n\nThe number of credits you need depends on your age. Generally, you need forty credits. However, younger workers may do with fewer.\n";
    expect(sentencesFrom(text, "How many credits do I need?")).toContain("However, younger workers may do with fewer.");
  });

  it("before a sentence stays before it", () => {
    const text = "# Billing\n\nColours differ. Only owners see the page. Open the billing page to download invoices.\n";
    expect(sentencesFrom(text, "billing page to download invoices")).toEqual([
      "Only owners see the page.",
      "Open the billing page to download invoices.",
    ]);
  });

  it("of another case is none", () => {
    const text =
      "# Letters\n\nIf you have insurance, answer the letter. If you sold the car, return the plates. Colours differ.\n";
    expect(sentencesFrom(text, "What if I have insurance?")).toEqual(["If you have insurance, answer the letter."]);
  });

  it("after steps stays with them, an announcement of other steps does not", () => {
    const steps = "# Reset\n\nTo reset it:\n\n1. Open the page.\n2. Press **Reset**.\n";
    expect(sentencesFrom(`${steps}\nOnly owners see the button.\n`, "How do I reset it?").at(-1)).toBe(
      "Only owners see the button.",
    );
    expect(
      sentencesFrom(`${steps}\nIf you have no second device:\n\n1. Call us.\n`, "How do I reset it?"),
    ).not.toContain("If you have no second device:");
  });
});

describe("what goes on", () => {
  it("is told while it speaks of what was asked, not when it turns to something else", () => {
    const text =
      "# Exports\n\nAn export holds every order. It is a file with one line an order. Exports are kept for a week. Colours can be changed.\n";
    expect(sentencesFrom(text, "What does an export hold?")).toEqual([
      "An export holds every order.",
      "It is a file with one line an order.",
      "Exports are kept for a week.",
    ]);
  });

  it("does not send the reader elsewhere", () => {
    const text = "# Invoices\n\nYou get an invoice by mail. See all about the invoice.\n";
    expect(sentencesFrom(text, "How do I get an invoice?")).toEqual(["You get an invoice by mail."]);
  });
});
