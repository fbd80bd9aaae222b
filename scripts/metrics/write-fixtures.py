"""Writes the fixtures that the TypeScript metrics in evals/metrics are tested against.

This is a second, independent implementation of the same definitions: scikit-learn, SciPy and statsmodels where they
have the function, plain NumPy where they have not. Where a second way to reach a figure is cheap, it is asserted here.

Run it by hand after a definition changes; it is not run in CI:

  /usr/bin/python3 scripts/metrics/write-fixtures.py > evals/metrics/fixtures.json

It needs Debian's python3-sklearn and python3-statsmodels, which bring python3-scipy and python3-numpy:

  apt-get install -y --no-install-recommends python3-sklearn python3-statsmodels

Every kind has its own seed, so the output is the same each time and a new fixture does not disturb the other kinds.
Inputs are rounded before anything is computed from them; results are rounded to 12 significant digits.
"""

import json
import math
import random
import sys
import unicodedata
from collections import Counter
from itertools import groupby

import numpy as np
from scipy.stats import binomtest, mannwhitneyu
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS
from sklearn.metrics import brier_score_loss, confusion_matrix, f1_score, ndcg_score, roc_auc_score
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import proportion_confint

DECISIONS = ["answer", "clarify", "handoff"]
COVERAGE_RISKS = ["0.05", "0.1", "0.2"]
BOOTSTRAP_DRAWS = 200_000


def agree(one, other):
  assert math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12), (one, other)


def ratio(part, whole):
  return part / whole if whole else None


# --- Area under the ROC curve -----------------------------------------------------------------------------------------


def auroc_of(high, low):
  if not high or not low:
    return None
  area = roc_auc_score([1] * len(high) + [0] * len(low), [*high, *low])
  agree(area, mannwhitneyu(high, low).statistic / (len(high) * len(low)))
  return area


def auroc_fixture(high, low):
  return {"high": high, "low": low, "auroc": auroc_of(high, low)}


def auroc_fixtures():
  rng = random.Random(101)
  fixtures = [
    auroc_fixture([], []),
    auroc_fixture([0.5, 0.9], []),
    auroc_fixture([], [0.5, 0.9]),
    auroc_fixture([0.7], [0.2]),
    auroc_fixture([0.2], [0.7]),
    auroc_fixture([0.4], [0.4]),
    auroc_fixture([0.9, 0.8, 0.7], [0.6, 0.5]),
    auroc_fixture([0.1, 0.2], [0.3, 0.4, 0.5]),
    auroc_fixture([0.5, 0.5, 0.5], [0.5, 0.5]),
    auroc_fixture([1, 0.5, 0], [0.5]),
    auroc_fixture([0.8, 0.5, 0.5, 0.1], [0.5, 0.5, 0.3]),
    auroc_fixture([-1.5, 0, 2], [-3, 0, 1.25, 10]),
    auroc_fixture([2, 10, 9], [1, 10, 100]),
  ]
  for highs, lows, digits in [(5, 7, 1), (12, 9, 1), (1, 20, 2), (20, 1, 2), (15, 15, 3), (40, 25, 1), (30, 50, 2)]:
    high = [round(rng.betavariate(3, 2), digits) for _ in range(highs)]
    low = [round(rng.betavariate(2, 3), digits) for _ in range(lows)]
    fixtures.append(auroc_fixture(high, low))
  return fixtures


# --- Confidence -------------------------------------------------------------------------------------------------------


def tie_runs(cases):
  """(confidence, cases, right ones) of each run of equal confidences, the most confident first."""
  by_confidence = sorted(cases, key=lambda case: -case[0])
  for confidence, run in groupby(by_confidence, key=lambda case: case[0]):
    right = [correct for _, correct in run]
    yield confidence, len(right), sum(right)


def aurc_of(cases):
  seen = wrong = 0
  risks = []
  for _, size, right in tie_runs(cases):
    wrong_here = size - right
    risks += [(wrong + wrong_here * taken / size) / (seen + taken) for taken in range(1, size + 1)]
    seen += size
    wrong += wrong_here
  return float(np.mean(risks))


