/** Options of {@link laplacian} and {@link applyLaplacian}. */
export interface LaplacianOptions {
  /**
   * 'paper' for A - D, negative semidefinite like the Laplacian of the continuum; 'positive' for
   * D - A.
   *
   * @defaultValue 'paper'
   */
  readonly sign?: 'paper' | 'positive';
}

/**
 * Returns the factor that turns A - D into the wanted Laplacian.
 *
 * @throws RangeError where the sign is neither 'paper' nor 'positive'.
 */
export function laplacianSign(caller: string, { sign = 'paper' }: LaplacianOptions): 1 | -1 {
  if (sign === 'paper') return 1;
  if (sign === 'positive') return -1;
  throw new RangeError(`${caller}: need sign 'paper' or 'positive', got ${String(sign)}`);
}
