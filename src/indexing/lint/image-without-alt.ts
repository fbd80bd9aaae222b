/** Images that say nothing: what is shown in them cannot be found or answered. */
import { visit } from "unist-util-visit";
import { toText } from "../../markdown/to-text.ts";
import { htmlTags } from "./html-tags.ts";
import { type Finding, type LintArticle, type LintRule, startOfNode, warning } from "./lint-rule.ts";

export const imageWithoutAlt: LintRule = {
  id: "image-without-alt",
  why: "an image is read as its alternative text: without one its content is in no answer and no screen reader",
  check: ({ articles }) => articles.flatMap((article) => [...ofMarkdown(article), ...ofHtml(article)]),
};

const describeIt = "describe what it shows, or delete it";

function ofMarkdown(article: LintArticle): Finding[] {
  const found: Finding[] = [];
  // `<img>` has become an image too where it has an alternative text; the others are found among the tags.
  visit(article.tree, "image", (image, _, parent) => {
    const alt = (image.alt ?? "").trim();
    // Beside the text of its link, an image with an empty text is an ornament, and rightly silent.
    if (alt === "" && parent?.type === "link" && toText(parent).trim() !== "") return;
    if (image.position === undefined || !saysNothing(alt, image.url)) return;
    const start = startOfNode(image);
    const line = article.lines[start.line - 1] ?? "";
    if (/<img\b/i.test(line) && !/!\[/.test(line)) return;
    const what = alt === "" ? "has no alternative text" : `has only the file name "${alt}" as its alternative text`;
    found.push(warning(article.meta.path, start, `the image ${what} — ${describeIt}: ![what it shows](…)`));
  });
  return found;
}

function ofHtml(article: LintArticle): Finding[] {
  return htmlTags(article).flatMap((tag) => {
    if (tag.name !== "img" || isDecoration(tag.attributes)) return [];
    const alt = tag.attributes.get("alt")?.trim() ?? "";
    if (!saysNothing(alt, tag.attributes.get("src") ?? "")) return [];
    if (tag.attributes.get("alt") === "" && standsInLinkWithText(article.lines[tag.line - 1] ?? "")) return [];
    return [warning(article.meta.path, tag, `the image has no alternative text — ${describeIt}: alt="what it shows"`)];
  });
}

/** As in markdown: beside the text of its link an image with an empty text is an ornament. */
function standsInLinkWithText(line: string): boolean {
  const inside = /<a\b[^>]*>(.*?<img\b.*?)<\/a>/i.exec(line)?.[1] ?? "";
  return inside.replace(/<[^>]*>/g, "").trim() !== "";
}

/** No words, or the name of the file. */
function saysNothing(alt: string, url: string): boolean {
  if (alt === "" || /^\{\s*(?:""|'')\s*\}$/.test(alt)) return true;
  const file = (url.split(/[?#]/, 1)[0] ?? "").split("/").at(-1) ?? "";
  return /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(alt) && (alt === file || !alt.includes(" "));
}

/** Said to be there for the eye only. */
const isDecoration = (attributes: ReadonlyMap<string, string>) =>
  /^(?:presentation|none)$/i.test(attributes.get("role") ?? "") || attributes.get("aria-hidden") === "true";
