import type { ProlongationMap } from './prolongation-map.js';
import { requireMap } from './requirements/require-map.js';

/**
 * Returns max |PᵀP - I| over the entries, 0 for a perfect prolongation, NaN where an entry is none. Of a Kronecker product it is the bound
 * Π (1 + e) - 1 from the errors e of its factors.
 *
 * @example
 * ```ts
 * import { injection, orthogonalityError } from '@msann/prolongation';
 *
 * console.log(orthogonalityError(injection(4, 8))); // 0
 * ```
 *
 * @throws TypeError where it is no map.
 */
export function orthogonalityError(map: ProlongationMap): number {
  requireMap('orthogonalityError', map);
  if (map.kind === 'aggregation') {
    const squaredNorm = new Float64Array(map.coarseSize);
    map.index.forEach((c, f) => {
      squaredNorm[c]! += map.weight[f]! ** 2;
    });
    return squaredNorm.reduce((worst, s) => Math.max(worst, Math.abs(s - 1)), 0);
  }
  if (map.kind === 'kronecker') {
    return Math.expm1(
      map.factors.reduce((sum, factor) => sum + Math.log1p(orthogonalityError(factor)), 0),
    );
  }
  const gram = map.matrix.transpose().mmul(map.matrix);
  let worst = 0;
  for (let i = 0; i < gram.rows; i++) {
    for (let j = 0; j < gram.columns; j++) {
      worst = Math.max(worst, Math.abs(gram.get(i, j) - (i === j ? 1 : 0)));
    }
  }
  return worst;
}