def aurc_by_shuffling(cases, rng, draws=4000):
  """The same from random orders of the ties, to check the expectation above."""
  confidence, correct = np.array(cases, dtype=float).T
  total = 0.0
  for _ in range(draws):
    order = np.lexsort((rng.random(len(cases)), -confidence))
    total += np.mean(np.cumsum(1 - correct[order]) / np.arange(1, len(cases) + 1))
  return total / draws


def coverage_of(cases, risk):
  confidence, correct = np.array(cases, dtype=float).T
  best = 0.0
  for threshold in np.unique(confidence):
    answered = confidence >= threshold
    if np.mean(1 - correct[answered]) <= risk + 1e-12:
      best = max(best, float(np.mean(answered)))
  return best


def ece_of(cases):
  total_cases = len(cases)
  bins = 10 if total_cases >= 500 else 5
  if total_cases < bins:
    return None
  seen = current = 0
  confidence_sum = right_sum = error = 0.0
  for confidence, size, right in tie_runs(cases):
    seen += size
    confidence_sum += confidence * size
    right_sum += right
    if seen * bins >= (current + 1) * total_cases:
      error += abs(confidence_sum - right_sum)
      confidence_sum = right_sum = 0.0
      current = seen * bins // total_cases
  assert seen == total_cases and current == bins and confidence_sum == right_sum == 0
  return error / total_cases


def confidence_fixture(cases):
  confidence = [case[0] for case in cases]
  correct = [case[1] for case in cases]
  aurc = aurc_of(cases)
  if len(cases) <= 30:
    assert abs(aurc - aurc_by_shuffling(cases, np.random.default_rng(7))) < 0.01
  return {
    "cases": cases,
    "auroc": auroc_of([c for c, right in cases if right], [c for c, right in cases if not right]),
    "brier": brier_score_loss(correct, confidence, pos_label=1),
    "aurc": aurc,
    "coverage": {risk: coverage_of(cases, float(risk)) for risk in COVERAGE_RISKS},
    "ece": ece_of(cases),
  }


def random_cases(rng, count, digits, skill=0.7):
  """Cases whose confidence says something about whether they are right, in no particular order."""
  cases = []
  for _ in range(count):
    confidence = round(rng.betavariate(3, 1.2), digits)
    cases.append([confidence, int(rng.random() < skill * confidence + (1 - skill) * 0.9)])
  return cases


def stepped(*outcomes):
  """Distinct confidences, falling in the order of the outcomes."""
  return [[round(0.99 - 0.01 * place, 2), outcome] for place, outcome in enumerate(outcomes)]


def confidence_fixtures():
  rng = random.Random(102)
  shuffled = stepped(*[1] * 9, 0, *[1] * 9, 0, 0, 0, 1, 1)
  rng.shuffle(shuffled)
  cases = [
    [[0.8, 1]],
    [[0.8, 0]],
    [[1, 1], [0, 0]],
    [[0, 1], [1, 0]],
    # One too few for a calibration error, then just enough.
    [[0.9, 1], [0.7, 0], [0.6, 1], [0.2, 0]],
    [[0.9, 1], [0.7, 0], [0.6, 1], [0.3, 1], [0.2, 0]],
    # All right, all wrong, all tied.
    [[0.95, 1], [0.9, 1], [0.9, 1], [0.6, 1], [0.4, 1], [0.1, 1]],
    [[0.95, 0], [0.9, 0], [0.9, 0], [0.6, 0], [0.4, 0], [0.1, 0]],
    [[0.5, 1], [0.5, 0], [0.5, 1], [0.5, 1], [0.5, 0], [0.5, 1], [0.5, 0]],
    # Ties that fill more than one bin, at the top, in the middle and at the end.
    [[0.9, 1]] * 4 + [[0.9, 0]] + [[0.6, 0], [0.5, 1], [0.4, 0], [0.3, 1], [0.2, 0]],
    [[0.9, 1], [0.5, 1], [0.5, 0], [0.5, 1], [0.5, 1], [0.5, 1], [0.5, 0], [0.3, 0], [0.2, 1], [0.1, 0]],
    [[0.9, 1], [0.85, 1], [0.7, 0], [0.25, 1], [0.25, 0], [0.25, 0], [0.25, 0], [0.25, 0]],
    # The first is wrong, so only a low threshold stays within the risk; exactly 1 in 20, 1 in 10 and 1 in 5 wrong.
    stepped(0, *[1] * 19, 0),
    stepped(*[1] * 9, 0, 0, 0),
    stepped(1, 1, 1, 1, 0, 0),
    # A tie across the place where the risk would be reached.
    [[0.9, 1], [0.9, 1], [0.8, 1], [0.8, 1], [0.7, 0], [0.7, 1], [0.7, 1], [0.6, 0], [0.6, 0], [0.5, 1]],
    shuffled,
    random_cases(rng, 13, 1),
    random_cases(rng, 29, 1),
    random_cases(rng, 57, 1),
    random_cases(rng, 120, 3, skill=0.2),
    # Just below and at the number from which there are ten bins.
    random_cases(rng, 499, 3),
    random_cases(rng, 500, 2, skill=0.9),
  ]
  return [confidence_fixture(each) for each in cases]


