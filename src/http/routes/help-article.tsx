/** GET and POST /help/<id>: an article for people, and whether it helped. GET /help/sitemap.xml: all of them. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { articleHtml } from "../../channels/page-html.ts";
import { articleUrlAt } from "../../domain/article-url.ts";
import { AppError } from "../../errors.ts";
import type { App, AppEnv } from "../app-env.ts";
import { visibleArticles } from "../article-reader.ts";
import { parseFields, readForm } from "../form-body.ts";
import { requireOpenPages } from "../page-question.ts";
import { articlePath } from "../pages/article-address.ts";
import { articleSections } from "../pages/article-sections.ts";
import { FeedbackForm } from "../pages/feedback-form.tsx";
import { helpFrame } from "../pages/help-frame.ts";
import { HelpArticle } from "../pages/help-pages.tsx";
import { partResponse, sitePage, tellFailures, wantsPart } from "../pages/site-page.tsx";
import { publicOrigin } from "../public-origin.ts";
import type { RouteServices } from "../route-services.ts";
import { startOf } from "../search-articles.ts";
import { isStorable } from "../storable-text.ts";
import type { ArticleSummary } from "../store-access.ts";
import { helpChannel } from "./help.tsx";

const feedbackSchema = z.object({ helped: z.enum(["yes", "no"]) });
// Search engines show about this much.
const descriptionCharacters = 155;
const pathPattern = "/help/:id{.+}";

export function registerHelpArticle(app: App, { services, store }: RouteServices): void {
  app.get("/help/sitemap.xml", async (c) => {
    requireOpenPages(c.var);
    const { snapshot, classes } = await visibleArticles(c, {}, services);
    const articles = await store.listArticles(services.database, { snapshot: snapshot.key, classes });
    const origin = publicOrigin(c, services);
    const { host } = new URL(origin);
    // A sitemap speaks for its own host: what is published elsewhere is that host's to list.
    const addresses = articles
      .map((article) => canonicalUrl(article, origin))
      .filter((url) => new URL(url).host === host);
    return c.body(sitemap([`${origin}/help`, ...addresses]), 200, { "content-type": "application/xml; charset=utf-8" });
  });

  app.get(
    pathPattern,
    tellFailures(async (c) => {
      const { article, at } = await find(c, c.req.param("id") ?? "");
      const origin = publicOrigin(c, services);
      const chunks = await store.loadArticleChunks(services.database, at);
      const sections = articleSections(chunks).map(({ headings, tree }) => ({
        headings,
        html: articleHtml(tree, { origin }),
      }));
      return sitePage(c, {
        ...helpFrame,
        title: article.title,
        lang: article.locale,
        description: startOf(withoutTitle(article), descriptionCharacters),
        canonical: canonicalUrl(article, origin),
        children: <HelpArticle article={article} sections={sections} />,
      });
    }, helpFrame),
  );

  app.post(
    pathPattern,
    tellFailures(async (c) => {
      const { helped } = parseFields(feedbackSchema, await readForm(c));
      const { article, snapshotId } = await find(c, c.req.param("id") ?? "");
      const about = { kind: "article", id: article.id } as const;
      await store.saveFeedback(services.database, {
        about,
        helped: helped === "yes",
        channel: helpChannel,
        snapshot: snapshotId,
        now: services.now(),
      });
      const thanks = <FeedbackForm about={about} isThanked />;
      if (wantsPart(c)) return partResponse(c, thanks);
      const children = (
        <div class="help">
          <h1>{article.title}</h1>
          {thanks}
          <p>
            <a href={articlePath(article.id)}>Back to the article</a>
          </p>
        </div>
      );
      return sitePage(c, { ...helpFrame, title: article.title, canonical: null, children });
    }, helpFrame),
  );

  /** @throws AppError `not_found` for what is not there, not public, or no longer valid: they must not be told apart. */
  async function find(c: Context<AppEnv>, articleId: string) {
    requireOpenPages(c.var);
    const { snapshot, classes } = await visibleArticles(c, {}, services);
    const at = { snapshot: snapshot.key, classes, articleId };
    const article = isStorable(articleId) ? await store.findArticle(services.database, at) : null;
    if (article === null) throw new AppError("not_found", "there is no such article — search for it, or ask");
    return { article, at, snapshotId: snapshot.id };
  }
}

function withoutTitle({ title, text }: { title: string; text: string }): string {
  return text.startsWith(title) ? text.slice(title.length) : text;
}

/** Where the article is at home: at its own address where it names one, otherwise here. */
function canonicalUrl({ id, url }: Pick<ArticleSummary, "id" | "url">, origin: string): string {
  const own = articleUrlAt(url, "");
  return own !== null && /^https?:/i.test(own) && URL.canParse(own) ? new URL(own).href : `${origin}${articlePath(id)}`;
}

/** https://www.sitemaps.org/protocol.html */
function sitemap(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `  <url><loc>${escapeXml(address)}</loc></url>\n`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    ...entries,
    "</urlset>\n",
  ].join("");
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
