import { boxProduct } from '../products/box-product.js';
import { levelwiseProduct } from './levelwise-product.js';
import type { Lineage } from './lineage.js';

/**
 * Returns the levelwise box product of two lineages, G_l □ H_l at each level l: again a lineage,
 * whose ratios are the products of theirs.
 *
 * @example
 * ```ts
 * import { lineage, lineageBoxProduct, pathLineage } from '@msann/graph-lineage';
 *
 * const paths = lineage(pathLineage, 4);
 * const squares = lineageBoxProduct(paths, paths);
 * console.log(squares.map((graph) => graph.order)); // [ 1, 4, 16, 64 ]
 * ```
 *
 * @throws RangeError where the lineages have not the same number of levels.
 * @see paper section 3.3.3
 */
export function lineageBoxProduct(first: Lineage, second: Lineage): Lineage {
  return levelwiseProduct('lineageBoxProduct', boxProduct, first, second);
}
