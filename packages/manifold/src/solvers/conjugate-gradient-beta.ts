/** The named rules for β in d⁺ = -P g⁺ + β d; y = g⁺ - g, d the last direction, P the preconditioner. */
export type BetaRule =
  | 'fletcher-reeves'
  | 'polak-ribiere'
  | 'hestenes-stiefel'
  | 'dai-yuan'
  | 'liu-storey'
  | 'hager-zhang';

/** Inner products at the new point, of vectors transported there. */
export interface BetaTerms {
  /** ⟨g⁺, P g⁺⟩ */
  readonly newSquare: number;
  /** ⟨g, P g⟩ at the old point */
  readonly oldSquare: number;
  /** ⟨P g⁺, y⟩ */
  readonly newChange: number;
  /** ⟨d, y⟩ */
  readonly directionChange: number;
  /** ⟨d, g⁺⟩ */
  readonly directionNew: number;
  /** ⟨d, g⟩ at the old point; negative */
  readonly slope: number;
  /** ⟨y, P y⟩ */
  readonly changeSquare: number;
  readonly directionNorm: number;
  /** ‖g‖ at the old point */
  readonly oldNorm: number;
}

/**
 * The rules that may become negative are cut off at 0, which restarts the method (written PR+, HS+);
 * Hager and Zhang's has its own bound.
 */
export const betaRules: Readonly<Record<BetaRule, (terms: BetaTerms) => number>> = {
  'fletcher-reeves': (t) => t.newSquare / t.oldSquare,
  'polak-ribiere': (t) => Math.max(0, t.newChange / t.oldSquare),
  'hestenes-stiefel': (t) => Math.max(0, t.newChange / t.directionChange),
  'dai-yuan': (t) => t.newSquare / t.directionChange,
  'liu-storey': (t) => Math.max(0, t.newChange / -t.slope),
  'hager-zhang': (t) => {
    const { newChange, changeSquare, directionNew, directionChange } = t;
    const beta =
      (newChange - (2 * changeSquare * directionNew) / directionChange) / directionChange;
    return Math.max(beta, -1 / (t.directionNorm * Math.min(SMALL_GRADIENT, t.oldNorm)));
  },
};

/** Hager and Zhang's η. */
const SMALL_GRADIENT = 0.01;
