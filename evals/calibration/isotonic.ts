/** A rising curve from scores to probabilities, without any other assumption. */

interface Block {
  sum: number;
  right: number;
  n: number;
}

/** Cases a step of the curve stands on at least: fewer would promise 0 or 1. */
const leastBlock = 25;

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955; Zadrozny & Elkan 2002 for probabilities). The points
 * lie at each pool's mean score and rise in both coordinates, so that no two scores that differ become alike in order;
 * shares are drawn a little to the middle (Laplace), so that none is 0 or 1. At least two points for two different scores.
 */
export function isotonicCurve(pairs: readonly (readonly [number, boolean])[]): [number, number][] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const blocks: Block[] = [];
  for (const [score, correct] of sorted) {
    blocks.push({ sum: score, right: Number(correct), n: 1 });
    for (let last = blocks.length - 1; last > 0; last--) {
      const [before, after] = [blocks[last - 1], blocks[last]];
      if (before === undefined || after === undefined || before.right / before.n < after.right / after.n) break;
      blocks.splice(last - 1, 2, merged(before, after));
    }
  }
  const wide: Block[] = [];
  for (const block of blocks) {
    const last = wide.at(-1);
    if (last === undefined || last.n >= leastBlock) wide.push(block);
    else wide.splice(-1, 1, merged(last, block));
  }
  const [beforeLast, last] = [wide.at(-2), wide.at(-1)];
  if (beforeLast !== undefined && last !== undefined && last.n < leastBlock)
    wide.splice(-2, 2, merged(beforeLast, last));
  const points = wide.map(({ sum, right, n }): [number, number] => [round(sum / n), round((right + 1) / (n + 2))]);
  return points.filter(([x, y], at) => {
    const previous = points[at - 1];
    return previous === undefined || (x > previous[0] && y > previous[1]);
  });
}

function merged(a: Block, b: Block): Block {
  return { sum: a.sum + b.sum, right: a.right + b.right, n: a.n + b.n };
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