# --- Decisions --------------------------------------------------------------------------------------------------------


def decisions_fixture(cases):
  expected = [case[0] for case in cases]
  taken = [case[1] for case in cases]
  matrix = confusion_matrix(expected, taken, labels=DECISIONS).tolist()
  (answer_answer, _, answer_handoff), (clarify_answer, *_), (handoff_answer, *_) = matrix
  occurring = [decision for decision in DECISIONS if decision in expected]
  return {
    "cases": cases,
    "matrix": {decision: dict(zip(DECISIONS, row)) for decision, row in zip(DECISIONS, matrix)},
    "macroF1": f1_score(expected, taken, labels=occurring, average="macro", zero_division=0),
    "unsafeAnswerRate": ratio(clarify_answer + handoff_answer, len(cases) - expected.count("answer")),
    "overHandoffRate": ratio(answer_handoff, expected.count("answer")),
    "clarifyRate": taken.count("clarify") / len(cases),
  }


def decisions_fixtures():
  rng = random.Random(103)
  answer, clarify, handoff = DECISIONS
  cases = [
    [[answer, answer]],
    [[answer, handoff]],
    [[clarify, clarify]],
    [[handoff, answer]],
    [[answer, answer], [clarify, clarify], [handoff, handoff]],
    [[answer, clarify], [clarify, handoff], [handoff, answer]],
    [[answer, handoff], [answer, clarify], [answer, answer]],
    [[clarify, answer], [handoff, answer], [handoff, handoff]],
    # "clarify" is taken but never expected.
    [[answer, answer], [answer, clarify], [handoff, handoff], [handoff, clarify]],
    # "clarify" is expected but never taken.
    [[answer, answer], [clarify, answer], [clarify, handoff], [handoff, handoff]],
    # Always the same decision.
    [[expected, answer] for expected in [answer, answer, clarify, handoff, handoff]],
    [[expected, handoff] for expected in [answer, answer, clarify, handoff, handoff]],
  ]
  for count, weights, right in [
    (6, [3, 1, 2], 0.5),
    (11, [1, 1, 1], 0),
    (20, [6, 1, 3], 0.8),
    (35, [1, 0, 2], 0.6),
    (60, [5, 2, 3], 0.7),
    (90, [7, 1, 2], 0.9),
  ]:
    expected = rng.choices(DECISIONS, weights, k=count)
    cases.append([[each, each if rng.random() < right else rng.choice(DECISIONS)] for each in expected])
  return [decisions_fixture(each) for each in cases]


# --- Ranking ----------------------------------------------------------------------------------------------------------


def ndcg_of(ranked, right, k=10):
  """scikit-learn orders every known id: ids that were not ranked come after k fillers, out of the first k's reach."""
  ids = [*ranked, *(f"filler {place}" for place in range(k)), *(each for each in right if each not in ranked)]
  relevance = [[int(each in right) for each in ids]]
  ndcg = ndcg_score(relevance, [list(range(len(ids), 0, -1))], k=k)
  gain = sum(1 / math.log2(place + 2) for place, each in enumerate(ranked[:k]) if each in right)
  agree(ndcg, gain / sum(1 / math.log2(place + 2) for place in range(min(k, len(right)))))
  return ndcg


