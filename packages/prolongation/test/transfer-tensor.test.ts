import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  blockAveraging,
  denseMap,
  identityMap,
  prolongTensor,
  prolongWeights,
  restrictTensor,
  restrictWeights,
  toDense,
  trigonometricInterpolation,
} from '../src/index.js';
import { everyMap, randomMatrix } from './every-map.js';

const tolerance = 1e-12;
const largest = (values: ArrayLike<number>) =>
  Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0);

describe.each(everyMap)('tensors of which an axis has the map %s', (_name, map) => {
  const maps = [identityMap(2), map, blockAveraging(2, 3)];
  const size = 2 * map.coarseSize * 2;
  const coarse = Float64Array.from({ length: size }, (_, i) => Math.sin(i + 1));

  it('come back as they were: Res∘Pro = I', () => {
    const back = restrictTensor(maps, prolongTensor(maps, coarse));
    expect(largest(back.map((value, i) => value - coarse[i]!))).toBeLessThan(tolerance);
  });

  it('are what dense copies of the maps make of them', () => {
    const copies = maps.map((one) => denseMap(toDense(one)));
    const [fine, same] = [prolongTensor(maps, coarse), prolongTensor(copies, coarse)];
    expect(fine.length).toBe(2 * map.fineSize * 3);
    expect(largest(fine.map((value, i) => value - same[i]!))).toBeLessThan(tolerance);
    const [down, again] = [restrictTensor(maps, fine), restrictTensor(copies, fine)];
    expect(largest(down.map((value, i) => value - again[i]!))).toBeLessThan(tolerance);
  });

  it('of two axes are weights', () => {
    const output = trigonometricInterpolation(2, 5);
    const weights = randomMatrix(map.coarseSize, 2);
    const fine = prolongTensor([map, output], weights.to1DArray());
    const expected = prolongWeights({ input: map, output }, weights).to1DArray();
    expect(largest(fine.map((value, i) => value - expected[i]!))).toBeLessThan(tolerance);
    const down = restrictTensor([map, output], fine);
    const restricted = restrictWeights(
      { input: map, output },
      new Matrix(
        Array.from({ length: map.fineSize }, (_, row) => [...fine.subarray(5 * row, 5 * row + 5)]),
      ),
    ).to1DArray();
    expect(largest(down.map((value, i) => value - restricted[i]!))).toBeLessThan(tolerance);
  });
});

describe('tensors', () => {
  it('leave the axes of layers that are not coarsened alone', () => {
    const maps = [identityMap(3), identityMap(4)];
    const values = Float64Array.from({ length: 12 }, (_, i) => i);
    expect(prolongTensor(maps, values)).toEqual(values);
  });

  it('that do not fit are refused', () => {
    expect(() => prolongTensor([blockAveraging(2, 4)], [1])).toThrow(
      new RangeError('prolongTensor: need 2 values for these maps, got 1'),
    );
    expect(() => restrictTensor([], [1])).toThrow(
      new RangeError('restrictTensor: need at least one map, got none'),
    );
  });
});
