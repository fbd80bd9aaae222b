import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { chromiumPath, hasChromium, openVisitedPages, type VisitedPages } from "./browser.samples.ts";
import { xssPayloads } from "./xss-payloads.samples.ts";

/** A payload as the title, the text, a heading and the address of an article. */
const articles = xssPayloads.map((payload, index) => ({
  path: `hostile/n${index}.md`,
  source: `---\ntitle: ${JSON.stringify(payload)}\nurl: ${JSON.stringify(payload)}\n---\n\nBefore. ${payload}\n\n## Heading ${payload.split("\n").join(" ")}\n\n${payload}\n\n| a | b |\n|---|---|\n| ${payload.split("\n").join(" ")} | x |\n`,
}));

/** What must be nowhere in a page, whether or not something of it ran. */
const planted = `[...document.querySelectorAll("*")].flatMap((element) => [
  ...(element.localName === "script" && !element.getAttribute("src")?.startsWith("/assets/") ? ["script"] : []),
  ...["object", "embed", "base", "style", "form[action^=javascript]"].filter((selector) => element.matches(selector)),
  ...[...element.attributes].flatMap(({ name, value }) =>
    /^on/i.test(name) || name === "style" || (/^(?:href|src|action|formaction|xlink:href)$/i.test(name) && /^[\\s\\x00-\\x20]*(?:javascript|data|vbscript):/i.test(value))
      ? [element.localName + " " + name + "=" + value] : []),
])`;

// Where checks must not be left out, a missing browser is a failure.
const maySkip = !hasChromium && process.env.CI === undefined;

describe.skipIf(maySkip)(
  `hostile text in our pages (left out where there is no ${chromiumPath})`,
  { timeout: 120_000 },
  () => {
    let pages: VisitedPages;
    beforeAll(async () => {
      pages = await openVisitedPages(articles);
    }, 180_000);
    afterAll(() => pages?.close());

    /** The policy is set aside: nothing may be left for it to stop. What runs is what opens a dialog or leaves a mark. */
    async function inWindow(visit: (page: Page) => Promise<void>): Promise<void> {
      const context = await pages.browser.newContext({ baseURL: pages.origin, bypassCSP: true });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(30_000);
        const ran: string[] = [];
        page.on("dialog", async (dialog) => {
          ran.push(dialog.message());
          await dialog.dismiss();
        });
        await visit(page);
        expect(ran).toEqual([]);
      } finally {
        await context.close();
      }
    }

    const expectClean = async (page: Page, what: string) =>
      expect(z.array(z.string()).parse(await page.evaluate(planted)), what).toEqual([]);

    it("has a hundred of them", () => {
      expect(new Set(xssPayloads).size).toBe(100);
    });

    it("would notice what runs", async () => {
      const noticed = inWindow(async (page) => {
        await page.goto("/");
        await page.evaluate('document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>")');
        await page.waitForEvent("dialog");
      });
      await expect(noticed).rejects.toThrow();
    });

    it.each([
      ["/", "textarea", ".turn"],
      ["/help", "input[name=question]", ".help-answer"],
    ])("runs none that is asked at %s, nor what the articles say of it", { timeout: 400_000 }, (path, field, answer) =>
      inWindow(async (page) => {
        await page.goto(path);
        for (const [index, payload] of xssPayloads.entries()) {
          await page.fill(field, payload);
          await page.keyboard.press("Enter");
          await page
            .locator(answer)
            .nth(index % 20)
            .waitFor({ state: "attached" });
          if (index % 20 < 19) continue;
          await expectClean(page, `up to ${payload}`);
          await page.goto(path);
        }
      }),
    );

    it("runs none of what articles hold", { timeout: 400_000 }, () =>
      inWindow(async (page) => {
        await page.goto("/help");
        await expectClean(page, "/help");
        for (const [index, payload] of xssPayloads.entries()) {
          await page.goto(`/help/hostile/n${index}`);
          await expectClean(page, payload);
        }
      }),
    );

    it("runs none that stands in an address", { timeout: 400_000 }, () =>
      inWindow(async (page) => {
        for (const payload of xssPayloads) {
          const part = encodeURIComponent(payload);
          for (const path of [`/?channel=${part}`, `/help?question=${part}`, `/help/${part}#${part}`]) {
            await page.goto(path, { waitUntil: "domcontentloaded" });
            await expectClean(page, path);
          }
        }
      }),
    );
  },
);