def ranking_fixture(ranked, right):
  assert right and len(set(ranked)) == len(ranked) and len(set(right)) == len(right)
  places = [place for place, each in enumerate(ranked, start=1) if each in right]
  first = places[0] if places else math.inf
  return {
    "ranked": ranked,
    "right": right,
    **{f"hit{k}": int(first <= k) for k in [1, 3, 5, 10]},
    "recall5": sum(place <= 5 for place in places) / len(right),
    "mrr10": 1 / first if first <= 10 else 0,
    "ndcg10": ndcg_of(ranked, right),
  }


def ranking_fixtures():
  rng = random.Random(104)
  letters = list("abcdefghijklmn")
  fixtures = [
    ranking_fixture([], ["a"]),
    ranking_fixture([], ["a", "b"]),
    ranking_fixture(["a"], ["a"]),
    ranking_fixture(["b"], ["a"]),
    ranking_fixture(["b", "a"], ["a"]),
    ranking_fixture(["a", "b", "c"], ["c", "b", "a"]),
    ranking_fixture(["a", "b", "c", "d"], ["z"]),
    ranking_fixture(["x", "a", "y", "b"], ["a", "b", "c"]),
    # The only right one just within and just out of the first three, five and ten.
    *(ranking_fixture(letters, [letters[place - 1]]) for place in [3, 4, 5, 6, 10, 11]),
    # More right ones than the first ten places hold; all of them ranked first, or last.
    ranking_fixture(letters, letters[:12]),
    ranking_fixture(letters, letters[2:]),
    ranking_fixture(["a", "q", "b"], [*letters, "o", "p"]),
    # Right ones on both sides of the tenth place.
    ranking_fixture(letters, ["b", "i", "j", "k", "n"]),
  ]
  for length, rights in [(4, 1), (7, 2), (10, 3), (12, 4), (14, 2), (14, 6), (14, 11)]:
    pool = [f"article-{number}" for number in range(1, 19)]
    ranked = rng.sample(pool, length)
    fixtures.append(ranking_fixture(ranked, rng.sample(pool, rights)))
  return fixtures


# --- Overlap ----------------------------------------------------------------------------------------------------------


def tokens_of(text):
  """Maximal runs of letters, marks and digits."""
  lowered = unicodedata.normalize("NFKC", text).lower()
  runs = groupby(lowered, key=lambda character: unicodedata.category(character)[0] in "LMN")
  tokens = ["".join(run) for is_token, run in runs if is_token]
  # Whether stop words count is no part of the definition, so the texts must have none.
  assert all(len(token) > 2 and token not in ENGLISH_STOP_WORDS for token in tokens), tokens
  return tokens


def overlap_fixture(answer, gold):
  answer_tokens, gold_tokens = tokens_of(answer), tokens_of(gold)
  shared = sum((Counter(answer_tokens) & Counter(gold_tokens)).values())
  recall = shared / len(gold_tokens)
  precision = shared / len(answer_tokens) if answer_tokens else 0
  f1 = 2 * precision * recall / (precision + recall) if shared else 0
  agree(f1, 2 * shared / (len(answer_tokens) + len(gold_tokens)))
  return {"answer": answer, "gold": gold, "recall": recall, "precision": precision, "f1": f1}


