import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { LinearOperator } from './linear-operator.js';

/** Options of {@link dotTest}. */
export interface DotTestOptions {
  /**
   * The random vectors are always the same for the same seed, a 32-bit integer.
   *
   * @defaultValue 0
   */
  readonly seed?: number | undefined;
  /**
   * The largest error that passes.
   *
   * @defaultValue 1e-10
   */
  readonly tolerance?: number | undefined;
}

/** What {@link dotTest} found. */
export interface DotTestReport {
  /** Whether the error is at most the tolerance. */
  readonly passed: boolean;
  /** |⟨Ax, y⟩ - ⟨x, Aᵀy⟩|, relative to the larger of |Ax||y| and |x||Aᵀy|; 0 where both are 0. */
  readonly error: number;
  /** ⟨Ax, y⟩ */
  readonly forward: number;
  /** ⟨x, Aᵀy⟩ */
  readonly backward: number;
}

/**
 * Returns whether an operator and its adjoint are transposes, by ⟨Ax, y⟩ = ⟨x, Aᵀy⟩ for random x
 * and y, uniform in [-1, 1) (PyLops `dottest`).
 *
 * A wrong adjoint passes by chance only. The error is relative to the vectors and not to their dot
 * product, which can be near 0.
 *
 * @example
 * ```ts
 * import { dotTest, operatorFromFunctions } from '@msann/kronecker';
 *
 * const shift = (x) => Float64Array.of(0, x[0], x[1]);
 * const shiftBack = (y) => Float64Array.of(y[1], y[2], 0);
 * const size = { rows: 3, columns: 3 };
 * const right = operatorFromFunctions({ ...size, matVec: shift, adjointMatVec: shiftBack });
 * const wrong = operatorFromFunctions({ ...size, matVec: shift, adjointMatVec: shift });
 * console.log(dotTest(right).passed, dotTest(wrong).passed); // true false
 * ```
 *
 * @throws RangeError where the seed is not a 32-bit integer.
 */
export function dotTest(operator: LinearOperator, options: DotTestOptions = {}): DotTestReport {
  const { seed = 0, tolerance = 1e-10 } = options;
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`dotTest: need an integer seed in 0..4294967295, got seed=${seed}`);
  }
  const generator = mersenne(seed | 0);
  const draw = (): number => 2 * uniformFloat64(generator) - 1;
  const x = Float64Array.from({ length: operator.columns }, draw);
  const y = Float64Array.from({ length: operator.rows }, draw);
  const ax = operator.matVec(x);
  const aty = operator.adjoint().matVec(y);

  const forward = dot(ax, y);
  const backward = dot(x, aty);
  const scale = Math.max(norm(ax) * norm(y), norm(x) * norm(aty));
  const error = scale === 0 ? 0 : Math.abs(forward - backward) / scale;
  return { passed: error <= tolerance, error, forward, backward };
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < x.length; index += 1) sum += x[index]! * y[index]!;
  return sum;
}

function norm(x: Float64Array): number {
  return Math.sqrt(dot(x, x));
}
