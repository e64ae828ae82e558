import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { unweightedGraph } from '../graph/unweighted-graph.js';

/**
 * Returns the circulant graph on n vertices: v joined with v + j and v - j mod n, for each jump j
 * (networkx `circulant_graph`, which also takes jumps beyond n/2, other names of the same edges, and
 * 0, a self-loop). One jump 1 is a cycle, all of 1 .. n/2 a complete graph.
 *
 * The spectrum of D - A is Σ_j 2 - 2cos(2πjk/n), k = 0 .. n - 1, where the jump n/2, which leads to
 * the same vertex in both directions, counts half. Cost O(n · jumps).
 *
 * @example
 * ```ts
 * import { circulant, neighbours } from '@msann/graph-lineage';
 *
 * const graph = circulant(8, [1, 4]);
 * console.log(neighbours(graph, 0)); // Uint32Array(3) [ 1, 4, 7 ]
 * ```
 *
 * @throws RangeError where n is not an integer >= 1, a jump is not an integer in 1..n/2 or comes
 * twice, or the graph is too large.
 */
export function circulant(n: number, jumps: readonly number[]): Graph {
  requireInteger('circulant', 'n', n, 1);
  requireJumps(n, jumps);
  // Jumping back by j is jumping forward by n - j.
  const steps = [...new Set(jumps.flatMap((jump) => [jump, n - jump]))].toSorted((a, b) => a - b);
  requireOrder('circulant', n, n * steps.length);

  const graph = unweightedGraph(n, n * steps.length, (vertex, put) => {
    // The steps that pass n - 1 lead to the smallest vertices.
    for (const step of steps) if (vertex + step >= n) put(vertex + step - n);
    for (const step of steps) if (vertex + step < n) put(vertex + step);
  });
  return withFamily(graph, { name: 'circulant', jumps: [...jumps] });
}

function requireJumps(n: number, jumps: readonly number[]): void {
  for (const [index, jump] of jumps.entries()) {
    if (!Number.isInteger(jump) || jump < 1 || jump > n / 2) {
      throw new RangeError(
        `circulant: need jumps in 1..${Math.floor(n / 2)} (n=${n}), got ${jump}`,
      );
    }
    if (jumps.indexOf(jump) !== index) {
      throw new RangeError(`circulant: need each jump once, got ${jump} more than once`);
    }
  }
}
