import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { channelNames } from "../channels/registry.ts";
import { apiStore } from "../services.api.ts";
import { createApp } from "./app.ts";
import { openSampleService, postForm, type SampleService } from "./http.samples.ts";

let sample: SampleService;
beforeAll(async () => {
  sample = await openSampleService();
  await sample.publish([
    {
      path: "billing/old-prices.md",
      source: "---\nvalidUntil: 2020-01-01\n---\n\n# Old prices\n\nIt cost one coin.\n",
    },
    {
      path: "billing/with-html.md",
      source:
        '# <b>Bold</b> & "quoted"\n\nSafe. <script>alert(1)</script> [no](javascript:alert(1)) [yes](https://a.example)\n\n## Steps\n\n| Plan | Price |\n|---|---|\n| Pro | 5 |\n',
    },
  ]);
});
afterAll(() => sample.services.close());

const get = (path: string, headers: Record<string, string> = {}) => sample.app().request(path, { headers });
const part = { "x-onevoice-part": "yes" };
const text = async (response: Response | Promise<Response>) => (await response).text();
const refunds = { question: "How are refunds paid?", channel: "web" };

describe("the playground", () => {
  it("offers every channel of the registry and something to ask", async () => {
    const html = await text(get("/"));
    for (const name of channelNames) expect(html).toContain(`<option value="${name}"`);
    expect(html).toMatch(/name="question" value="[^"]+"/);
  });

  it("answers a form without any script: reply, decision, signals, citations, trace and JSON", async () => {
    const response = await sample.app().request("/", postForm(refunds));
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(/^<!doctype html>/);
    const shown = [
      "How are refunds paid?",
      "verdict",
      "Confidence",
      "Contribution",
      "Timings",
      "Trace",
      "/v1/answers/id-",
    ];
    for (const words of shown) expect(html).toContain(words);
    expect(html).toContain('href="/help/billing/refunds"');
    expect(html).toMatch(/<blockquote>[^<]*within 5 days/);
    expect(html).toMatch(/name="conversationId" value="id-\d+"/);
  });

  it("goes on with a conversation, and shows an answer again on another channel", async () => {
    const first = await text(sample.app().request("/", postForm(refunds, part)));
    expect(first).toMatch(/^<article/);
    const conversationId = /data-conversation="([^"]+)"/.exec(first)?.[1] ?? "";
    const second = await text(sample.app().request("/", postForm({ ...refunds, conversationId }, part)));
    expect(second).toContain(`data-conversation="${conversationId}"`);
    const answer = /\/v1\/answers\/([^?]+)/.exec(first)?.[1];
    const sms = await text(get(`/?answer=${answer}&channel=sms`, part));
    expect(sms).toMatch(/^<section id="reply-/);
    expect(sms).toMatch(/\d segments? · GSM-7/);
    expect(await text(get(`/?answer=${answer}&channel=sms`))).toContain("<textarea");
  });

  it("serves a message's HTML for a frame in which nothing runs", async () => {
    const turn = await text(sample.app().request("/", postForm(refunds, part)));
    const address = /src="(\/playground\/[^"]+)"/.exec(turn)?.[1] ?? "";
    const response = await get(address);
    expect(await response.text()).toContain("within 5 days");
    expect(response.headers.get("content-security-policy")).toMatch(/^sandbox allow-same-origin .*default-src 'none'/);
    expect(response.headers.get("content-security-policy")).not.toContain("allow-scripts");
    expect((await get(address.replace("/web/", "/sms/"))).status).toBe(404);
    expect((await get(address.replace(/0$/, "nine"))).status).toBe(404);
  });

  it.each([
    [{ question: "  ", channel: "web" }, 400, "The question is empty"],
    [{ question: "x".repeat(501), channel: "web" }, 413, "too long"],
    [{ question: "x", channel: "<fax>" }, 400, "no such channel"],
    [{ question: "x", channel: "web", conversationId: "nobody" }, 404, "no conversation &quot;nobody&quot;"],
  ])("says in the page what is wrong with %j", async (fields, status, words) => {
    for (const headers of [{}, part]) {
      const response = await sample.app().request("/", postForm(fields, headers));
      expect(response.status).toBe(status);
      expect(await response.text()).toContain(words);
    }
  });

  it("takes forms only, of this origin only and not too long", async () => {
    const json = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    expect((await sample.app().request("/", json)).status).toBe(415);
    const foreign = postForm(refunds, { host: "localhost:8787", origin: "https://evil.example" });
    expect((await sample.app().request("/", foreign)).status).toBe(403);
    const long = postForm({ question: "x".repeat(300_000), channel: "web" });
    expect((await sample.app().request("/", long)).status).toBe(413);
  });

  it("has addresses of assets that change with their content", async () => {
    const html = await text(get("/"));
    for (const address of html.match(/\/assets\/[^"]+/g) ?? []) {
      expect(address).toMatch(/\?v=[0-9a-f]+$/);
      const response = await get(address);
      expect([response.status, response.headers.get("cache-control")]).toEqual([
        200,
        "public, max-age=31536000, immutable",
      ]);
    }
  });
});

