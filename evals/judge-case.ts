/** A case and what came of it → a judged line. Pure: the same outcome is judged the same. */
import GithubSlugger from "github-slugger";
import type { Answer } from "../src/domain/answer.ts";
import type { EvalCase } from "./case.ts";
import type { CaseMetrics, CaseResult } from "./case-result.ts";
import { saysWords, statesFact } from "./metrics/facts.ts";
import { bestOverlap, contentWords } from "./metrics/overlap.ts";
import { rankingScores } from "./metrics/ranking.ts";
import type { Outcome, RankedPlace } from "./pipeline.ts";
import { type ArticleTexts, unsupportedParts } from "./unsupported-parts.ts";

export interface JudgedWith {
  suite: string;
  /** Article texts read from their source files, by code that shares nothing with the composer. */
  textOf: ArticleTexts;
}

/** Judges an outcome; `goldOut` is the outcome of asking without the gold articles, null when that was not asked. */
export function judgeCase(
  asked: EvalCase,
  outcome: Outcome,
  goldOut: Outcome | null,
  { suite, textOf }: JudgedWith,
): CaseResult {
  const ranked = canonicalOrder(outcome.ranked);
  const metrics = measureCase(asked, { ...outcome, ranked }, textOf);
  const correct = isCorrect(asked, outcome, metrics);
  const answerText = outcome.draft === null ? "" : textOfAnswer(outcome.draft);
  const said = textOfAnswer(outcome.said);
  return {
    suite,
    id: asked.id,
    group: asked.group,
    tags: asked.tags,
    heldOut: asked.heldOut,
    ask: asked.ask,
    expected: asked.expected,
    decision: outcome.decision.kind,
    reason: outcome.decision.reason,
    rule: outcome.decision.rule,
    options: outcome.decision.options,
    confidence: outcome.confidence,
    correct,
    ranked: ranked.map(({ articleId, anchor, score, dense, lexical }) => ({
      articleId,
      anchor,
      score,
      dense,
      lexical,
    })),
    citations: (outcome.draft?.citations ?? []).map(({ articleId, anchor, heading }) => ({
      articleId,
      anchor,
      heading,
    })),
    answerText,
    saidText: said === answerText ? null : said,
    signals: { ...outcome.signals },
    metrics,
    failure: failureOf(asked, outcome, metrics, correct, textOf),
    goldOut:
      goldOut === null
        ? null
        : {
            decision: goldOut.decision.kind,
            reason: goldOut.decision.reason,
            confidence: goldOut.confidence,
            articleId: goldOut.draft?.citations[0]?.articleId ?? null,
            signals: { ...goldOut.signals },
          },
    timings: { ...outcome.timings },
  };
}

// Databases add in different orders and agree to some seven digits: what is closer than this is the same.
const sameScore = 1e-6;

/** Best first; where scores are the same to a millionth, by article and anchor, on every database. */
function canonicalOrder(ranked: readonly RankedPlace[]): RankedPlace[] {
  const ordered: RankedPlace[] = [];
  for (let from = 0; from < ranked.length; ) {
    const first = ranked[from]?.score ?? 0;
    let to = from + 1;
    while (to < ranked.length && first - (ranked[to]?.score ?? 0) <= sameScore) to++;
    const tied = ranked.slice(from, to);
    const name = ({ articleId, anchor }: RankedPlace) => `${articleId}\n${anchor}`;
    ordered.push(...tied.sort((a, b) => (name(a) < name(b) ? -1 : 1)));
    from = to;
  }
  return ordered;
}

