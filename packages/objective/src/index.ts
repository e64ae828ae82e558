export {
  type BoxProductDiffusionOptions,
  boxProductDiffusion,
} from './box-products/box-product-diffusion.js';
export type { BoxProductCost, BoxProductFactor } from './box-products/box-product-factor.js';
export {
  type BoxProductLocalityOptions,
  boxProductLocality,
} from './box-products/box-product-locality.js';
export { boxProductTriangleBound } from './box-products/box-product-triangle-bound.js';
export { type DecoupledFactor, decoupledBound } from './box-products/decoupled-bound.js';
export {
  type ProlongationCertificate,
  prolongationCertificate,
} from './certificate/prolongation-certificate.js';
export type { Verdict } from './certificate/verdict.js';
export {
  type DiffusionDistance,
  type DiffusionDistanceOptions,
  diffusionDistance,
} from './distances/diffusion-distance.js';
export {
  type BestMinimalMatching,
  type BestMinimalMatchingOptions,
  bestMinimalMatching,
} from './matching/best-minimal-matching.js';
export { binaryMatchingMatrix } from './matching/binary-matching-matrix.js';
export type { JointMatchingProlongation } from './matching/joint-matching.js';
export {
  type JointMatchingOptions,
  jointMatchingProlongation,
} from './matching/joint-matching-prolongation.js';
export {
  type EigenvalueMatching,
  type MatchEigenvaluesOptions,
  matchEigenvalues,
} from './matching/match-eigenvalues.js';
export type { Matching } from './matching/matching.js';
export { matchingIsExact } from './matching/matching-is-exact.js';
export {
  type MatchingProlongation,
  type MatchingProlongationOptions,
  matchingProlongation,
} from './matching/matching-prolongation.js';
export { type MinimalMatchingsOptions, minimalMatchings } from './matching/minimal-matchings.js';
export { minimumCostMatching } from './matching/minimum-cost-matching.js';
export { objectiveLowerBound } from './optimal/objective-lower-bound.js';
export {
  type OptimalProlongation,
  type OptimalProlongationOptions,
  optimalProlongation,
  type ProlongationMethod,
  type StartOutcome,
} from './optimal/optimal-prolongation.js';
export {
  type ProlongationStart,
  type ProlongationStartsOptions,
  prolongationStarts,
} from './optimal/prolongation-starts.js';
export { distanceEigenbasis } from './spectra/distance-eigenbasis.js';
export { distanceSpectrum } from './spectra/distance-spectrum.js';
export { type DiffusionTermOptions, diffusionTerm } from './terms/diffusion-term.js';
export { distanceScale } from './terms/distance-scale.js';
export { type LocalityTermOptions, localityTerm } from './terms/locality-term.js';
export { type ProcessTermOptions, processTerm } from './terms/process-term.js';
export {
  type ObjectiveOptions,
  type ProlongationObjective,
  prolongationObjective,
  type TermValues,
} from './terms/prolongation-objective.js';
export type { Scale } from './terms/require-scale.js';
export type { ProlongationCost, Term } from './terms/term.js';
