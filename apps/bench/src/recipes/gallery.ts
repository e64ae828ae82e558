import type { Verdict } from '@msann/objective';
import type { DenseRows } from '../heat-map/dense-rows.js';
import type { Condition } from './condition.js';
import type { GalleryPair } from './gallery-pair.js';

/** What a verdict says, or no more than that the gradient is 0 where the Hessian was too large to look at. */
export type GalleryVerdict = Verdict | 'critical';

/** A map at one s, α and β. */
export interface GalleryRow extends Condition {
  readonly E: number;
  readonly diffusion: number;
  readonly locality: number;
  readonly gradientNorm: number;
  /** Null where P is not critical, or too large. */
  readonly smallestHessianEigenvalue: number | null;
  readonly lowerBound: number;
  /** E - lowerBound. */
  readonly gap: number;
  readonly orthogonalityError: number;
  /** Mean distance between two fine vertices that a coarse one touches. */
  readonly spread: number;
  readonly verdict: GalleryVerdict;
  /** What the recipe's formula says E is; null where it has none. */
  readonly closedForm: number | null;
  /** The formula. */
  readonly formula: string | null;
  /** |E - closedForm|, as a share of closedForm where that is above 1. */
  readonly difference: number | null;
}

/** One picture: a map between two graphs, and what is known of it. */
export interface GalleryEntry {
  /** A recipe's name, 'optimum' or "recipeFor's choice". */
  readonly name: string;
  /** What the map is, a formula or words. */
  readonly about: string;
  readonly P: DenseRows;
  readonly rows: readonly GalleryRow[];
}

/** All that is drawn between two graphs. */
export interface GalleryGroup {
  readonly pair: GalleryPair;
  readonly entries: readonly GalleryEntry[];
}

/** The optimum at one s. */
export interface ShareStep {
  readonly s: number;
  readonly P: DenseRows;
  readonly E: number;
  readonly diffusion: number;
  readonly locality: number;
  readonly lowerBound: number;
  readonly gap: number;
  /** Mean distance between two fine vertices that a coarse one touches. */
  readonly spread: number;
  readonly certified: boolean;
  readonly method: string;
}

/** Optima between two graphs as s goes from 0 to 1. */
export interface VaryingShare {
  /** Such as `grid:3x3 -> grid:6x6`. */
  readonly pair: string;
  readonly alpha: number;
  readonly beta: number;
  readonly steps: readonly ShareStep[];
}

/** All that `bench recipes` computes. */
export interface RecipeGallery {
  readonly groups: readonly GalleryGroup[];
  readonly varying: VaryingShare;
}
