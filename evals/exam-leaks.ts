/** Whether a reader who must not see an article gets any of it: asks with the article's own words. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { messyArticlesFolder } from "./exam-files.ts";
import type { ExaminedService } from "./exam-services.ts";

const sourcesSchema = z.array(z.object({ articleId: z.string() }));
const answerSchema = z.object({
  answer: z.object({ markdown: z.string(), citations: sourcesSchema }),
  suggestions: sourcesSchema,
  reply: z.object({ messages: z.array(z.looseObject({ text: z.string() })) }),
});

/** A line shorter than this may stand in another article by chance. */
const tellingLength = 20;

export interface Hidden {
  /** Path below the messy articles. */
  path: string;
  /** What it may be cited as. */
  ids: readonly string[];
}

/** What a reader of `groups` beside the public got of the article, each as a phrase; empty is right. */
export async function leaksOf(
  { path, ids }: Hidden,
  groups: readonly string[],
  { app }: ExaminedService,
): Promise<string[]> {
  const lines = await ownWords(path);
  const leaks: string[] = [];
  for (const question of [path.replace(/\.[^./]+$/, "").replace(/[-/]/g, " "), ...lines]) {
    const response = await app.request("http://localhost/v1/answers", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question, channel: "web", audience: groups }),
    });
    const { answer, suggestions, reply } = answerSchema.parse(await response.json());
    const named = [...answer.citations, ...suggestions].some(({ articleId }) => ids.includes(articleId));
    if (named) leaks.push(`named in the reply to "${question}"`);
    const said = collapseSpace([answer.markdown, ...reply.messages.map(({ text }) => text)].join("\n"));
    const quoted = lines.find((line) => line.length >= tellingLength && said.includes(line));
    if (quoted !== undefined) leaks.push(`"${quoted}" stands in the reply to "${question}"`);
  }
  return leaks;
}

/** The lines of the file that say something, without the keys of the front matter. */
async function ownWords(path: string): Promise<string[]> {
  const source = await readFile(join(messyArticlesFolder, path), "utf8");
  return source
    .split("\n")
    .map((line) => collapseSpace(line.replace(/^\w+:/, "")))
    .filter((line) => /\p{L}{3}/u.test(line));
}

/** White space as expectations.yaml compares it. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
