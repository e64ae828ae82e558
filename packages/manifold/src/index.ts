export { checkGradient } from './checks/check-gradient.js';
export { checkHessian } from './checks/check-hessian.js';
export type { CheckOptions } from './checks/check-options.js';
export type { CheckPoint, CheckResult } from './checks/check-result.js';
export { checkRetraction } from './checks/check-retraction.js';
export {
  type HessianEigenvalue,
  type HessianEigenvalueOptions,
  smallestHessianEigenvalue,
} from './checks/smallest-hessian-eigenvalue.js';
export { adaptive } from './line-searches/adaptive.js';
export { type ArmijoOptions, armijo } from './line-searches/armijo.js';
export type {
  Line,
  LineSearch,
  LineSearchResult,
  PreviousStep,
} from './line-searches/line-search.js';
export { type StrongWolfeOptions, strongWolfe } from './line-searches/strong-wolfe.js';
export { type DriftReport, driftReport } from './manifolds/drift-report.js';
export { euclidean } from './manifolds/euclidean.js';
export type { Manifold } from './manifolds/manifold.js';
export { positive } from './manifolds/positive.js';
export { power } from './manifolds/power.js';
export { product } from './manifolds/product.js';
export { sphere } from './manifolds/sphere.js';
export { type StiefelOptions, stiefel } from './manifolds/stiefel.js';
export {
  type HessianModel,
  stiefelPreconditioner,
} from './preconditioners/stiefel-preconditioner.js';
export type { CostFunction, Problem } from './problems/problem.js';
export { type RandomSource, randomSource } from './random/random-source.js';
export { cayleyRetraction } from './retractions/cayley-retraction.js';
export { polarRetraction } from './retractions/polar-retraction.js';
export { qrRetraction } from './retractions/qr-retraction.js';
export { reorthonormalise } from './retractions/reorthonormalise.js';
export { stiefelExponential } from './retractions/stiefel-exponential.js';
export type { StiefelRetraction } from './retractions/stiefel-retractions.js';
export {
  type BarzilaiBorweinOptions,
  type BarzilaiBorweinRule,
  barzilaiBorwein,
} from './solvers/barzilai-borwein.js';
export { type ConjugateGradientOptions, conjugateGradient } from './solvers/conjugate-gradient.js';
export type { BetaRule } from './solvers/conjugate-gradient-beta.js';
export { type CurvilinearSearchOptions, curvilinearSearch } from './solvers/curvilinear-search.js';
export { type LbfgsOptions, lbfgs } from './solvers/lbfgs.js';
export {
  type MultiStartOptions,
  type MultiStartSolution,
  multiStart,
} from './solvers/multi-start.js';
export type { Minimum } from './solvers/multi-start-minima.js';
export { type NelderMeadOptions, nelderMead } from './solvers/nelder-mead.js';
export { type ProjectedGradientOptions, projectedGradient } from './solvers/projected-gradient.js';
export type { Evaluations, IterationRecord, Solution, SolverStatus } from './solvers/solution.js';
export type { Solver } from './solvers/solver.js';
export type { SolverOptions } from './solvers/solver-options.js';
export { type SteepestDescentOptions, steepestDescent } from './solvers/steepest-descent.js';
export { type TrustRegionsOptions, trustRegions } from './solvers/trust-regions.js';