def overlap_fixtures():
  rng = random.Random(105)
  fixtures = [
    overlap_fixture("", "refund takes fourteen days"),
    overlap_fixture(" -- !? ...\n", "refund"),
    overlap_fixture("refund", "refund"),
    overlap_fixture("refund", "parcel"),
    overlap_fixture("Refund takes fourteen days.", "refund TAKES fourteen days"),
    overlap_fixture("days fourteen takes refund", "refund takes fourteen days"),
    # Repeats count as often as both texts have them.
    overlap_fixture("refund refund refund", "refund"),
    overlap_fixture("refund", "refund refund refund"),
    overlap_fixture("parcel refund parcel refund parcel", "refund parcel parcel invoice"),
    # No stemming: these are different words.
    overlap_fixture("refunds parcels invoice", "refund parcel invoice"),
    # What separates words, and what does not.
    overlap_fixture("gift-card/voucher_code,invoice\u2014parcel", "gift card voucher code invoice parcel"),
    overlap_fixture("order12345 model2024b", "order 12345 model 2024 order12345"),
    overlap_fixture("price: 1299 euros (2024)", "price 1299 euros 2024 2025"),
    overlap_fixture("refund\u00a0parcel\u200binvoice\tvoucher\r\nwarranty", "refund parcel invoice voucher warranty"),
    # Compatibility forms: full width, a ligature, a combining accent.
    overlap_fixture("\uff32\uff25\uff26\uff35\uff2e\uff24 \ufb01le cafe\u0301", "refund file caf\u00e9"),
    # Lower-cased, not folded: an accent or a sharp s stays what it is.
    overlap_fixture("CAF\u00c9 RESUME Stra\u00dfe", "caf\u00e9 r\u00e9sum\u00e9 STRASSE"),
    # Vowel signs are marks, and belong to their word.
    overlap_fixture("\u0939\u093f\u0928\u094d\u0926\u0940 invoice", "\u0939\u093f\u0928\u094d\u0926\u0940 parcel"),
    overlap_fixture("\u8fd4\u54c1\u4fdd\u8bc1, invoice", "\u8fd4\u54c1\u4fdd\u8bc1 \u8fd4\u54c1\u4fdd\u4fee"),
    overlap_fixture("\u0412\u041e\u0417\u0412\u0420\u0410\u0422 invoice", "\u0432\u043e\u0437\u0432\u0440\u0430\u0442"),
  ]
  words = "refund parcel invoice voucher warranty courier password subscription discount receipt".split()
  for answer_length, gold_length in [(3, 8), (8, 3), (12, 12), (25, 18), (40, 10)]:
    answer = " ".join(rng.choices(words, k=answer_length))
    fixtures.append(overlap_fixture(answer, " ".join(rng.choices(words[:7], k=gold_length))))
  return fixtures


# --- Intervals and tests ----------------------------------------------------------------------------------------------


def wilson_of(share, count):
  low, high = (float(bound) for bound in proportion_confint(share * count, count, alpha=0.05, method="wilson"))
  # The formula gives exactly 0 or 1 at these ends; what floating point leaves of that is no part of it.
  low = 0.0 if share == 0 else low
  high = 1.0 if share == 1 else high
  if float(count).is_integer() and abs(share * count - round(share * count)) < 1e-9:
    interval = binomtest(round(share * count), int(count)).proportion_ci(confidence_level=0.95, method="wilson")
    agree(low, interval.low)
    agree(high, interval.high)
  return low, high


def wilson_fixture(share, count):
  low, high = wilson_of(share, count)
  return {"share": share, "n": count, "low": low, "high": high}


def wilson_fixtures():
  rng = random.Random(106)
  fixtures = [
    wilson_fixture(share, count)
    for share, count in [
      (0, 1),
      (1, 1),
      (0.5, 1),
      (0.5, 2),
      (0, 10),
      (1, 10),
      (0, 1000),
      (1, 1000),
      (0.5, 10),
      (0.1, 10),
      (0.9, 10),
      (0.95, 100),
      (0.02, 50),
      (0.5, 100000),
      (0, 7.5),
      (1, 7.5),
      (0.37, 0.8),
      (0.37, 41.7),
      (0.999, 1234.56),
    ]
  ]
  for _ in range(5):
    fixtures.append(wilson_fixture(round(rng.random(), 3), round(rng.uniform(1, 300), 2)))
  return fixtures


def mcnemar_fixture(wins, losses):
  discordant = wins + losses
  p = float(binomtest(wins, discordant, 0.5).pvalue) if discordant else 1.0
  if discordant:
    agree(p, mcnemar([[0, wins], [losses, 0]], exact=True).pvalue)
    tail = sum(math.comb(discordant, k) for k in range(min(wins, losses) + 1))
    agree(p, min(1.0, 2 * tail / 2**discordant))
  return {"wins": wins, "losses": losses, "p": p}


def mcnemar_fixtures():
  pairs = [(0, 0), (1, 0), (0, 1), (1, 1), (5, 0), (0, 5), (6, 0), (3, 3), (4, 3), (3, 4), (8, 1), (1, 8), (10, 2)]
  pairs += [(9, 21), (15, 15), (40, 22), (22, 40), (60, 0), (120, 90), (500, 430), (700, 700)]
  return [mcnemar_fixture(wins, losses) for wins, losses in pairs]


