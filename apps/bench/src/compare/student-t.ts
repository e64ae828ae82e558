import { compiled, incbi } from 'cephes';

await compiled;

/**
 * Returns the t that a variable of Student's distribution exceeds in size with probability `outside`:
 * P(|T| > t) = I_x(ν/2, 1/2) with x = ν / (ν + t²) and ν degrees of freedom, which need not be whole.
 */
export function twoSidedT(outside: number, freedom: number): number {
  const x = incbi(freedom / 2, 1 / 2, outside);
  return Math.sqrt((freedom * (1 - x)) / x);
}
