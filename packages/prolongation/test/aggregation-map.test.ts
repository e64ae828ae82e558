import { describe, expect, it } from '@jest/globals';
import { aggregationMap, orthogonalityError, toDense } from '../src/index.js';

describe('aggregationMap', () => {
  it('weights an aggregate of m nodes by 1/√m', () => {
    const map = aggregationMap([0, 1, 1, 1, 1], 2);
    expect(toDense(map).to2DArray()).toEqual([
      [1, 0],
      [0, 0.5],
      [0, 0.5],
      [0, 0.5],
      [0, 0.5],
    ]);
  });

  it('takes weights of unit columns', () => {
    const map = aggregationMap([0, 0], 1, { weight: [0.6, -0.8] });
    expect(orthogonalityError(map)).toBeLessThan(1e-15);
  });

  it('copies what it is given', () => {
    const index = [0, 0];
    const map = aggregationMap(index, 1);
    index[0] = 7;
    expect([...map.index]).toEqual([0, 0]);
  });

  it.each([
    [[0, 2], 2, undefined, 'need coarse nodes 0 to 1, got 2 for fine node 1'],
    [[0, 0.5], 2, undefined, 'need coarse nodes 0 to 1, got 0.5 for fine node 1'],
    [[0, 0], 2, undefined, 'coarse node 1 has no fine node'],
    [[0, 0], 0, undefined, 'need a whole coarse size >= 1, got 0'],
    [[0, 0], 1, [1], 'need one weight per fine node, got 1 weights for 2 nodes'],
    [[0, 0], 1, [1, 1], 'column 0 has squared norm 2'],
    [[0, 0], 1, [Number.NaN, 1], 'column 0 has squared norm NaN'],
  ])('refuses index %j of size %d with weights %j', (index, size, weight, message) => {
    expect(() => aggregationMap(index, size, weight && { weight })).toThrow(message);
  });
});
