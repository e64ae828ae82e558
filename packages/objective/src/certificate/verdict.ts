/** What is proven of a P, from the strongest to the least. */
export type Verdict =
  | 'global minimum'
  | 'local minimum'
  | 'degenerate critical point'
  | 'saddle'
  | 'not critical';

/** What the verdict rests on. */
export interface Evidence {
  readonly E: number;
  readonly gap: number;
  readonly gradientNorm: number;
  readonly smallestHessianEigenvalue: number;
  /** The largest |eigenvalue| of the Hessian that was seen. */
  readonly hessianScale: number;
}

/** Returns what the numbers prove, rounding set aside. */
export function verdictOf(evidence: Evidence): Verdict {
  const { E, gap, gradientNorm, smallestHessianEigenvalue: lowest, hessianScale } = evidence;
  // What cancels in a sum of squares leaves rounding of the squares, of the size of the Hessian.
  if (gap <= GAP * E || gap <= ROUNDING * hessianScale) return 'global minimum';
  if (gradientNorm > CRITICAL * hessianScale) return 'not critical';
  if (lowest < -FLAT * hessianScale) return 'saddle';
  return lowest > FLAT * hessianScale ? 'local minimum' : 'degenerate critical point';
}

const GAP = 1e-9;
const ROUNDING = 1e-13;
const CRITICAL = 1e-7;
const FLAT = 1e-8;
