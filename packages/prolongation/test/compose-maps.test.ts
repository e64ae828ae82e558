import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  composeMaps,
  denseMap,
  gridPairAveraging,
  type ProlongationMap,
  pairAveraging,
  toDense,
} from '../src/index.js';

describe('composeMaps', () => {
  const finer = gridPairAveraging([4, 4]);
  const coarser = gridPairAveraging([4, 2]);
  const asDense = (map: ProlongationMap) => denseMap(toDense(map));

  it.each([
    ['two aggregations', finer, coarser],
    ['a dense and an aggregation', asDense(finer), coarser],
    ['an aggregation and a dense', finer, asDense(coarser)],
  ])('of %s is the product of the matrices', (_name, a, b) => {
    const product = toDense(a).mmul(toDense(b));
    // Composed weights 1/√2 · 1/√2 round once more than the product's zeros and halves.
    expect(
      Matrix.sub(toDense(composeMaps(a, b)), product)
        .abs()
        .max(),
    ).toBeLessThan(1e-15);
  });

  it('of two aggregations is an aggregation', () => {
    expect(composeMaps(finer, coarser).kind).toBe('aggregation');
  });

  it('refuses maps that do not meet', () => {
    expect(() => composeMaps(finer, pairAveraging(4))).toThrow(
      'composeMaps: need finer.coarseSize = coarser.fineSize, got 8 and 4',
    );
  });
});