def quantile_fixture(values, share):
  return {"values": values, "share": share, "quantile": float(np.quantile(values, share))}


def quantile_fixtures():
  rng = random.Random(107)
  fixtures = [
    quantile_fixture(values, share)
    for values, share in [
      ([4.5], 0),
      ([4.5], 0.3),
      ([4.5], 1),
      ([2, 1], 0.5),
      ([1, 2], 0.25),
      ([3, 1, 2], 0),
      ([3, 1, 2], 0.5),
      ([3, 1, 2], 1),
      ([10, 9, 2, 1], 0.5),
      ([10, 9, 2, 1], 0.95),
      ([7, 7, 7, 7], 0.9),
      ([-5, 0, -1.5, 100], 0.1),
      ([1, 1, 1, 2, 100], 0.75),
    ]
  ]
  for count, share in [(5, 0.05), (10, 0.5), (17, 0.9), (20, 0.95), (33, 0.025), (50, 0.975), (101, 0.99)]:
    fixtures.append(quantile_fixture([round(rng.lognormvariate(6, 1), 1) for _ in range(count)], share))
  return fixtures


def unsafe_at_fixture(over_handoff, with_article, without):
  ascending = np.sort(with_article)
  place = math.floor(over_handoff * len(with_article))
  # A product that rounds across a whole number would make the fixture a test of floating point.
  assert place == math.floor(round(over_handoff * len(with_article), 9))
  return {
    "overHandoff": over_handoff,
    "withArticle": with_article,
    "without": without,
    "unsafe": float(np.mean(np.array(without) >= ascending[place])),
  }


def unsafe_at_fixtures():
  rng = random.Random(108)
  fixtures = [
    unsafe_at_fixture(share, with_article, without)
    for share, with_article, without in [
      (0.1, [0.5], [0.4]),
      (0.1, [0.5], [0.5]),
      (0.1, [0.5], [0.6]),
      (0, [0.9, 0.3, 0.6], [0.2, 0.3, 0.4, 0.95]),
      (0.5, [0.9, 0.3, 0.6], [0.2, 0.6, 0.59, 0.95]),
      (0.5, [0.9, 0.3, 0.6, 0.7], [0.65, 0.7, 0.75]),
      (0.1, [0.8, 0.9], [0.1, 0.2, 0.3]),
      (0.1, [0.2, 0.1], [0.8, 0.9, 1]),
      (0.25, [0.5, 0.5, 0.5, 0.5], [0.5, 0.5, 0.4]),
      (0.2, [10, 9, 100, 1, 2], [1.5, 2, 3, 50]),
      (0.99, [0.1, 0.2, 0.3, 0.4], [0.3, 0.4, 0.5]),
    ]
  ]
  for share, articles, others, digits in [
    (0.05, 19, 15, 2),
    (0.05, 20, 15, 2),
    (0.05, 21, 15, 2),
    (0.1, 37, 20, 1),
    (0.2, 50, 30, 2),
    (0.15, 80, 40, 3),
  ]:
    with_article = [round(rng.betavariate(4, 2), digits) for _ in range(articles)]
    without = [round(rng.betavariate(2, 3), digits) for _ in range(others)]
    fixtures.append(unsafe_at_fixture(share, with_article, without))
  return fixtures


# --- Groups of cases that belong together -----------------------------------------------------------------------------


def clustered_bootstrap_fixture(groups, seed):
  rng = np.random.default_rng(seed)
  sums = np.array([sum(group) for group in groups])
  sizes = np.array([len(group) for group in groups])
  # How often each group is drawn: the same as drawing as many groups as there are, one by one.
  drawn = rng.multinomial(len(groups), np.full(len(groups), 1 / len(groups)), size=BOOTSTRAP_DRAWS)
  low, high = np.quantile((drawn @ sums) / (drawn @ sizes), [0.025, 0.975])
  return {"groups": groups, "low": float(low), "high": float(high)}


def random_groups(rng, count, sizes, draw):
  """Groups whose own level differs, so that resampling single cases would give too narrow an interval."""
  groups = []
  for _ in range(count):
    level = rng.betavariate(3, 1.5)
    groups.append([draw(level) for _ in range(rng.randint(*sizes))])
  return groups


