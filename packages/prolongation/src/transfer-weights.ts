import type { LinearOperator } from '@msann/kronecker';
import { Matrix } from 'ml-matrix';
import { operatorOf } from './map-operator.js';
import type { ProlongationMap } from './prolongation-map.js';
import { requireMap } from './requirements/require-map.js';
import { shown } from './requirements/shown.js';

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
 * @throws RangeError if W's shape is not that of the maps; TypeError if W is no matrix, or one no map
 * @see paper section 3.4.1
 */
export function prolongWeights(maps: LayerPair, coarse: Matrix): Matrix {
  return transfer('prolongWeights', maps, coarse, (operator) => operator);
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
 * @throws RangeError if W's shape is not that of the maps; TypeError if W is no matrix, or one no map
 * @see paper section 3.4.1
 */
export function restrictWeights(maps: LayerPair, fine: Matrix): Matrix {
  return transfer('restrictWeights', maps, fine, (operator) => operator.adjoint());
}

function transfer(
  caller: string,
  maps: LayerPair,
  weights: Matrix,
  turned: (operator: LinearOperator) => LinearOperator,
): Matrix {
  if (typeof maps !== 'object' || maps === null) {
    throw new TypeError(`${caller}: need the maps of input and output, got ${shown(maps)}`);
  }
  requireMap(caller, maps.input);
  requireMap(caller, maps.output);
  if (!Matrix.isMatrix(weights)) {
    throw new TypeError(`${caller}: need weights that are a matrix, got ${shown(weights)}`);
  }
  const [input, output] = [turned(operatorOf(maps.input)), turned(operatorOf(maps.output))];
  if (weights.rows !== input.columns || weights.columns !== output.columns) {
    throw new RangeError(
      `${caller}: need weights of ${input.columns} x ${output.columns} for these maps, got ${weights.rows} x ${weights.columns}`,
    );
  }
  return output.matMat(input.matMat(weights).transpose()).transpose();
}
