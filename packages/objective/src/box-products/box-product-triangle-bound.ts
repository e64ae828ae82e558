import { requireOptions } from '../terms/require-options.js';
import type { BoxProductDiffusionOptions } from './box-product-diffusion.js';
import { type BoxProductFactor, requireCommonScale } from './box-product-factor.js';
import { factorDiffusion } from './factor-diffusion.js';

/**
 * Returns an upper bound of the diffusion term of the map Pa⊗Pb between box products, by the costs of
 * the factors' maps alone: (‖Pb‖ ‖Da‖ + ‖Pa‖ ‖Db‖)², where ‖P‖ is √n1 of orthonormal columns.
 *
 * It is the triangle inequality on D(Pa⊗Pb) = Da⊗Pb + Pa⊗Db, so it holds with one common α. It is
 * met where Da and Db are multiples of Pa and Pb, of one sign; {@link boxProductDiffusion} has the
 * value itself.
 *
 * @example
 * ```ts
 * import { cycle } from '@msann/graph-lineage';
 * import { boxProductDiffusion, boxProductTriangleBound } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * const P = Matrix.zeros(8, 4);
 * for (let fine = 0; fine < 8; fine += 1) P.set(fine, fine >> 1, Math.SQRT1_2);
 *
 * const ring = { coarse: cycle(4), fine: cycle(8), P };
 * console.log(boxProductDiffusion(ring, ring).value.toFixed(6)); // 96.000000
 * console.log(boxProductTriangleBound(ring, ring).toFixed(6)); // 128.000000
 * ```
 *
 * @throws RangeError where a map has not the shape of its graphs, n1 > n2 or alpha is not positive;
 * TypeError where a map is no matrix.
 * @see paper section 5.2
 */
export function boxProductTriangleBound(
  first: BoxProductFactor,
  second: BoxProductFactor,
  options: BoxProductDiffusionOptions = {},
): number {
  requireOptions('boxProductTriangleBound', options);
  const alpha = requireCommonScale('boxProductTriangleBound', 'alpha', options.alpha ?? 1);
  const a = factorDiffusion('boxProductTriangleBound', first, alpha);
  const b = factorDiffusion('boxProductTriangleBound', second, alpha);
  return (Math.sqrt(b.size * a.cost) + Math.sqrt(a.size * b.cost)) ** 2;
}
