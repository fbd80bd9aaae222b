/** Markdown source → mdast tree: CommonMark with GFM tables, strikethrough, task lists, footnotes and front matter. */
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml", "toml"]).freeze();

/** The tree of any string, with positions (lines and columns from 1). Markdown has no syntax errors, so this never throws. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}
