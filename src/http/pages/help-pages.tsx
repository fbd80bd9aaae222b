/** The pages of the help centre: its home, an article, what a search found. */
import { raw } from "hono/html";
import type { Child, PropsWithChildren } from "hono/jsx";
import type { ArticleSummary } from "../store-access.ts";
import { articlePath } from "./article-address.ts";
import type { ArticleSection } from "./article-sections.ts";
import { FeedbackForm } from "./feedback-form.tsx";

/** One box for both: asking gets an answer, searching a list. */
export function AskBox({
  question = "",
  conversationId = null,
}: {
  question?: string;
  conversationId?: string | null;
}) {
  return (
    <search class="ask">
      <form method="post" action="/help" data-into="log" data-talk>
        <input type="hidden" name="conversationId" value={conversationId ?? ""} />
        <label>
          <span>Your question</span>
          <input type="text" name="question" value={question} required autocomplete="off" enterkeyhint="send" />
        </label>
        <div class="row">
          <button type="submit">Ask</button>
          <button type="submit" class="quiet" formmethod="get" formaction="/help">
            Search
          </button>
        </div>
      </form>
    </search>
  );
}

/** Where answers are put; `children` are those given so far. */
export function AnswerLog({ children }: { children?: Child }) {
  return (
    <section id="log" class="answers" data-how="append" aria-label="Answers" aria-live="polite">
      {children}
    </section>
  );
}

export function HelpHome({
  title,
  articles,
  children,
}: PropsWithChildren<{ title: string; articles: readonly ArticleSummary[] }>) {
  return (
    <div class="help">
      <div class="hero">
        <h1>{title}</h1>
        <p class="lead">Ask in your own words, or look it up below.</p>
        <AskBox />
      </div>
      {children}
      {articles.length === 0 ? <p>There are no articles yet.</p> : null}
      <div class="shelves">
        {byFolder(articles).map(([folder, inFolder]) => (
          <section>
            <h2>{folder === "" ? "General" : folderName(folder)}</h2>
            <ul>
              {inFolder.map(({ id, title: articleTitle }) => (
                <li>
                  <a href={articlePath(id)}>{articleTitle}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

export interface RenderedSection extends Pick<ArticleSection, "headings"> {
  /** Sanitised HTML of the section's text. */
  html: string;
}

export function HelpArticle({ article, sections }: { article: ArticleSummary; sections: readonly RenderedSection[] }) {
  const contents = sections.flatMap(({ headings }) => headings.filter(({ level, anchor }) => level === 2 && anchor));
  const lead = sections.slice(0, sections[0]?.headings.length === 0 ? 1 : 0);
  return (
    <div class="help">
      <nav class="crumbs" aria-label="Where this is">
        <a href="/help">Help</a> › <span>{folderName(folderOf(article.path)) || "General"}</span>
      </nav>
      <article>
        <h1>{article.title}</h1>
        {lead.map((section) => (
          <Section {...section} />
        ))}
        {contents.length < 3 ? null : (
          <nav class="contents" aria-label="On this page">
            <ul>
              {contents.map(({ text, anchor }) => (
                <li>
                  <a href={`#${encodeURIComponent(anchor ?? "")}`}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {sections.slice(lead.length).map((section) => (
          <Section {...section} />
        ))}
      </article>
      <FeedbackForm about={{ kind: "article", id: article.id }} />
      <section class="still" aria-label="Ask">
        <h2>Still looking?</h2>
        <AnswerLog />
        <AskBox />
      </section>
    </div>
  );
}

function Section({ headings, html }: RenderedSection) {
  return (
    <>
      {headings.map((heading) => (
        <Heading {...heading} />
      ))}
      <div class="text">{raw(html)}</div>
    </>
  );
}

function Heading({ text, level, anchor }: ArticleSection["headings"][number]) {
  const Tag = `h${level}` as const;
  if (anchor === null || anchor === "") return <Tag>{text}</Tag>;
  return (
    <Tag id={anchor}>
      {text}{" "}
      <a class="anchor" href={`#${encodeURIComponent(anchor)}`} aria-label={`Link to: ${text}`}>
        #
      </a>
    </Tag>
  );
}

export interface SearchResult {
  articleId: string;
  title: string;
  heading: string;
  anchor: string;
  excerpt: string;
}

export function HelpSearch({ question, results }: { question: string; results: readonly SearchResult[] }) {
  return (
    <div class="help">
      <h1>Search</h1>
      <AskBox question={question} />
      <AnswerLog />
      <p class="soft" role="status">
        {results.length === 0
          ? "No article fits. Try other words, or ask."
          : `${results.length} ${results.length === 1 ? "article" : "articles"} for “${question}”`}
      </p>
      <ol class="results">
        {results.map(({ articleId, title, heading, anchor, excerpt }) => (
          <li>
            <a href={articlePath(articleId, anchor)}>{title}</a>
            {heading === "" ? null : <span class="soft"> › {heading}</span>}
            <p>{excerpt}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function byFolder(articles: readonly ArticleSummary[]): [string, ArticleSummary[]][] {
  const folders = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    const folder = folderOf(article.path);
    folders.set(folder, [...(folders.get(folder) ?? []), article]);
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

/** A folder as a heading: "getting-started/on_the_phone" is "Getting started › On the phone". */
function folderName(folder: string): string {
  const names = folder.split("/").map((name) => name.replace(/[-_]+/g, " ").trim());
  return names.map((name) => name.slice(0, 1).toUpperCase() + name.slice(1)).join(" › ");
}
