/**
 * One term ‖scale^(-1/2) P S1 - scale^(1/2) S2 P‖² on the entries of P and U `[n2, n1]`, row after
 * row. Gradients and Hessians are added, so that a sum of terms needs no sums of matrices.
 */
export interface FlatTerm {
  readonly evaluate: (p: Float64Array) => {
    readonly cost: number;
    readonly addGradient: (weight: number, out: Float64Array) => void;
  };
  /** Adds weight times the Hessian at P applied to U. */
  readonly addHessian: (
    weight: number,
    p: Float64Array,
    u: Float64Array,
    out: Float64Array,
  ) => void;
  /** The scale at P: the one given, or the best. */
  readonly scaleAt: (p: Float64Array) => number;
}

/** Returns Σ x_i y_i. */
export function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < x.length; index += 1) sum += x[index]! * y[index]!;
  return sum;
}