function measureCase(asked: EvalCase, { ranked, draft, decision }: Outcome, textOf: ArticleTexts): CaseMetrics {
  const isAnswerable = asked.expected === "answer" && asked.reason !== "small_talk";
  const gold = new Set(asked.articles);
  const hasGold = isAnswerable && gold.size > 0;
  const ranking = hasGold
    ? rankingScores(
        ranked.map(({ articleId }) => articleId),
        gold,
      )
    : null;
  const text = draft === null ? "" : textOfAnswer(draft);
  const passages = isAnswerable ? bestOverlap(text, asked.passages) : null;
  const reference = isAnswerable && asked.reference !== null ? bestOverlap(text, [asked.reference]) : null;
  const cited = (draft?.citations ?? []).map(({ articleId }) => articleId);
  const section = hasGold ? asked.section : null;
  const sectionHit = (depth: number) =>
    section === null
      ? null
      : Number(ranked.slice(0, depth).some((place) => gold.has(place.articleId) && isSection(place, section)));
  return {
    hit1: ranking?.hit1 ?? null,
    hit3: ranking?.hit3 ?? null,
    hit5: ranking?.hit5 ?? null,
    hit10: ranking?.hit10 ?? null,
    recall5: ranking?.recall5 ?? null,
    mrr10: ranking?.mrr10 ?? null,
    ndcg10: ranking?.ndcg10 ?? null,
    sectionHit1: sectionHit(1),
    sectionHit5: sectionHit(5),
    faithfulness: isAnswerable && draft !== null ? faithfulness(draft, textOf) : null,
    citationPrecision:
      hasGold && cited.length > 0 ? cited.filter((articleId) => gold.has(articleId)).length / cited.length : null,
    citationRecall: hasGold ? Number(cited.some((articleId) => gold.has(articleId))) : null,
    passageRecall: passages?.recall ?? null,
    passagePrecision: passages?.precision ?? null,
    passageF1: passages?.f1 ?? null,
    factRecall:
      isAnswerable && asked.facts.length > 0
        ? asked.facts.filter((fact) => statesFact(text, fact)).length / asked.facts.length
        : null,
    mustNotViolations:
      isAnswerable && asked.mustNot.length > 0 ? Number(asked.mustNot.some((words) => saysWords(text, words))) : null,
    tokenF1: reference?.f1 ?? null,
    answerWords: isAnswerable && draft !== null ? text.split(/\s+/).filter((word) => word !== "").length : null,
    reasonRight: asked.reason === null ? null : Number(decision.reason === asked.reason),
    optionsOffered:
      decision.kind === "clarify" && asked.options.length > 0
        ? asked.options.filter((wanted) => decision.options.some((offered) => holdsAll(offered, wanted))).length /
          asked.options.length
        : null,
  };
}

/** Share of the draft's sentences and quotes that the articles it cites hold. 0..1 */
function faithfulness(draft: Answer, textOf: ArticleTexts): number {
  const claims = draft.sentences.length + draft.citations.length;
  return claims === 0 ? 0 : (claims - unsupportedParts(draft, textOf).length) / claims;
}

/**
 * Whether the draft is right: it cites a gold article first and, where the case can tell, holds half of a gold passage,
 * cites the gold section, or states all facts.
 */
function isCorrect(asked: EvalCase, { draft }: Outcome, metrics: CaseMetrics): boolean | null {
  if (asked.expected === null || asked.reason === "small_talk") return null;
  if (asked.expected !== "answer") return false;
  if (asked.articles.length === 0) return null;
  const cited = draft?.citations[0];
  if (cited === undefined || !asked.articles.includes(cited.articleId)) return false;
  const { section } = asked;
  const ways = [
    metrics.passageRecall === null ? null : metrics.passageRecall >= 0.5,
    section === null ? null : isSection(cited, section),
    metrics.factRecall === null ? null : metrics.factRecall === 1,
  ].filter((way) => way !== null);
  return ways.length === 0 || ways.includes(true);
}

function failureOf(
  asked: EvalCase,
  { ranked, decision, said }: Outcome,
  { hit1, hit10 }: CaseMetrics,
  correct: boolean | null,
  textOf: ArticleTexts,
): CaseResult["failure"] {
  if (asked.expected === null) return null;
  if (asked.expected === "answer" && correct === false) {
    if (asked.articles.every((articleId) => textOf(articleId) === null)) return "not_in_knowledge_base";
    if (ranked.length === 0 || hit10 === 0) return "not_retrieved";
    return hit1 === 0 ? "ranked_low" : "wrong_passage";
  }
  if (decision.kind !== asked.expected) {
    if (decision.kind === "answer") return "too_bold";
    return asked.expected === "answer" ? "too_timid" : "wrong_decision";
  }
  if (asked.reason !== null && asked.reason !== decision.reason) return "wrong_reason";
  return asked.mustNot.some((words) => saysWords(textOfAnswer(said), words)) ? "says_what_it_must_not" : null;
}

/** Whether a place is in the section of that heading, or in the lead where the section is the article's title. */
function isSection({ anchor, heading }: { anchor: string; heading: string }, section: string): boolean {
  // A ranked place shows the article's title before the heading; the lead has the title alone. Anchors are no help: an
  // author may give a heading one of its own, and "step-2" is the second "Step" or the first "Step 2".
  const slug = slugOf(section);
  return (
    slugOf(heading) === slug ||
    (anchor !== "" && slugOf(heading).endsWith(`-${slug}`) && endsWithHeading(heading, slug))
  );
}

function endsWithHeading(label: string, slug: string): boolean {
  return [...label.matchAll(/: /g)].some(({ index }) => slugOf(label.slice(index + 2)) === slug);
}

function slugOf(heading: string): string {
  return new GithubSlugger().slug(heading.replace(/[*_`]/g, "").trim());
}

function holdsAll(offered: string, wanted: string): boolean {
  const words = new Set(contentWords(offered).map(bare));
  return contentWords(wanted).every((word) => words.has(bare(word)));
}

const bare = (word: string) => word.replace(/(?:es|s)$/, "");

/** An answer's sentences as one text. */
function textOfAnswer(answer: Answer): string {
  return answer.sentences.map(({ text }) => text).join(" ");
}
