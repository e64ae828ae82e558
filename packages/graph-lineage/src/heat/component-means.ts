import { connectedComponents } from '../distances/connected-components.js';
import type { Graph } from '../graph/graph.js';

/** Beyond this, e^(-x) is below half a rounding of 1. */
const VANISHED = 40;

/**
 * Returns whether all heat that is not even has vanished to rounding after the time t: the smallest
 * positive eigenvalue of D - A is at least 4 w / |V|², w the smallest weight.
 *
 * @see [Brouwer2012]
 */
export function isEven({ order, weights }: Graph, t: number): boolean {
  const lightest = weights?.reduce((least, weight) => Math.min(least, weight), Infinity) ?? 1;
  return (t * 4 * lightest) / order ** 2 > VANISHED;
}

/** Returns for each vertex the mean of x over its component `[order]`: exp(tL) x as t grows. */
export function componentMeans(graph: Graph, x: ArrayLike<number>): Float64Array {
  const { count, component } = connectedComponents(graph);
  const sums = new Float64Array(count);
  const sizes = new Uint32Array(count);
  for (let vertex = 0; vertex < graph.order; vertex += 1) {
    sums[component[vertex]!]! += x[vertex]!;
    sizes[component[vertex]!]! += 1;
  }
  return Float64Array.from({ length: graph.order }, (_, vertex) => {
    const index = component[vertex]!;
    return sums[index]! / sizes[index]!;
  });
}
