import { Matrix, QrDecomposition } from 'ml-matrix';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  aggregationMap,
  blockAveraging,
  type DenseMap,
  denseMap,
  distanceWaves,
  gridPairAveraging,
  identityMap,
  kroneckerMap,
  linearInterpolation,
  type ProlongationMap,
  pairAveraging,
  shuffleRows,
  toDense,
  trigonometricInterpolation,
} from '../src/index.js';

/** Returns a matrix of numbers in [-1, 1) that depend on the seed alone. */
export function randomMatrix(rows: number, columns: number, seed = 1): Matrix {
  const generator = xoroshiro128plus(seed);
  return new Matrix(
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => 2 * uniformFloat64(generator) - 1),
    ),
  );
}

/** Returns a dense map with random orthonormal columns. */
export function randomDenseMap(fine: number, coarse: number, seed = 1): DenseMap {
  const { orthogonalMatrix } = new QrDecomposition(randomMatrix(fine, coarse, seed));
  return denseMap(orthogonalMatrix.subMatrix(0, fine - 1, 0, coarse - 1));
}

/** Maps of every kind, for the laws that all must keep. */
export const everyMap: readonly (readonly [string, ProlongationMap])[] = [
  ['identity', identityMap(5)],
  ['pair averaging', pairAveraging(16)],
  ['grid pair averaging, columns', gridPairAveraging([4, 4])],
  ['grid pair averaging, rows', gridPairAveraging([4, 2])],
  ['grid pair averaging, three axes', gridPairAveraging([2, 4, 3])],
  ['shuffled grid', shuffleRows(gridPairAveraging([4, 4]), xoroshiro128plus(3))],
  ['unequal aggregates', aggregationMap([2, 0, 1, 1, 2, 2], 3)],
  ['signed weights', aggregationMap([0, 1, 1], 2, { weight: [-1, 0.6, -0.8] })],
  ['dense copy of a grid map', denseMap(toDense(gridPairAveraging([4, 4])))],
  ['random orthogonal', randomDenseMap(7, 3)],
  ['distance waves', distanceWaves(4, 9)],
  [
    'waves on a torus',
    kroneckerMap(trigonometricInterpolation(2, 4), trigonometricInterpolation(2, 4)),
  ],
  ['runs and hats', kroneckerMap(blockAveraging(2, 3), linearInterpolation(2, 4))],
];
