import type { TensorOperations } from '../tensor/tensor-operations.js';

/** Decay of the mean square, ρ. */
const decay = 0.9;

/** ε, added to the mean square inside the root. */
const rmsPropEpsilon = 1e-10;

/** What one RMSProp step gives for one parameter tensor. */
export interface RmsPropStep<T> {
  /** To be added to the parameter. */
  readonly change: T;
  /** The next state. */
  readonly meanSquare: T;
}

/**
 * Returns one RMSProp step as TensorFlow 1 makes it: ms ← ρ ms + (1-ρ) g², w ← w - rate · g/√(ms + ε), with
 * ρ = 0.9 and ε = 1e-10 inside the root.
 *
 * The state kept is s = (ms + ε)/(1-ρ), which obeys s ← ρ s + g² + ε: the same numbers in one pass less over all
 * parameters. The state of a parameter whose gradient is always zero (a black border pixel's) stays at ε/(1-ρ) and
 * never becomes a denormal number, which processors handle slowly. It starts at {@link initialMeanSquare}.
 *
 * @param descent - {@link descentOf} the learning rate
 * @see docs/bibliography.md [TF1-RMSProp]
 */
export function rmsPropStep<T>(
  ops: TensorOperations<T>,
  gradient: T,
  meanSquare: T,
  descent: T,
): RmsPropStep<T> {
  const decayed = ops.affine(meanSquare, decay, rmsPropEpsilon);
  const next = ops.add(decayed, ops.multiply(gradient, gradient));
  const change = ops.divideByRoot(ops.multiply(gradient, descent), next);
  return { change, meanSquare: next };
}

/** Returns what {@link rmsPropStep} multiplies with, -rate/√(1-ρ), of a learning rate, a scalar tensor. */
export function descentOf<T>(ops: TensorOperations<T>, rate: T): T {
  return ops.scale(rate, -1 / Math.sqrt(1 - decay));
}

/**
 * Returns the state's first value for a mean square that starts at 1 (TensorFlow 1) or 0 (PyTorch,
 * TensorFlow.js).
 */
export function initialMeanSquare(start: 0 | 1): number {
  return (start + rmsPropEpsilon) / (1 - decay);
}
