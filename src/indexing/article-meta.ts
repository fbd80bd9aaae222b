/** Front matter values → what an article says about itself. A wrong value is reported and its default used. */
import { type ArticleMeta, articleMetaSchema, type Problem } from "../domain/article.ts";
import { collapse } from "../text/normalize-space.ts";
import type { FrontMatter } from "./front-matter.ts";
import { startOf, storableText } from "./storable-text.ts";

interface MetaResult {
  meta: ArticleMeta;
  published: boolean;
  problems: Problem[];
  /** Those of `problems` that a linter tells by name. */
  titleProblem: Problem | null;
  expiryProblem: Problem | null;
}

const maxTitle = 300;
const maxId = 300;

/**
 * Reads `title`, `id`, `url`, `audience`, `locale`, `status`, `tags`, `risk` and `validUntil`; other keys belong to other
 * tools and are left alone. Where privacy is at stake the default is the closed one: an unreadable `audience` is nobody's.
 */
export function readArticleMeta(
  path: string,
  frontMatter: FrontMatter,
  firstHeading: string,
  today: string,
): MetaResult {
  const problems: Problem[] = [];
  const { values } = frontMatter;
  const warn = (key: string, message: string): Problem => {
    const problem: Problem = { path, ...frontMatter.positionOf(key), severity: "warning", message };
    problems.push(problem);
    return problem;
  };

  const text = (key: string): string | null => {
    const value = values[key];
    if (value === undefined || value === null) return null;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      const collapsed = collapse(storableText(String(value)));
      return collapsed === "" ? null : collapsed;
    }
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    warn(key, `"${key}" must be one text — write \`${key}: …\` on one line`);
    return null;
  };
  const list = (key: string): string[] | null => {
    const value = values[key];
    if (value === undefined || value === null) return null;
    const items = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [value];
    const texts = items
      .filter((item) => typeof item === "string" || typeof item === "number")
      .map((item) => collapse(storableText(String(item))));
    if (texts.length < items.length) warn(key, `"${key}" must be a list of words — write \`${key}: [one, two]\``);
    return texts.filter((item) => item !== "");
  };

  const title = text("title") ?? (firstHeading === "" ? null : firstHeading);
  const titleProblem =
    title === null
      ? warn("title", `has no title — add \`title: …\` to the front matter ("${titleFromPath(path)}" is used)`)
      : null;

  const url = text("url");
  // A path would be good on one's own site only; a text message needs the whole address.
  const goodUrl = url !== null && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : null;
  if (url !== null && goodUrl === null) warn("url", '"url" is no web address — write it whole, https://…');

  const audience = list("audience");
  if (values.audience !== undefined && (audience === null || audience.length === 0)) {
    warn("audience", '"audience" names nobody, so nobody sees the article — write `audience: [public]`');
  }

  const status = (text("status") ?? "published").toLowerCase();
  if (!["published", "draft", "archived"].includes(status)) {
    warn(
      "status",
      `"status: ${status}" is unknown and keeps the article unpublished — write published, draft or archived`,
    );
  }
  const isDraft = status !== "published" || !isNo(values.draft) || isNo(values.published ?? true);

  // en_US is how programs write what the web writes as en-US.
  const locale = (text("locale") ?? "en").replaceAll("_", "-");
  const goodLocale = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(locale) ? locale : "en";
  if (goodLocale !== locale) warn("locale", `"locale: ${locale}" is no language tag — write one such as en or de-AT`);

  // Left unread, a key in the other spelling would keep an article alive that its editor lets expire.
  const expiryKey = values.validUntil === undefined ? "valid_until" : "validUntil";
  const validUntil = text(expiryKey);
  const goodDate = validUntil !== null && isDate(validUntil) ? validUntil : null;
  if (validUntil !== null && goodDate === null) warn(expiryKey, '"validUntil" is no date — write it as 2030-12-31');
  const expired = goodDate !== null && goodDate < today;
  const expiryProblem = expired
    ? warn(expiryKey, `expired on ${goodDate} and is not answered from — update or delete it`)
    : null;

  const risk = text("risk") ?? "normal";
  if (risk !== "normal" && risk !== "high")
    warn("risk", `"risk: ${risk}" is unknown and counts as high — write normal or high`);

  const meta = articleMetaSchema.parse({
    id: startOf(text("id") ?? path.replace(/\.[^./]+$/, ""), maxId),
    path,
    title: startOf(title ?? titleFromPath(path), maxTitle),
    url: goodUrl,
    audience: values.audience === undefined ? ["public"] : (audience ?? []),
    locale: goodLocale,
    tags: list("tags") ?? [],
    risk: risk === "normal" ? "normal" : "high",
    validUntil: goodDate,
  });
  return { meta, published: !isDraft && !expired, problems, titleProblem, expiryProblem };
}

function titleFromPath(path: string): string {
  const name = (path.split("/").at(-1) ?? path)
    .replace(/\.[^.]+$/, "")
    .replace(/[-_]+/g, " ")
    .trim();
  return name === "" ? path : name.charAt(0).toUpperCase() + name.slice(1);
}

/** What says no in YAML of any age; so does a key without a value. Anything else, `draft: yes` too, says yes. */
function isNo(value: unknown): boolean {
  return value === undefined || value === null || /^(?:false|no|off|n|0|)$/i.test(String(value).trim());
}

/** A day that exists: Date takes 2026-02-31 for the 3rd of March, Postgres refuses it. */
function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
