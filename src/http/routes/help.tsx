/** GET and POST /help: the home of the help centre, its search and its ask box; and whether an answer helped. */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { AppError } from "../../errors.ts";
import type { App, AppEnv } from "../app-env.ts";
import { visibleArticles } from "../article-reader.ts";
import { parseFields, readForm, readQuery } from "../form-body.ts";
import { askFromPage, requireOpenPages } from "../page-question.ts";
import { FeedbackForm } from "../pages/feedback-form.tsx";
import { HelpAnswer } from "../pages/help-answer.tsx";
import { helpFrame } from "../pages/help-frame.ts";
import { AnswerLog, AskBox, HelpHome, HelpSearch } from "../pages/help-pages.tsx";
import { partResponse, sitePage, tellFailures, wantsPart } from "../pages/site-page.tsx";
import { publicOrigin } from "../public-origin.ts";
import type { RouteServices } from "../route-services.ts";
import { ownerOf } from "../scopes.ts";
import { searchArticles } from "../search-articles.ts";
import { isStorable } from "../storable-text.ts";
import { requireQuestion } from "./post-answer.ts";

const askSchema = z.object({ question: z.string().default(""), conversationId: z.string().max(128).optional() });
const feedbackSchema = z.object({ answer: z.string().max(128).refine(isStorable), helped: z.enum(["yes", "no"]) });

/** The channel that questions and feedback of these pages come on. */
export const helpChannel = "portal";

export function registerHelp(app: App, { services, store, limiter }: RouteServices): void {
  app.get(
    "/help",
    tellFailures(async (c) => {
      requireOpenPages(c.var);
      const { question } = readQuery(c);
      if (question !== undefined) return found(c, question);
      const { snapshot, classes } = await visibleArticles(c, {}, services);
      const articles = await store.listArticles(services.database, { snapshot: snapshot.key, classes });
      const title = `${snapshot.persona.name} help`;
      return sitePage(c, {
        ...helpFrame,
        title,
        description: `Answers and articles: ${title}.`,
        canonical: `${publicOrigin(c, services)}/help`,
        children: (
          <HelpHome title={title} articles={articles}>
            <AnswerLog />
          </HelpHome>
        ),
      });
    }, helpFrame),
  );

  app.post(
    "/help",
    tellFailures(async (c) => {
      requireOpenPages(c.var);
      const fields = await readForm(c);
      if (fields.helped !== undefined) return thank(c, fields);
      const { question, conversationId = null } = parseFields(askSchema, fields);
      await limiter.limitCustomer(c, { conversationId: conversationId ?? undefined });
      const record = await askFromPage(
        { question, channel: helpChannel, conversationId, owner: ownerOf(c.var.caller) },
        services,
      );
      const answer = <HelpAnswer record={record} origin={publicOrigin(c, services)} />;
      return wantsPart(c) ? partResponse(c, answer) : answered(c, answer, record.conversationId);
    }, helpFrame),
  );

  async function found(c: Context<AppEnv>, question: string) {
    requireQuestion(question, services.config.MAX_QUESTION_CHARACTERS);
    const results = await searchArticles(question, { services, store });
    return sitePage(c, {
      ...helpFrame,
      title: "Search",
      canonical: null,
      children: <HelpSearch question={question} results={results} />,
    });
  }

  async function thank(c: Context<AppEnv>, fields: Record<string, string>) {
    const { answer: id, helped } = parseFields(feedbackSchema, fields);
    const record = await store.findAnswer(services.database, id, ownerOf(c.var.caller));
    // What was answered elsewhere is somebody else's.
    if (record === null || record.channel !== helpChannel) throw new AppError("not_found", "there is no such answer");
    const about = { kind: "answer", id } as const;
    await store.saveFeedback(services.database, {
      about,
      helped: helped === "yes",
      channel: record.channel,
      snapshot: record.snapshot,
      now: services.now(),
    });
    const thanks = <FeedbackForm about={about} isThanked />;
    return wantsPart(c) ? partResponse(c, thanks) : answered(c, thanks, record.conversationId);
  }
}

/** The page of an answer for readers without the script. */
function answered(c: Context<AppEnv>, answer: Child, conversationId: string) {
  return sitePage(c, {
    ...helpFrame,
    title: "Answer",
    canonical: null,
    children: (
      <div class="help">
        <h1>Answer</h1>
        <AnswerLog>{answer}</AnswerLog>
        <AskBox conversationId={conversationId} />
      </div>
    ),
  });
}
