import type { LinearOperator } from '@msann/kronecker';
import type { Matrix } from 'ml-matrix';
import { mapOperator } from './map-operator.js';
import type { ProlongationMap } from './prolongation-map.js';

/** The maps of the two layers that a weight matrix joins. */
export interface LayerPair {
  /** Map of the layer that the weights read, P_in. */
  readonly input: ProlongationMap;
  /** Map of the layer that the weights feed, P_out. */
  readonly output: ProlongationMap;
}

/**
 * Returns Pro(W) = P_in W P_outᵀ: a weight matrix taken to the fine level.
 *
 * @example
 * ```ts
 * import { aggregationMap, identityMap, prolongWeights } from '@msann/prolongation';
 * import { Matrix } from 'ml-matrix';
 *
 * // Four inputs joined, two classes kept apart.
 * const layers = { input: aggregationMap([0, 0, 0, 0], 1), output: identityMap(2) };
 * console.log(prolongWeights(layers, new Matrix([[2, 4]])).to2DArray().join(' | ')); // 1,2 | 1,2 | 1,2 | 1,2
 * ```
 *
 * @param coarse - `[n1_in, n1_out]`, for the row-vector convention z = h W + b
 * @returns `[n2_in, n2_out]`
 * @throws RangeError if W's shape is not that of the maps
 * @see paper section 3.4.1
 */
export function prolongWeights(maps: LayerPair, coarse: Matrix): Matrix {
  const [input, output] = [mapOperator(maps.input), mapOperator(maps.output)];
  return transfer('prolongWeights', coarse, { input, output });
}

/**
 * Returns Res(W) = P_inᵀ W P_out: a weight matrix taken to the coarse level. Res(Pro(W)) = W.
 *
 * @example
 * ```ts
 * import { aggregationMap, identityMap, restrictWeights } from '@msann/prolongation';
 * import { Matrix } from 'ml-matrix';
 *
 * const layers = { input: aggregationMap([0, 0, 0, 0], 1), output: identityMap(2) };
 * const fine = new Matrix([[1, 2], [1, 2], [1, 2], [1, 2]]);
 * console.log(restrictWeights(layers, fine).to2DArray()); // [ [ 2, 4 ] ]
 * ```
 *
 * @param fine - `[n2_in, n2_out]`
 * @returns `[n1_in, n1_out]`
 * @throws RangeError if W's shape is not that of the maps
 * @see paper section 3.4.1
 */
export function restrictWeights(maps: LayerPair, fine: Matrix): Matrix {
  const [input, output] = [mapOperator(maps.input).adjoint(), mapOperator(maps.output).adjoint()];
  return transfer('restrictWeights', fine, { input, output });
}

function transfer(
  caller: string,
  weights: Matrix,
  along: { readonly input: LinearOperator; readonly output: LinearOperator },
): Matrix {
  const { input, output } = along;
  if (weights.rows !== input.columns || weights.columns !== output.columns) {
    throw new RangeError(
      `${caller}: need weights of ${input.columns} x ${output.columns} for these maps, got ${weights.rows} x ${weights.columns}`,
    );
  }
  return output.matMat(input.matMat(weights).transpose()).transpose();
}
