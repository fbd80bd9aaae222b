/** GET and POST /: the playground. A script may ask for the new turn alone; without one, every answer is a page. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { htmlOfMessage } from "../../channels/registry.ts";
import type { AnswerRecord } from "../../domain/answer-record.ts";
import type { Owner } from "../../domain/owner.ts";
import { AppError } from "../../errors.ts";
import { toAnswerResponse } from "../answer-response.ts";
import type { App, AppEnv } from "../app-env.ts";
import { visibleArticles } from "../article-reader.ts";
import { parseFields, readForm, readQuery } from "../form-body.ts";
import { knownChannel } from "../known-channel.ts";
import { askFromPage, requireOpenPlayground } from "../page-question.ts";
import { frameDocument } from "../pages/frame-document.ts";
import { Playground, playgroundFrame } from "../pages/playground.tsx";
import { PlaygroundTurn, ReplyPreview } from "../pages/playground-turn.tsx";
import { partResponse, sitePage, tellFailures, wantsPart } from "../pages/site-page.tsx";
import type { RouteServices } from "../route-services.ts";
import { ownerOf } from "../scopes.ts";
import { framePolicy } from "../secure-headers.ts";
import { isStorable } from "../storable-text.ts";
import type { ArticleSummary } from "../store-access.ts";

const formSchema = z.object({
  question: z.string().default(""),
  channel: z.string().default("web"),
  conversationId: z.string().max(128).optional(),
});

const maxExamples = 5;

export function registerPlayground(app: App, { services, store, limiter }: RouteServices): void {
  const findRecord = async (id: string, owner: Owner): Promise<AnswerRecord> => {
    const record = isStorable(id) ? await store.findAnswer(services.database, id, owner) : null;
    if (record === null) throw new AppError("not_found", "no answer has this id — ask again");
    return record;
  };

  /** What one could ask: of some folders the first question that an article answers, or its title. */
  async function examples(c: Context<AppEnv>): Promise<string[]> {
    const { snapshot, classes } = await visibleArticles(c, {}, services);
    const articles = await store.listArticles(services.database, { snapshot: snapshot.key, classes });
    const firsts = new Map<string, ArticleSummary>();
    for (const article of articles) {
      const folder = article.path.split("/").slice(0, -1).join("/");
      if (!firsts.has(folder)) firsts.set(folder, article);
    }
    const questions = [...firsts.values()].slice(0, maxExamples).map(async ({ id, title }) => {
      const at = { snapshot: snapshot.key, classes, articleId: id };
      const headings = (await store.loadArticleChunks(services.database, at)).flatMap(({ headingPath }) => headingPath);
      return headings.find((heading) => heading.endsWith("?")) ?? title;
    });
    return Promise.all(questions);
  }

  app.get(
    "/",
    tellFailures(async (c) => {
      // Whoever may not see what decided still finds the articles.
      if (c.var.caller.kind === "stranger") return c.redirect("/help");
      const { answer, channel = "web" } = readQuery(c);
      const shown = knownChannel(channel);
      if (answer === undefined) {
        return playgroundPage(c, { channel: shown, conversationId: null, examples: await examples(c), children: null });
      }
      const record = await findRecord(answer, ownerOf(c.var.caller));
      if (wantsPart(c)) return partResponse(c, <ReplyPreview record={record} channel={shown} />);
      return playgroundPage(c, {
        channel: shown,
        conversationId: record.conversationId,
        examples: [],
        children: <PlaygroundTurn record={record} channel={shown} />,
      });
    }, playgroundFrame),
  );

  app.post(
    "/",
    tellFailures(async (c) => {
      requireOpenPlayground(c.var);
      const { question, channel: name, conversationId = null } = parseFields(formSchema, await readForm(c));
      const channel = knownChannel(name);
      await limiter.limitCustomer(c, { conversationId: conversationId ?? undefined });
      const record = await askFromPage({ question, channel, conversationId, owner: ownerOf(c.var.caller) }, services);
      const turn = <PlaygroundTurn record={record} channel={channel} />;
      if (wantsPart(c)) return partResponse(c, turn);
      return playgroundPage(c, { channel, conversationId: record.conversationId, examples: [], children: turn });
    }, playgroundFrame),
  );

  // The HTML of one message, for the frame it is shown in.
  app.get("/playground/answers/:id/:channel/:index", async (c) => {
    requireOpenPlayground(c.var);
    const { id, channel, index } = c.req.param();
    const name = knownChannel(channel);
    const { reply } = toAnswerResponse(await findRecord(id, ownerOf(c.var.caller)), name);
    const message = reply.messages[Number(index)];
    const html = message === undefined ? null : htmlOfMessage(name, message);
    if (html === null) throw new AppError("not_found", "this message has no HTML");
    c.header("content-security-policy", framePolicy);
    c.header("x-frame-options", "SAMEORIGIN");
    return c.html(frameDocument(html));
  });
}

function playgroundPage(
  c: Context<AppEnv>,
  { children, ...props }: { children: Child } & Omit<Parameters<typeof Playground>[0], "origin" | "children">,
) {
  return sitePage(c, {
    ...playgroundFrame,
    title: "Onevoice playground",
    canonical: null,
    children: (
      <Playground {...props} origin={new URL(c.req.url).origin}>
        {children}
      </Playground>
    ),
  });
}
