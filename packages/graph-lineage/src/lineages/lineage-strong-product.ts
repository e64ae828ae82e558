import { strongProduct } from '../products/strong-product.js';
import { levelwiseProduct } from './levelwise-product.js';
import type { Lineage } from './lineage.js';

/**
 * Returns the levelwise strong product of two lineages, G_l ⊠ H_l at each level l: again a lineage,
 * whose ratios are the products of theirs.
 *
 * @example
 * ```ts
 * import { lineage, lineageStrongProduct, pathLineage } from '@msann/graph-lineage';
 *
 * const paths = lineage(pathLineage, 4);
 * const boards = lineageStrongProduct(paths, paths);
 * console.log(boards.map((graph) => graph.size)); // [ 1, 6, 42, 210 ]
 * ```
 *
 * @throws RangeError where the lineages have not the same number of levels.
 */
export function lineageStrongProduct(first: Lineage, second: Lineage): Lineage {
  return levelwiseProduct('lineageStrongProduct', strongProduct, first, second);
}
