import type { Graph } from '../graph/graph.js';
import { chebyshevCoefficients } from './chebyshev-coefficients.js';
import { componentMeans, isEven } from './component-means.js';
import { largestEigenvalueBound } from './largest-eigenvalue-bound.js';
import { requireTime } from './require-time.js';

/** The largest tb that is worth its 6 √(tb) products. */
const LONGEST = 1e12;

/**
 * Returns exp(tL) x `[order]`, L = A - D, with no matrix formed: the solution of x' = Lx after the
 * time t.
 *
 * It is the Chebyshev expansion on [0, b], b >= λmax the largest sum of the degrees of two
 * neighbours [Anderson1985]: of the order of 6 √(tb) products with L for large tb, of
 * O(|V| + |E|) each; errors are about 1e-15 √(tb) ‖x‖. After so long a time that the heat is even to
 * rounding, it is the mean of each component.
 *
 * @example
 * ```ts
 * import { applyHeatKernel, grid } from '@msann/graph-lineage';
 *
 * // A unit of heat in the middle of a grid spreads as a Gaussian, of the height 1 / (4πt).
 * const heat = new Float64Array(101 * 101);
 * const middle = 50 * 101 + 50;
 * heat[middle] = 1;
 * const spread = applyHeatKernel(grid([101, 101]), 20, heat);
 * console.log(spread[middle].toFixed(4), (1 / (4 * Math.PI * 20)).toFixed(4)); // 0.0040 0.0040
 * ```
 *
 * @throws RangeError where the time is negative or not finite, the vector is not as long as the
 * graph's order, or tb is above 1e12 but the heat not yet even, which would take millions of products.
 * @see [TalEzer1984]
 */
export function applyHeatKernel(graph: Graph, t: number, x: ArrayLike<number>): Float64Array {
  requireTime('applyHeatKernel', t);
  const { order } = graph;
  if (x.length !== order) {
    throw new RangeError(
      `applyHeatKernel: need a vector of length ${order}, the graph's order, got length ${x.length}`,
    );
  }
  const bound = largestEigenvalueBound(graph);
  if (bound === 0) return Float64Array.from(x);
  if (isEven(graph, t)) return componentMeans(graph, x);
  if (!(t * bound <= LONGEST)) {
    throw new RangeError(
      `applyHeatKernel: need t times the largest sum of two neighbours' degrees <= ${LONGEST}, got ${t} times ${bound}`,
    );
  }

  // exp(tL) = exp(z(X - I)) with X = I + (2 / bound) L, whose eigenvalues lie in [-1, 1].
  const coefficients = chebyshevCoefficients((t * bound) / 2);
  const result = Float64Array.from(x, (value) => coefficients[0]! * value);
  let previous = new Float64Array(order);
  let current = Float64Array.from(x);
  for (let k = 1; k < coefficients.length; k += 1) {
    advance(graph, bound, k === 1 ? 1 : 2, current, previous);
    [previous, current] = [current, previous];
    const coefficient = coefficients[k]!;
    for (let vertex = 0; vertex < order; vertex += 1) {
      result[vertex]! += coefficient * current[vertex]!;
    }
  }
  return result;
}

/**
 * Writes T_k(X) x = 2 X T_(k-1)(X) x - T_(k-2)(X) x over the last, given the two before: for k = 1,
 * where T_(k-2) counts as 0, with the factor 1 in place of 2.
 */
function advance(
  { order, offsets, neighbours, weights }: Graph,
  bound: number,
  factor: 1 | 2,
  before: Float64Array,
  target: Float64Array,
): void {
  const scale = (2 * factor) / bound;
  for (let row = 0; row < order; row += 1) {
    const value = before[row]!;
    const end = offsets[row + 1]!;
    let flow = 0;
    for (let entry = offsets[row]!; entry < end; entry += 1) {
      const difference = before[neighbours[entry]!]! - value;
      flow += weights === undefined ? difference : weights[entry]! * difference;
    }
    target[row] = factor * value + scale * flow - target[row]!;
  }
}
