import { requireOptions } from '../terms/require-options.js';
import {
  type BoxProductCost,
  type BoxProductFactor,
  requireCommonScale,
} from './box-product-factor.js';
import { factorDiffusion } from './factor-diffusion.js';

/** Options of {@link boxProductDiffusion} and {@link boxProductTriangleBound}. */
export interface BoxProductDiffusionOptions {
  /**
   * The scale α between the two graphs' times, common to both factors and the product.
   *
   * @defaultValue 1
   */
  readonly alpha?: number | undefined;
}

/**
 * Returns the diffusion term of the map Pa⊗Pb between box products and its three parts, without
 * forming a product of graphs or maps: with D(P) = α^(-1/2) P L1 - α^(1/2) L2 P and one common α,
 *
 *     ‖D(Pa⊗Pb)‖² = ‖Pb‖² ‖Da‖² + ‖Pa‖² ‖Db‖² + 2 tr(PaᵀDa) tr(PbᵀDb),
 *
 * as L of a box product is a Kronecker sum, so that D(Pa⊗Pb) = Da⊗Pb + Pa⊗Db. ‖P‖² is n1 where the
 * columns of P are orthonormal. The last part has either sign: the first two alone are no bound.
 * Where both factors cost nothing, so does the product. Cost: that of the two factors.
 *
 * @example
 * ```ts
 * import { cycle, path } from '@msann/graph-lineage';
 * import { boxProductDiffusion } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * // Each coarse vertex is spread evenly over two neighbours, along a ring and along a line.
 * const P = Matrix.zeros(8, 4);
 * for (let fine = 0; fine < 8; fine += 1) P.set(fine, fine >> 1, Math.SQRT1_2);
 *
 * // From the 4×4 cylinder to the 8×8 one, whose own map is 64×16.
 * const around = { coarse: cycle(4), fine: cycle(8), P };
 * const along = { coarse: path(4), fine: path(8), P };
 * const { value, first, second, cross } = boxProductDiffusion(around, along);
 * console.log([value, first, second, cross].map((part) => part.toFixed(6)).join()); // 80.000000,32.000000,24.000000,24.000000
 * ```
 *
 * @throws RangeError where a map has not the shape of its graphs, n1 > n2 or alpha is not positive;
 * TypeError where a map is no matrix.
 * @see paper section 5.2, whose formula lacks the last part
 */
export function boxProductDiffusion(
  first: BoxProductFactor,
  second: BoxProductFactor,
  options: BoxProductDiffusionOptions = {},
): BoxProductCost {
  requireOptions('boxProductDiffusion', options);
  const alpha = requireCommonScale('boxProductDiffusion', 'alpha', options.alpha ?? 1);
  const a = factorDiffusion('boxProductDiffusion', first, alpha);
  const b = factorDiffusion('boxProductDiffusion', second, alpha);
  const parts = {
    first: b.size * a.cost,
    second: a.size * b.cost,
    cross: 2 * a.trace * b.trace,
  };
  return { value: parts.first + parts.second + parts.cross, ...parts };
}
