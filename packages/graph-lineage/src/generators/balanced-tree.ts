import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { requireOrder } from '../graph/require-order.js';
import { unweightedGraph } from '../graph/unweighted-graph.js';
import { path } from './path.js';

/**
 * Returns the tree whose every vertex above the leaves has `branching` children, the leaves `height`
 * edges below the root (networkx `balanced_tree`).
 *
 * Vertices are numbered breadth first from the root 0: the children of v are
 * branching·v + 1 .. branching·v + branching. The spectrum of D - A is that of tridiagonal matrices
 * of the orders 1 .. height + 1; only where the branching is 1 has it a closed form, the path's,
 * which the graph then is. Cost O(n), n = Σ branching^k, k = 0 .. height.
 *
 * @example
 * ```ts
 * import { balancedTree, neighbours } from '@msann/graph-lineage';
 *
 * const tree = balancedTree(2, 3);
 * console.log(tree.order, tree.size); // 15 14
 * console.log(neighbours(tree, 1)); // Uint32Array(3) [ 0, 3, 4 ]
 * ```
 *
 * @throws RangeError where the branching is not an integer >= 1 or the height not one >= 0, or the
 * graph is too large.
 */
export function balancedTree(branching: number, height: number): Graph {
  requireInteger('balancedTree', 'branching', branching, 1);
  requireInteger('balancedTree', 'height', height, 0);
  let order = branching === 1 ? height + 1 : 1;
  if (branching > 1) {
    for (let level = 0; level < height && order < Infinity; level += 1) {
      order = branching * order + 1;
    }
  }
  requireOrder('balancedTree', order, 2 * (order - 1));
  if (branching === 1 || height === 0) return path(order);

  const graph = unweightedGraph(order, 2 * (order - 1), (vertex, put) => {
    if (vertex > 0) put(Math.floor((vertex - 1) / branching));
    const firstChild = branching * vertex + 1;
    if (firstChild >= order) return;
    for (let child = firstChild; child < firstChild + branching; child += 1) put(child);
  });
  return withFamily(graph, { name: 'balanced-tree', branching, height });
}
