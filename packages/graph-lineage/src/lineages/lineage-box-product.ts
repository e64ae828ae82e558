import { boxProduct } from '../products/box-product.js';
import type { Lineage } from './lineage.js';

/**
 * Returns the levelwise box product of two lineages, G_l □ H_l at each level l: again a lineage,
 * whose ratios are the products of theirs.
 *
 * @throws RangeError where the lineages have not the same number of levels.
 * @see paper section 3.3.3
 */
export function lineageBoxProduct(first: Lineage, second: Lineage): Lineage {
  if (first.length !== second.length) {
    throw new RangeError(
      `lineageBoxProduct: need lineages of equally many levels, got ${first.length} and ${second.length}`,
    );
  }
  return first.map((graph, level) => boxProduct(graph, second[level]!));
}