describe("the help centre", () => {
  it("lists the public articles by folder, and no others", async () => {
    const html = await text(get("/help"));
    expect(html).toContain("<h2>Account</h2>");
    expect(html).toContain('<a href="/help/billing/refunds">Refunds</a>');
    for (const hidden of ["Rebates", "Old prices"]) expect(html).not.toContain(hidden);
  });

  it("shows an article with anchors, its address and a description", async () => {
    const html = await text(get("/help/billing/refunds"));
    expect(html).toContain("<h1>Refunds</h1>");
    expect(html).toContain('<h2 id="partial-refunds">');
    expect(html).toContain('<link rel="canonical" href="http://localhost/help/billing/refunds"');
    expect(html).toContain('<meta name="description" content="A refund is paid back');
    expect(await text(get("/help/billing%2Frefunds"))).toContain("<h1>Refunds</h1>");
  });

  it("takes an article's text as data", async () => {
    const html = await text(get("/help/billing/with-html"));
    expect(html).not.toMatch(/<script>|javascript:/);
    expect(html).toContain('<a href="https://a.example"');
    expect(html).toContain('<div class="table" tabindex="0" role="region" aria-label="Table"><table>');
  });

  it.each(["partners/rebates", "billing/old-prices", "nowhere", "%00", "%ff"])(
    "does not know the article %s",
    async (id) => {
      const response = await get(`/help/${id}`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toMatch(/12 percent|one coin/);
    },
  );

  it("finds public articles, with the section that fits", async () => {
    const html = await text(get("/help?question=partial%20refund"));
    expect(html).toMatch(/<li>\s*<a href="\/help\/billing\/refunds#partial-refunds">/);
    expect(html).toContain('<meta name="robots" content="noindex"');
    const partners = await text(get("/help?question=rebates%20for%20partners"));
    expect(partners).not.toContain("percent");
    expect((await get(`/help?question=${"x".repeat(501)}`)).status).toBe(413);
  });

  it("answers with citations that lead to its own pages", async () => {
    for (const headers of [{}, part]) {
      const html = await text(sample.app().request("/help", postForm({ question: "How are refunds paid?" }, headers)));
      expect(html).toContain("within 5 days");
      expect(html).toContain('<a href="/help/billing/refunds"');
      expect(html).not.toContain("http://localhost/help/billing");
    }
  });

  it("keeps whether an answer or an article helped, and only ever adds to it", async () => {
    const answer = await text(sample.app().request("/help", postForm({ question: "How are refunds paid?" }, part)));
    const id = /name="answer" value="([^"]+)"/.exec(answer)?.[1] ?? "";
    expect(await text(sample.app().request("/help", postForm({ answer: id, helped: "yes" }, part)))).toContain(
      "Thank you",
    );
    expect(await text(sample.app().request("/help/billing/refunds", postForm({ helped: "no" })))).toContain(
      "Thank you",
    );
    const { database } = sample.services;
    expect(await database.query("select about, about_id, helped from feedback order by id", [])).toEqual([
      { about: "answer", about_id: id, helped: true },
      { about: "article", about_id: "billing/refunds", helped: false },
    ]);
    await expect(database.query("delete from feedback", [])).rejects.toThrow("append-only");
    for (const fields of [
      { answer: id, helped: "perhaps" },
      { answer: "", helped: "yes" },
    ])
      expect((await sample.app().request("/help", postForm(fields))).status).toBe(400);
    expect((await sample.app().request("/help", postForm({ answer: "none", helped: "yes" }))).status).toBe(404);
    expect((await sample.app().request("/help/partners/rebates", postForm({ helped: "yes" }))).status).toBe(404);
  });

  it("lists the public articles for search engines", async () => {
    const response = await get("/help/sitemap.xml");
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const xml = await response.text();
    expect(xml).toContain("<loc>http://localhost/help/billing/refunds</loc>");
    expect(xml).not.toMatch(/rebates|old-prices/);
  });

  it("tells search engines the address that the public knows, behind a proxy too", async () => {
    const config = { ...sample.services.config, PUBLIC_URL: "https://help.example.com" };
    const app = createApp({ ...sample.services, config }, { store: apiStore });
    expect(await text(app.request("/help/sitemap.xml"))).toContain(
      "<loc>https://help.example.com/help/billing/refunds</loc>",
    );
    expect(await text(app.request("/help/billing/refunds"))).toContain(
      '<link rel="canonical" href="https://help.example.com/help/billing/refunds"',
    );
    expect(await text(app.request("/help"))).toContain('<link rel="canonical" href="https://help.example.com/help"');
  });

  it("is closed where nobody is answered", async () => {
    const app = sample.app({ access: "closed" });
    for (const path of ["/help", "/help/billing/refunds", "/help/sitemap.xml"])
      expect((await app.request(path)).status).toBe(503);
    expect((await app.request("/playground/answers/id-1/web/0")).status).toBe(401);
    const home = await app.request("/");
    expect([home.status, home.headers.get("location")]).toEqual([302, "/help"]);
    for (const path of ["/help", "/help/billing/refunds"])
      expect((await app.request(path, postForm({ ...refunds, helped: "yes" }))).status).toBe(503);
    const asked = await app.request("/", postForm(refunds));
    expect([asked.status, asked.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="onevoice"']);
  });
});

it("says in a page that nothing is indexed yet", async () => {
  const empty = await openSampleService();
  for (const path of ["/", "/help"]) {
    const response = await empty.app().request(path);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("onevoice index");
  }
  await empty.services.close();
});
