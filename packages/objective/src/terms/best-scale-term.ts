import { fixedScaleTerm } from './fixed-scale-term.js';
import { dot, type FlatTerm } from './flat-term.js';
import { type ProcessPair, processNorms } from './process-pair.js';

/**
 * Returns the term at the best scale of each P: min over scale of E(P, scale), a function of P alone
 * (variable projection), so that a solver optimises P and the scale together.
 *
 * E = ‖PS1‖²/scale + scale‖S2P‖² - 2⟨PS1, S2P⟩ is least at scale = ‖PS1‖/‖S2P‖. There the derivative
 * by the scale is 0, so the gradient is that of the fixed scale; the Hessian is the Schur complement
 *     E_PP - E_Pσ E_σP / E_σσ,  E_Pσ = 2 S2²P - (2/σ²) PS1²,  E_σσ = 2‖PS1‖²/σ³.
 *
 * Where PS1 or S2P is 0, as from a single vertex, E falls to 0 while the scale goes to 0 or Infinity:
 * the term is 0 there, less than which it cannot be, and so are its derivatives.
 */
export function bestScaleTerm(pair: ProcessPair): FlatTerm {
  const scaleAt = (p: Float64Array): number => bestScaleAt(pair, p);
  return {
    scaleAt,
    evaluate: (p) => {
      const scale = scaleAt(p);
      if (isTaken(scale)) return fixedScaleTerm(pair, scale).evaluate(p);
      return { cost: 0, addGradient: () => {} };
    },
    addHessian: (weight, p, u, out) => {
      const { coarseNorm, fineNorm } = processNorms(pair, p);
      const scale = coarseNorm / fineNorm;
      if (!isTaken(scale)) return;
      fixedScaleTerm(pair, scale).addHessian(weight, p, u, out);
      const mixed = mixedDerivative(pair, scale, p);
      const byScale = (2 * coarseNorm * coarseNorm) / scale ** 3;
      const share = (-weight * dot(mixed, u)) / byScale;
      for (let index = 0; index < out.length; index += 1) out[index]! += share * mixed[index]!;
    },
  };
}

/** Returns ‖PS1‖/‖S2P‖; 1 where both are 0, so that every scale will do. */
export function bestScaleAt(pair: ProcessPair, p: Float64Array): number {
  const { coarseNorm, fineNorm } = processNorms(pair, p);
  return coarseNorm === 0 && fineNorm === 0 ? 1 : coarseNorm / fineNorm;
}

/** Whether the best scale is one, not a limit. */
function isTaken(scale: number): boolean {
  return scale > 0 && scale < Infinity;
}

/** Returns 2 S2²P - (2/scale²) PS1². */
function mixedDerivative(
  { coarse, fine }: ProcessPair,
  scale: number,
  p: Float64Array,
): Float64Array {
  const out = new Float64Array(p.length);
  const once = new Float64Array(p.length);
  fine.addAlong(1, p, 1, coarse.size, once);
  fine.addAlong(2, once, 1, coarse.size, out);
  once.fill(0);
  coarse.addAlong(1, p, fine.size, 1, once);
  coarse.addAlong(-2 / (scale * scale), once, fine.size, 1, out);
  return out;
}