def clustered_bootstrap_fixtures():
  rng = random.Random(109)

  def right_or_wrong(level):
    return int(rng.random() < level)

  def graded(level):
    return round(min(1, max(0, rng.gauss(level, 0.15))), 2)

  samples = [
    random_groups(rng, 24, (3, 14), right_or_wrong),
    random_groups(rng, 20, (20, 60), right_or_wrong),
    random_groups(rng, 35, (1, 12), graded),
    random_groups(rng, 45, (2, 5), right_or_wrong),
    random_groups(rng, 60, (1, 10), right_or_wrong),
    random_groups(rng, 60, (1, 6), graded),
  ]
  return [clustered_bootstrap_fixture(groups, seed) for seed, groups in enumerate(samples, start=1)]


def grouped_wilson_fixture(groups):
  sizes = np.array([size for size, _ in groups], dtype=float)
  sums = np.array([total for _, total in groups], dtype=float)
  cases, count = float(sizes.sum()), len(groups)
  share = float(sums.sum()) / cases
  if share in (0, 1) or count == 1:
    low, high = wilson_of(share, count)
  else:
    between = float(((sums - share * sizes) ** 2).sum())
    variance = count / (count - 1) * between / cases**2
    design_effect = variance / (share * (1 - share) / cases)
    low, high = wilson_of(share, cases / max(1, design_effect))
  return {"groups": [{"n": size, "sum": total} for size, total in groups], "low": low, "high": high}


def grouped_wilson_fixtures():
  rng = random.Random(110)
  fixtures = [
    grouped_wilson_fixture(groups)
    for groups in [
      # One group, whatever its size and share.
      [(1, 1)],
      [(1, 0)],
      [(12, 9)],
      [(8, 8)],
      # All right, all wrong: as many cases as groups.
      [(4, 4), (1, 1), (9, 9)],
      [(4, 0), (1, 0), (9, 0), (2, 0)],
      # Groups of one case each.
      [(1, 1), (1, 0)],
      [(1, 1), (1, 0), (1, 1), (1, 1), (1, 0)],
      # No difference between groups at all, then nothing but.
      [(4, 2), (8, 4), (2, 1)],
      [(5, 5), (5, 0), (5, 5), (5, 0), (5, 5)],
      [(50, 45), (1, 0), (2, 1)],
      # Graded cases.
      [(3, 2.25), (2, 0.5), (6, 5.1), (1, 0.75)],
    ]
  ]
  for count, largest in [(3, 10), (8, 6), (15, 20), (30, 4), (60, 12)]:
    groups = []
    for _ in range(count):
      size, level = rng.randint(1, largest), rng.betavariate(2, 1)
      groups.append((size, sum(rng.random() < level for _ in range(size))))
    fixtures.append(grouped_wilson_fixture(groups))
  return fixtures


# --- Output -----------------------------------------------------------------------------------------------------------


def rounded(value):
  """The value with each float at 12 significant digits, and whole ones without a decimal point."""
  if isinstance(value, dict):
    return {key: rounded(each) for key, each in value.items()}
  if isinstance(value, (list, tuple)):
    return [rounded(each) for each in value]
  if isinstance(value, float):
    short = float(f"{value:.12g}")
    return int(short) if short.is_integer() else short
  return value


def main():
  kinds = {
    "auroc": auroc_fixtures(),
    "confidence": confidence_fixtures(),
    "decisions": decisions_fixtures(),
    "ranking": ranking_fixtures(),
    "overlap": overlap_fixtures(),
    "wilson": wilson_fixtures(),
    "mcnemar": mcnemar_fixtures(),
    "quantile": quantile_fixtures(),
    "unsafeAt": unsafe_at_fixtures(),
    "clusteredBootstrapMean": clustered_bootstrap_fixtures(),
    "groupedWilson": grouped_wilson_fixtures(),
  }
  arrays = []
  for kind, fixtures in kinds.items():
    lines = ",\n".join(json.dumps(rounded(each), separators=(",", ":"), allow_nan=False) for each in fixtures)
    arrays.append(f'"{kind}":[\n{lines}\n]')
  sys.stdout.write("{\n" + ",\n".join(arrays) + "\n}\n")


main()
