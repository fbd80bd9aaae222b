/** The channel-free answer: markdown, the citations it rests on, and what stands behind every sentence. */
import { z } from "zod";

export const citationSchema = z.object({
  n: z.number().int().describe("The number of its mark [n] in the answer."),
  articleId: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  heading: z.string().describe("The innermost heading of the cited section; the title for the lead."),
  anchor: z.string().describe("GitHub-style slug of that heading; empty for the lead."),
  quote: z.string().describe("Verbatim from the article's plain text."),
});
export type Citation = z.infer<typeof citationSchema>;

const supportSchema = z.enum(["verbatim", "supported", "persona", "none"]);
export const sentenceSchema = z.object({
  text: z.string(),
  citations: z.array(z.number().int()),
  support: supportSchema,
});
export type Sentence = z.infer<typeof sentenceSchema>;

/**
 * `markdown` is CommonMark with GFM tables. A citation mark is a shortcut reference `[1]` whose definition stands at the
 * end (`[1]: <url> "title"`), so that a literal "[1]" of an article, which is escaped, can never be taken for one.
 */
export const answerSchema = z.object({
  markdown: z.string(),
  citations: z.array(citationSchema),
  sentences: z.array(sentenceSchema),
});
export type Answer = z.infer<typeof answerSchema>;

/** An article that may help. It claims nothing. */
export const suggestionSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  heading: z.string(),
  anchor: z.string(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;
