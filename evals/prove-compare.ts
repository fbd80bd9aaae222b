/** Whether `compare` keeps what it promises: no alarm where nothing changed, and an alarm for a change of the size it names. */
import type { CaseResult } from "./case-result.ts";
import { compareRuns } from "./compare-runs.ts";
import { caseValues } from "./figures.ts";
import { seededRandom, shuffled } from "./metrics/random.ts";
import { groupLines } from "./suite-intervals.ts";

interface RunPair {
  a: readonly CaseResult[];
  b: readonly CaseResult[];
}

/**
 * Share of random halves in which some judged figure is called better or worse although nothing changed: two real runs
 * that differ, whose lines change places group by group at random, so that no run has the better ones.
 */
export function falseAlarmRate({ a, b }: RunPair, { halves, seed }: { halves: number; seed: number }): number {
  const random = seededRandom(seed);
  const groups = pairGroups({ a, b });
  let alarms = 0;
  for (let half = 0; half < halves; half++) {
    const chosen = shuffled(groups, random).slice(0, Math.ceil(groups.length / 2));
    const mixed = chosen.map((group) => (random() < 0.5 ? { a: group.b, b: group.a } : group));
    const { changes } = compareRuns(
      "half",
      mixed.flatMap((group) => group.a),
      mixed.flatMap((group) => group.b),
      { margin: 0.03, seed: half, judgedOnly: true },
    );
    alarms += Number(changes.some(({ verdict }) => verdict === "better" || verdict === "worse"));
  }
  return alarms / halves;
}

export interface Power {
  figure: string;
  /** Cases that `compare` says it takes. */
  needed: number;
  /** Change of the figure in the drawn runs, on average: the regression that was sown. */
  sown: number;
  /** Share of the draws in which it was found. */
  found: number;
}

/**
 * How often a regression of `margin` is found in draws of the size `compare` names. The regression is sown by letting the
 * lines of two real runs change places in as many groups as leave just that much.
 */
export function powerOfCompare(
  { a, b }: RunPair,
  { figure, margin, draws, seed }: { figure: string; margin: number; draws: number; seed: number },
): Power {
  const random = seededRandom(seed);
  const groups = pairGroups({ a, b });
  const whole = compareRuns("whole", a, b, { margin, seed, judged: [figure], judgedOnly: true }).changes[0];
  const valueIn = caseValues[figure];
  if (whole === undefined || valueIn === undefined) throw new Error(`${figure} is no mean that both runs have`);
  // So many groups change places that the mean of the rest is the margin: change × (1 − 2 × share) = −margin.
  const share = (1 + margin / whole.change) / 2;
  if (share < 0 || share > 1) throw new Error(`the runs differ by ${whole.change}, less than the margin`);
  /** A draw in which a share of the groups change places: with a half of them no run is better. */
  const draw = (size: number, exchanged: number) => {
    const drawn: PairGroup[] = [];
    for (let n = 0; n < size; ) {
      const group = groups[Math.floor(random() * groups.length)];
      if (group === undefined) break;
      const fresh = random() < exchanged ? { a: group.b, b: group.a } : group;
      const rename = (line: CaseResult) => ({ ...line, id: `${drawn.length} ${line.id}`, group: `${drawn.length}` });
      drawn.push({ a: fresh.a.map(rename), b: fresh.b.map(rename) });
      n += fresh.a.filter((line) => valueIn(line) !== null).length;
    }
    return { a: drawn.flatMap((group) => group.a), b: drawn.flatMap((group) => group.b) };
  };
  const compareDrawn = (size: number, exchanged: number, drawSeed: number) => {
    const drawn = draw(size, exchanged);
    return compareRuns("draw", drawn.a, drawn.b, { margin, seed: drawSeed, judged: [figure], judgedOnly: true })
      .changes[0];
  };
  // What it says of a run that cannot tell, since nothing changed: the middle of several.
  const said = Array.from({ length: 25 }, (_, index) => compareDrawn(groups.length, 0.5, index)?.casesNeeded ?? null);
  const known = said.filter((count) => count !== null).sort((one, other) => one - other);
  const needed = known[Math.floor(known.length / 2)] ?? 0;
  let found = 0;
  let sown = 0;
  for (let index = 0; index < draws; index++) {
    const change = compareDrawn(needed, share, index);
    found += Number(change?.verdict === "worse");
    sown += change?.change ?? 0;
  }
  return { figure, needed, sown: sown / draws, found: found / draws };
}

interface PairGroup {
  a: CaseResult[];
  b: CaseResult[];
}

function pairGroups({ a, b }: RunPair): PairGroup[] {
  const ofB = new Map(b.map((line) => [line.id, line]));
  return groupLines(a).flatMap((group): PairGroup[] => {
    const both = group.filter(({ id }) => ofB.has(id));
    return both.length === 0 ? [] : [{ a: both, b: both.flatMap(({ id }) => ofB.get(id) ?? []) }];
  });
}
