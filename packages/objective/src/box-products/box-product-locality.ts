import { boxProduct } from '@msann/graph-lineage';
import { distanceProcess } from '../processes/distance-process.js';
import { distanceScale } from '../terms/distance-scale.js';
import { dot } from '../terms/flat-term.js';
import { type ProcessPair, residual } from '../terms/process-pair.js';
import { requireOptions } from '../terms/require-options.js';
import {
  type BoxProductCost,
  type BoxProductFactor,
  factorMap,
  requireCommonScale,
} from './box-product-factor.js';
import { constantScale } from './constant-scale.js';

/** Options of {@link boxProductLocality}. */
export interface BoxProductLocalityOptions {
  /**
   * The scale β between the distances of the two box products.
   *
   * @defaultValue `distanceScale` of the products: 1/8 from a torus to one of twice its sides
   */
  readonly beta?: number | undefined;
}

/**
 * Returns the locality term of the map Pa⊗Pb between box products and its three parts, without
 * forming the map or its matrices, where both maps take constants to constants, as aggregations of
 * equal sizes and interpolations do. With Ea = βa^(-1/2) Pa T1a - βa^(1/2) T2a Pa at βa = β n2b/n1b,
 * and Eb likewise,
 *
 *     ‖E(Pa⊗Pb)‖² = n1b n2b ‖Ea‖² + n1a n2a ‖Eb‖² + 2 (1ᵀEa1) (1ᵀEb1).
 *
 * T(G□H) = T(G)⊗J + J⊗T(H), J all ones, and PJ = cJ and JP = J/c turn E(Pa⊗Pb) into ±Ea⊗J ± J⊗Eb.
 * That takes equal row sums c and equal column sums; of orthonormal columns the first says the second,
 * and c = ±√(n1/n2), whose signs go into the last part. For columns of another length, with
 * γ = c √(n2/n1), the three parts have the factors γb², γa² and γa γb.
 *
 * @example
 * ```ts
 * import { cycle } from '@msann/graph-lineage';
 * import { boxProductLocality } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * // Averages over 2×2 squares, from the 4×4 torus to the 8×8 one: E = m⁴ at β = 1/8.
 * const P = Matrix.zeros(8, 4);
 * for (let fine = 0; fine < 8; fine += 1) P.set(fine, fine >> 1, Math.SQRT1_2);
 * const ring = { coarse: cycle(4), fine: cycle(8), P };
 * console.log(boxProductLocality(ring, ring, { beta: 1 / 8 }).value.toFixed(6)); // 256.000000
 * ```
 *
 * @throws RangeError where a map does not take constants to constants in both directions or has not
 * the shape of its graphs, a graph is disconnected, n1 > n2 or beta is not positive; TypeError where a
 * map is no matrix.
 * @see paper section 5.2
 */
export function boxProductLocality(
  first: BoxProductFactor,
  second: BoxProductFactor,
  options: BoxProductLocalityOptions = {},
): BoxProductCost {
  requireOptions('boxProductLocality', options);
  const a = localFactor('first', first);
  const b = localFactor('second', second);
  const beta = requireCommonScale(
    'boxProductLocality',
    'beta',
    options.beta ??
      distanceScale(boxProduct(first.coarse, second.coarse), boxProduct(first.fine, second.fine)),
  );
  const ea = residual(a.distances, beta * b.ratio, a.p);
  const eb = residual(b.distances, beta * a.ratio, b.p);
  const parts = {
    first: b.scale ** 2 * b.entries * dot(ea, ea),
    second: a.scale ** 2 * a.entries * dot(eb, eb),
    cross: 2 * a.scale * b.scale * sumOf(ea) * sumOf(eb),
  };
  return { value: parts.first + parts.second + parts.cross, ...parts };
}

/** What the locality of a product map takes from a factor. */
interface LocalFactor {
  readonly p: Float64Array;
  readonly distances: ProcessPair;
  /** n2/n1. */
  readonly ratio: number;
  /** n1 n2. */
  readonly entries: number;
  /** c √(n2/n1): 1 or -1 of orthonormal columns. */
  readonly scale: number;
}

function localFactor(name: string, factor: BoxProductFactor): LocalFactor {
  const p = factorMap('boxProductLocality', factor);
  const { coarse, fine } = factor;
  return {
    p,
    distances: {
      coarse: distanceProcess('boxProductLocality', coarse),
      fine: distanceProcess('boxProductLocality', fine),
    },
    ratio: fine.order / coarse.order,
    entries: fine.order * coarse.order,
    scale:
      constantScale('boxProductLocality', name, p, coarse.order) *
      Math.sqrt(fine.order / coarse.order),
  };
}

function sumOf(entries: Float64Array): number {
  return entries.reduce((sum, entry) => sum + entry, 0);
}
