import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  orthogonalityError,
  prolongVector,
  prolongWeights,
  restrictVector,
  restrictWeights,
  toDense,
} from '../src/index.js';
import { everyMap, randomMatrix } from './every-map.js';

/** Float64 identities: a few hundred roundings of numbers of size 1. */
const tolerance = 1e-12;

const distance = (a: Matrix, b: Matrix) => Matrix.sub(a, b).abs().max();

describe.each(everyMap)('the map %s', (_name, map) => {
  const dense = toDense(map);

  it('has PᵀP = I', () => {
    expect(orthogonalityError(map)).toBeLessThan(tolerance);
  });

  it('prolongs a vector as its matrix does, and restricts it back', () => {
    const coarse = randomMatrix(map.coarseSize, 1);
    const fine = prolongVector(map, coarse.to1DArray());
    expect(distance(Matrix.columnVector(fine), dense.mmul(coarse))).toBeLessThan(tolerance);
    expect(distance(Matrix.columnVector(restrictVector(map, fine)), coarse)).toBeLessThan(
      tolerance,
    );
  });

  it('restricts a vector by Pᵀ', () => {
    const fine = randomMatrix(map.fineSize, 1);
    const coarse = restrictVector(map, fine.to1DArray());
    expect(distance(Matrix.columnVector(coarse), dense.transpose().mmul(fine))).toBeLessThan(
      tolerance,
    );
  });

  it.each(everyMap)('transfers weights to a layer with the map %s', (_other, output) => {
    const maps = { input: map, output };
    const coarse = randomMatrix(map.coarseSize, output.coarseSize);
    const fine = prolongWeights(maps, coarse);
    const byMatrices = dense.mmul(coarse).mmul(toDense(output).transpose());
    expect(distance(fine, byMatrices)).toBeLessThan(tolerance);
    expect(distance(restrictWeights(maps, fine), coarse)).toBeLessThan(tolerance);
  });

  it('refuses vectors of another length', () => {
    expect(() => prolongVector(map, new Float64Array(map.coarseSize + 1))).toThrow(
      `prolongVector: need ${map.coarseSize} values for this map, got ${map.coarseSize + 1}`,
    );
    expect(() => restrictVector(map, [])).toThrow(`need ${map.fineSize} values`);
  });
});
