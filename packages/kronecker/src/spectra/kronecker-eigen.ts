import { requireInteger } from '../matrices/require-integer.js';
import { kroneckerProductOperator } from '../operators/kronecker-product-operator.js';
import type { LinearOperator } from '../operators/linear-operator.js';
import { combinedValues } from './combined-values.js';
import type { SymmetricEigen } from './symmetric-eigen.js';

/** V diag(values) Vᵀ of a Kronecker sum or product of symmetric factors, V = V1⊗V2⊗…. */
export interface KroneckerEigen {
  /**
   * The eigenvalues in Kronecker order: that of eigenvalue i of the first factor, j of the second is
   * at i n2 + j. Each factor's are ascending; these as a whole are not.
   */
  readonly values: Float64Array;
  /** V, orthogonal, never formed: eigenvector e is its column e. */
  readonly vectors: LinearOperator;
  /** Returns eigenvector e, in O(its length). */
  readonly vector: (index: number) => Float64Array;
  /** Returns the indices of the eigenvalues in ascending order, equal ones in Kronecker order. */
  readonly ascending: () => Uint32Array;
}

/** Returns the decomposition that has these eigenvalues and the factors' eigenvectors. */
export function kroneckerEigen(
  values: Float64Array,
  factors: readonly SymmetricEigen[],
): KroneckerEigen {
  return {
    values,
    vectors: kroneckerProductOperator(...factors.map(({ vectors }) => vectors)),
    vector: (index) => {
      requireInteger('vector', 'index', index, 0);
      if (index >= values.length) {
        throw new RangeError(`vector: need index < ${values.length}, got index=${index}`);
      }
      let rest = index;
      const columns = factors.map(() => [] as number[]);
      for (let factor = factors.length - 1; factor >= 0; factor -= 1) {
        const { vectors } = factors[factor]!;
        columns[factor] = vectors.getColumn(rest % vectors.columns);
        rest = Math.floor(rest / vectors.columns);
      }
      return combinedValues(columns, (x, y) => x * y);
    },
    ascending: () =>
      Uint32Array.from(values.keys()).sort(
        (first, second) => values[first]! - values[second]! || first - second,
      ),
  };
}
