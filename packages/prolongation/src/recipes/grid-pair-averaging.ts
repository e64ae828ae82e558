import { aggregationMap } from '../aggregation-map.js';
import type { AggregationMap } from '../prolongation-map.js';
import { requireShape } from '../requirements/require-shape.js';
import { halvedShapes } from './halved-shapes.js';

/**
 * Returns the pair-averaging map of a grid that halves its longest axis: I ⊗ … ⊗ pair ⊗ … ⊗ I.
 * Two of them in a row average the squares of a square grid. Nodes are numbered row-major, the
 * last axis fastest; of equally long axes the last is halved.
 *
 * For a square grid it is the authors' 'grid' map up to the order of its columns.
 *
 * @example
 * ```ts
 * import { gridPairAveraging } from '@msann/prolongation';
 *
 * // Three rows of four pixels, joined along the rows.
 * console.log([...gridPairAveraging([3, 4]).index].join(' ')); // 0 0 1 1 2 2 3 3 4 4 5 5
 * ```
 *
 * @param shape - lengths of the fine grid's axes, `[rows, columns]` for an image
 * @throws RangeError if the longest axis is odd, or a length no integer >= 1; TypeError if the shape is no array
 * @see paper section 4.4; docs/bibliography.md [MsANN-code] ('grid')
 */
export function gridPairAveraging(shape: readonly number[]): AggregationMap {
  const fineSize = requireShape('gridPairAveraging', 'shape', shape);
  const coarse = halvedShapes('gridPairAveraging', shape, 1)[1]!;
  const halved = shape.findIndex((length, axis) => length !== coarse[axis]);
  // A row-major number is (before, along, after) with `after` the product of the axes behind.
  const after = shape.slice(halved + 1).reduce((product, length) => product * length, 1);
  const along = shape[halved]!;
  const index = Array.from({ length: fineSize }, (_, f) => {
    const before = Math.floor(f / (along * after));
    const position = Math.floor(f / after) % along;
    return (before * (along / 2) + (position >> 1)) * after + (f % after);
  });
  return aggregationMap(index, fineSize / 2);
}
