import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { chromiumPath, hasChromium, openVisitedPages, type VisitedPages } from "./browser.samples.ts";

const articles = [
  {
    path: "orders.md",
    source: "# Orders\n\n## Cancel an order\n\nAn order is cancelled on its page until it is sent.\n",
  },
  { path: "plans.md", source: "# Plans\n\n## Cancel a plan\n\nA plan is cancelled at the end of its month.\n" },
  {
    path: "help/everything.md",
    source: `# Everything\n\nLead.\n\n## Table\n\n| ${"Wide | ".repeat(20)}\n|${"---|".repeat(20)}\n| ${"cell | ".repeat(20)}\n\n## Code\n\n\`\`\`sh\nnpm ci\n\`\`\`\n\n## List\n\n1. One\n2. Two\n`,
  },
];
const violationsSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })),
    }),
  ),
});

// Where checks must not be left out, a missing browser is a failure.
const maySkip = !hasChromium && process.env.CI === undefined;

describe.skipIf(maySkip)(
  `our pages in a browser (left out where there is no ${chromiumPath})`,
  { timeout: 120_000 },
  () => {
    let pages: VisitedPages;
    beforeAll(async () => {
      pages = await openVisitedPages(articles);
    }, 180_000);
    afterAll(() => pages?.close());

    /** Runs `visit` in a window of its own, and fails when the page complained: an error, or something its policy refused. */
    async function inWindow(visit: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
      const context = await pages.browser.newContext({ baseURL: pages.origin, ...options });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        const complaints: string[] = [];
        page.on("pageerror", ({ message }) => complaints.push(message));
        page.on("console", (message) => {
          if (message.type() === "error" && !message.text().includes("status of 4")) complaints.push(message.text());
        });
        await visit(page);
        expect(complaints).toEqual([]);
      } finally {
        await context.close();
      }
    }

    const turns = (page: Page) => page.locator(".turn");

    describe("the playground", () => {
      it("asks, asks back, goes on by a button and shows another channel, all in one page", () =>
        inWindow(async (page) => {
          await page.goto("/");
          await page.fill("textarea", "How do I cancel?");
          await page.keyboard.press("Enter");
          await turns(page).getByRole("button", { name: "Plans: Cancel a plan" }).click();
          await turns(page).nth(1).waitFor();
          const answer = turns(page).nth(1);
          expect(await answer.textContent()).toContain("A plan is cancelled at the end of its month.");
          expect(await turns(page).first().getAttribute("data-conversation")).toBe(
            await answer.getAttribute("data-conversation"),
          );
          expect(await page.locator(".composer [name=conversationId]").inputValue()).toMatch(/^id-/);
          expect(await page.inputValue("textarea")).toBe("");
          await answer.getByRole("link", { name: "sms" }).click();
          await answer.locator(".bubble").waitFor();
          expect(await answer.locator(".reply").textContent()).toMatch(/\d segments? · GSM-7/);
          expect(await turns(page).count()).toBe(2);
          await answer.getByText("Trace").click();
          expect(await answer.locator("details pre.json").last().textContent()).toContain("ranking");
        }));

      it("shows what is wrong beside the question, and takes the next one", () =>
        inWindow(async (page) => {
          await page.goto("/");
          await page.fill("textarea", "x".repeat(501));
          await page.getByRole("button", { name: "Ask", exact: true }).click();
          expect(await page.getByRole("alert").textContent()).toContain("too long");
          await page.fill("textarea", "How are refunds paid?");
          await page.keyboard.press("Enter");
          await turns(page).waitFor();
          expect(await page.getByRole("alert").count()).toBe(0);
        }));

      it("fits the frame of a reply to its height", () =>
        inWindow(async (page) => {
          await page.goto("/");
          await page.fill("textarea", "How are refunds paid?");
          await page.keyboard.press("Enter");
          const frame = page.locator("iframe[height]");
          await frame.waitFor();
          const inner = page.frameLocator("iframe");
          await inner.getByText("within 5 days").waitFor();
          const heights = await page.evaluate(
            "(() => { const frame = document.querySelector('iframe'); return [frame.clientHeight, frame.contentDocument.body.scrollHeight]; })()",
          );
          const [outer, content] = z.array(z.number()).parse(heights);
          expect(outer).toBeLessThan(200);
          expect(outer).toBeGreaterThanOrEqual(content ?? 0);
        }));

      it("works without JavaScript", () =>
        inWindow(
          async (page) => {
            await page.goto("/");
            await page.fill("textarea", "How do I cancel?");
            await page.getByRole("button", { name: "Ask", exact: true }).click();
            await turns(page).getByRole("button", { name: "Plans: Cancel a plan" }).click();
            await page.frameLocator("iframe").getByText("at the end of its month").waitFor();
            const conversation = await turns(page).getAttribute("data-conversation");
            await page.getByRole("link", { name: "sms" }).click();
            await page.locator(".bubble").waitFor();
            expect(await page.locator(".composer [name=conversationId]").inputValue()).toBe(conversation);
          },
          { javaScriptEnabled: false },
        ));

      it("is used by keyboard alone", () =>
        inWindow(async (page) => {
          await page.goto("/");
          await page.keyboard.press("Tab");
          expect(await page.locator(":focus").textContent()).toBe("Skip to content");
          await page.keyboard.press("Enter");
          await page.keyboard.press("Tab");
          // The first thing in the content is an example to ask.
          await page.keyboard.press("Enter");
          await turns(page).waitFor();
          expect(await page.locator("textarea:focus").count()).toBe(1);
          await page.keyboard.type("How are refunds paid?");
          await page.keyboard.press("Shift+Enter");
          await page.keyboard.press("Enter");
          await turns(page).nth(1).waitFor();
        }));
    });

    describe("the help centre", () => {
      for (const javaScriptEnabled of [true, false]) {
        it(`answers, leads to the article, and takes whether it helped, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () =>
          inWindow(
            async (page) => {
              await page.goto("/help");
              await page.getByLabel("Your question").fill("partial refund");
              await page.getByRole("button", { name: "Ask" }).click();
              await page.locator(".help-answer").waitFor();
              await page.getByRole("link", { name: "Refunds › Partial refunds" }).click();
              await page.waitForURL("**/help/billing/refunds#partial-refunds");
              expect(await page.locator(":target").textContent()).toContain("Partial refunds");
              await page.getByRole("button", { name: "Yes" }).click();
              await page.getByText("Thank you.").waitFor();
            },
            { javaScriptEnabled },
          ));
      }

      it("searches from its box", () =>
        inWindow(async (page) => {
          await page.goto("/help");
          await page.getByLabel("Your question").fill("reset password");
          await page.getByRole("button", { name: "Search" }).click();
          await page.locator(".results a").first().click();
          await page.waitForURL("**/help/account/reset-password");
        }));

      it("prints an article without what surrounds it", () =>
        inWindow(async (page) => {
          await page.goto("/help/billing/refunds");
          await page.emulateMedia({ media: "print" });
          for (const hidden of [".bar", ".feedback", ".ask"])
            expect(await page.locator(hidden).isVisible()).toBe(false);
          expect(await page.locator("h1").isVisible()).toBe(true);
        }));
    });

    describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
      it.each([390, 1280])("is accessible and nowhere wider than a screen of %i", (width) =>
        inWindow(
          async (page) => {
            const check = async () => {
              await page.evaluate(axe.source);
              const { violations } = violationsSchema.parse(await page.evaluate("axe.run()"));
              const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
              expect(grave, page.url()).toEqual([]);
              expect(await page.evaluate("document.documentElement.scrollWidth"), page.url()).toBeLessThanOrEqual(
                width,
              );
            };
            await page.goto("/");
            await check();
            for (const question of ["How do I cancel?", "How are refunds paid?"]) {
              await page.fill("textarea", question);
              await page.keyboard.press("Enter");
              await turns(page).filter({ hasText: question }).waitFor();
            }
            await page.locator("iframe[height]").last().waitFor();
            await check();
            await page.goto("/help");
            await page.getByLabel("Your question").fill("partial refund");
            await page.keyboard.press("Enter");
            await page.locator(".help-answer").waitFor();
            await check();
            for (const path of ["/help/help/everything", "/help?question=refund", "/help/nowhere"]) {
              await page.goto(path);
              await check();
            }
          },
          { colorScheme, viewport: { width, height: 844 } },
        ),
      );
    });
  },
);
