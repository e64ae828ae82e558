import { crossProduct } from '../products/cross-product.js';
import { levelwiseProduct } from './levelwise-product.js';
import type { Lineage } from './lineage.js';

/**
 * Returns the levelwise cross product of two lineages, G_l × H_l at each level l: again a lineage,
 * whose ratios are the products of theirs. The first graphs' self-loops make a self-loop.
 *
 * @example
 * ```ts
 * import { growthCheck, lineage, lineageCrossProduct, pathLineage } from '@msann/graph-lineage';
 *
 * const paths = lineage(pathLineage, 4);
 * const product = lineageCrossProduct(paths, paths);
 * console.log(product.map((graph) => graph.size)); // [ 1, 2, 18, 98 ]
 * console.log(growthCheck(product).breaks); // []
 * ```
 *
 * @throws RangeError where the lineages have not the same number of levels.
 * @see paper section 3.3.3
 */
export function lineageCrossProduct(first: Lineage, second: Lineage): Lineage {
  return levelwiseProduct('lineageCrossProduct', crossProduct, first, second);
}
