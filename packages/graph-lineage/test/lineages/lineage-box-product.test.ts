import { describe, expect, it } from '@jest/globals';
import { grid } from '../../src/generators/grid.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { lineage } from '../../src/lineages/lineage.js';
import { lineageBoxProduct } from '../../src/lineages/lineage-box-product.js';
import { pathLineage } from '../../src/lineages/path-lineage.js';
import { boxProduct } from '../../src/products/box-product.js';
import { itObeysLineageProductLaws } from './lineage-product-laws.js';

describe('lineageBoxProduct', () => {
  itObeysLineageProductLaws('lineageBoxProduct', lineageBoxProduct, boxProduct);

  it('of paths is a lineage of square grids', () => {
    const paths = lineage(pathLineage, 4);
    const squares = lineageBoxProduct(paths, paths).slice(1);
    const expected = [grid([2, 2]), grid([4, 4]), grid([8, 8])];
    expect(squares.map((graph, index) => graphsEqual(graph, expected[index]!))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
