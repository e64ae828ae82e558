import { balancedTree } from '../generators/balanced-tree.js';
import { cycle } from '../generators/cycle.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';

/**
 * Returns graph l of the lineage of binary trees: one vertex with a self-loop, then the balanced
 * tree of height l with two branches at each vertex above the leaves, of 2^(l + 1) - 1 vertices.
 *
 * @example
 * ```ts
 * import { lineage, treeLineage } from '@msann/graph-lineage';
 *
 * const trees = lineage(treeLineage, 5);
 * console.log(trees.map((graph) => graph.order)); // [ 1, 3, 7, 15, 31 ]
 * ```
 *
 * @throws RangeError where the index is not an integer >= 0.
 */
export function treeLineage(index: number): Graph {
  requireInteger('treeLineage', 'index', index, 0);
  return index === 0 ? cycle(1) : balancedTree(2, index);
}
