/** Options of every function that has to do with the Laplacian. */
export interface LaplacianOptions {
  /**
   * 'paper' for A - D, negative semidefinite like the Laplacian of the continuum; 'positive' for
   * D - A.
   *
   * @defaultValue 'paper'
   */
  readonly sign?: 'paper' | 'positive';
  /**
   * Whether to take D^(-1/2) (A - D) D^(-1/2), whose eigenvalues lie in [-2, 0], or its opposite in
   * the positive sign (networkx `normalized_laplacian_matrix`). The row of a vertex of degree 0 is 0.
   *
   * @defaultValue false
   */
  readonly normalised?: boolean;
}

/**
 * Returns the factor that turns A - D into the wanted Laplacian.
 *
 * @throws RangeError where the sign is neither 'paper' nor 'positive', or the other spelling,
 * `normalized`, is used, which would else do nothing.
 */
export function laplacianSign(caller: string, options: LaplacianOptions): 1 | -1 {
  const { sign = 'paper' } = options;
  if ('normalized' in options) {
    throw new RangeError(`${caller}: need the spelling normalised, got normalized`);
  }
  if (sign === 'paper') return 1;
  if (sign === 'positive') return -1;
  throw new RangeError(`${caller}: need sign 'paper' or 'positive', got ${String(sign)}`);
}
