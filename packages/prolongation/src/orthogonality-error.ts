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
  const columns = Array.from({ length: map.coarseSize }, (_, j) => map.matrix.getColumn(j));
  return gramError(columns.map((column) => Float64Array.from(column)));
}

/** Returns max |PᵀP - I|, given P's columns: four products at once, whose sums do not wait for each other. */
function gramError(columns: readonly Float64Array[]): number {
  let worst = 0;
  const seen = (product: number, expected: number) => {
    worst = Math.max(worst, Math.abs(product - expected));
  };
  columns.forEach((p, i) => {
    seen(inner(p, p), 1);
    let j = 0;
    for (; j + 4 <= i; j += 4) {
      const [a, b, c, d] = [columns[j]!, columns[j + 1]!, columns[j + 2]!, columns[j + 3]!];
      let sumA = 0;
      let sumB = 0;
      let sumC = 0;
      let sumD = 0;
      for (let f = 0; f < p.length; f += 1) {
        const x = p[f]!;
        sumA += x * a[f]!;
        sumB += x * b[f]!;
        sumC += x * c[f]!;
        sumD += x * d[f]!;
      }
      for (const sum of [sumA, sumB, sumC, sumD]) seen(sum, 0);
    }
    for (; j < i; j += 1) seen(inner(p, columns[j]!), 0);
  });
  return worst;
}

function inner(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += x[i]! * y[i]!;
  return sum;
}
