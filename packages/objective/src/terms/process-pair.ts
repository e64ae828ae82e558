import type { ProcessMatrix } from '../processes/process-matrix.js';

/** The same process on the coarse and on the fine graph: S1 `[n1, n1]` and S2 `[n2, n2]`. */
export interface ProcessPair {
  readonly coarse: ProcessMatrix;
  readonly fine: ProcessMatrix;
}

/** Returns scale^(-1/2) P S1 - scale^(1/2) S2 P, all as `[n2, n1]`, row after row. */
export function residual(pair: ProcessPair, scale: number, p: Float64Array): Float64Array {
  const out = new Float64Array(p.length);
  addResidual(pair, scale, 1, p, out);
  return out;
}

/** Adds factor times the residual of P; on a residual it is its own adjoint, as S1 and S2 are symmetric. */
export function addResidual(
  { coarse, fine }: ProcessPair,
  scale: number,
  factor: number,
  p: Float64Array,
  out: Float64Array,
): void {
  const root = Math.sqrt(scale);
  coarse.addAlong(factor / root, p, fine.size, 1, out);
  fine.addAlong(-factor * root, p, 1, coarse.size, out);
}

/** Returns the norms ‖P S1‖ and ‖S2 P‖, of which the best scale is made. */
export function processNorms(
  { coarse, fine }: ProcessPair,
  p: Float64Array,
): { readonly coarseNorm: number; readonly fineNorm: number } {
  const out = new Float64Array(p.length);
  coarse.addAlong(1, p, fine.size, 1, out);
  const coarseNorm = norm(out);
  out.fill(0);
  fine.addAlong(1, p, 1, coarse.size, out);
  return { coarseNorm, fineNorm: norm(out) };
}

function norm(x: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < x.length; index += 1) sum += x[index]! * x[index]!;
  return Math.sqrt(sum);
}
