/** YAML, JSON and output that articles show: what reads each of them, by the article it stands in. */
import { z } from "zod";
import { caseFileSchema } from "../evals/case.ts";
import type { ArticleFile, Problem } from "./domain/article.ts";
import { historyTurnSchema } from "./domain/question.ts";
import { parseArticle } from "./indexing/parse-article.ts";
import { readHandoffRules, readPersona, readRuleTests, readSynonyms } from "./indexing/read-settings.ts";
import { readYaml } from "./indexing/read-yaml.ts";

type ReadProblems = (file: ArticleFile) => Problem[];

const anyRule = "rules: [{ id: any, when: { nothingFound: true }, reason: missing_knowledge }]\n";

/** A part of the file is read with what surrounds it: a list of rules under `rules`, anything else beside one. */
const handoff: ReadProblems = ({ path, source }) => {
  const whole = /^\s*- /.test(source) ? `rules:\n${source}\n` : `${source}\n${/^rules:/m.test(source) ? "" : anyRule}`;
  return readHandoffRules({ path, source: whole }).problems;
};

export const yamlReaders: Readonly<Record<string, ReadProblems>> = {
  "answers/business-hours.md": handoff,
  "answers/handoff-rules.md": handoff,
  "answers/persona.md": (file) => readPersona(file).problems,
  "answers/synonyms.md": (file) => readSynonyms(file).problems,
  "answers/testing-rules.md": (file) => readRuleTests(file).problems,
  "articles/front-matter.md": ({ path, source }) =>
    parseArticle({ path, source: `${source}\n\nRefunds take five days.\n` }, { today: "2026-01-01" }).problems,
  "quality/writing-cases.md": (file) => readYaml(file, caseFileSchema, "until then it is no file of cases").problems,
};

/** `request`: it is sent to the service as the body of `POST /v1/answers`. */
export const jsonReaders: Readonly<Record<string, z.ZodType | "request">> = {
  "asking/email-voice-portal.md": "request",
  "start/first-start.md": z.array(historyTurnSchema),
};

/** Blocks that are output: the command that prints them, run on articles that have just that fault. */
export const outputs: Readonly<Record<string, { command: string[]; files: Readonly<Record<string, string>> }>> = {
  "articles/indexing.md": {
    command: ["index", "--check"],
    files: {
      "billing/refunds.md": "---\ntitle: Refunds\nid: refunds\nvalidUntil: soon\n---\n\nRefunds take five days.\n",
    },
  },
  "articles/linting.md": {
    command: ["kb", "lint"],
    files: {
      "billing/refunds.md":
        "---\ntitle: Refunds\n---\n\n## How long do refunds take?\n\nRefunds take five days.\nSee [the plans](gone.md).\n",
    },
  },
};
