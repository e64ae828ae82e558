import type { Lineage } from './lineage.js';

/** A level at which a lineage breaks a rule of its definition. */
export interface GrowthBreak {
  readonly level: number;
  readonly rule: 'first graph is one vertex with a self-loop' | 'ratio to the level before is > 1';
}

/** What {@link growthCheck} found. */
export interface GrowthReport {
  /** |V(G_(l+1))| / |V(G_l)| at index l: `[levels - 1]`. */
  readonly ratios: readonly number[];
  /** The geometric mean of the ratios: the b of a lineage that grows as b^l. */
  readonly base: number;
  /** The ε of b^(l^(1+ε)), fitted; undefined where the lineage is too short or too flat to tell. */
  readonly epsilon: number | undefined;
  /** The levels that break the definition, in ascending order; empty for a lineage. */
  readonly breaks: readonly GrowthBreak[];
}

/**
 * Returns how a finite lineage grows, and where it breaks the definition of a lineage: G_0 is one
 * vertex with a self-loop, and |V(G_l)| grows as O(b^(l^(1+ε))) for some b > 1.
 *
 * A finite lineage cannot settle an O(). What is reported is the ratio at each level, their
 * geometric mean, and a fitted ε: growth by |V(G_l)| = |V(G_0)| b^(l^(1+ε)) makes
 * ln ln(|V(G_l)| / |V(G_0)|) a straight line in ln l of slope 1 + ε, so ε is the least-squares
 * slope over the levels l >= 1, less 1. It is 0 (to rounding) where every ratio is the same,
 * positive where growth is faster than exponential and negative where slower. It needs two levels
 * beside the first, all larger than it; else it is undefined.
 *
 * @example
 * ```ts
 * import { growthCheck, lineage, path, pathLineage } from '@msann/graph-lineage';
 *
 * const { ratios, base, breaks } = growthCheck(lineage(pathLineage, 5));
 * console.log(ratios, base, breaks); // [ 2, 2, 2, 2 ] 2 []
 *
 * // It begins without a self-loop, and does not grow at level 2.
 * console.log(growthCheck([path(1), path(3), path(3)]).breaks.map(({ level }) => level)); // [ 0, 2 ]
 * ```
 *
 * @throws RangeError where there are fewer than two levels, which have no growth to check.
 * @see paper section 3.1
 */
export function growthCheck(lineage: Lineage): GrowthReport {
  if (lineage.length < 2) {
    throw new RangeError(`growthCheck: need levels >= 2, got levels=${lineage.length}`);
  }
  const orders = lineage.map((graph) => graph.order);
  const growths = orders.slice(1).map((order) => order / orders[0]!);
  const ratios = orders.slice(1).map((order, index) => order / orders[index]!);
  const breaks: GrowthBreak[] = [];
  const [first] = lineage;
  if (first!.order !== 1 || first!.size !== 1) {
    breaks.push({ level: 0, rule: 'first graph is one vertex with a self-loop' });
  }
  for (const [index, ratio] of ratios.entries()) {
    if (ratio <= 1) breaks.push({ level: index + 1, rule: 'ratio to the level before is > 1' });
  }
  return {
    ratios,
    base: growths.at(-1)! ** (1 / ratios.length),
    epsilon: fittedEpsilon(growths),
    breaks,
  };
}

function fittedEpsilon(growths: readonly number[]): number | undefined {
  if (growths.length < 2 || growths.some((growth) => growth <= 1)) return undefined;
  const x = growths.map((_, index) => Math.log(index + 1));
  const y = growths.map((growth) => Math.log(Math.log(growth)));
  const xMean = mean(x);
  const yMean = mean(y);
  const covariance = mean(x.map((value, index) => (value - xMean) * (y[index]! - yMean)));
  const variance = mean(x.map((value) => (value - xMean) ** 2));
  return covariance / variance - 1;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
