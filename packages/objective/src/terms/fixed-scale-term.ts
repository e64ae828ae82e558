import { dot, type FlatTerm } from './flat-term.js';
import { addResidual, type ProcessPair, residual } from './process-pair.js';

/**
 * Returns the term at a given scale. With A = scale^(-1/2) S1, B = scale^(1/2) S2 and R = PA - BP
 * the gradient is 2(RA - BR), and the Hessian is the same map applied to U, as the term is quadratic.
 */
export function fixedScaleTerm(pair: ProcessPair, scale: number): FlatTerm {
  return {
    evaluate: (p) => {
      const r = residual(pair, scale, p);
      return {
        cost: dot(r, r),
        addGradient: (weight, out) => addResidual(pair, scale, 2 * weight, r, out),
      };
    },
    addHessian: (weight, _p, u, out) => {
      addResidual(pair, scale, 2 * weight, residual(pair, scale, u), out);
    },
    scaleAt: () => scale,
  };
}
