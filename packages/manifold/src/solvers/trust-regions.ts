import { costRounding } from '../line-searches/cost-rounding.js';
import type { Manifold } from '../manifolds/manifold.js';
import type { Problem } from '../problems/problem.js';
import { type CountedProblem, countedProblem, type Evaluation } from './counted-problem.js';
import { initialPoint } from './initial-point.js';
import { requireArguments } from './require-arguments.js';
import { requireTrustRegionOptions } from './require-trust-region-options.js';
import { type Halted, runSteps, type Steps } from './run-steps.js';
import type { Solution } from './solution.js';
import type { SolverOptions } from './solver-options.js';
import { type ModelPath, type ModelStep, truncatedCg } from './truncated-cg.js';

/** Options of `trustRegions`. */
export interface TrustRegionsOptions<Point> extends SolverOptions<Point> {
  /**
   * @defaultValue the manifold's typical distance
   */
  readonly maximumRadius?: number | undefined;
  /**
   * @defaultValue an eighth of `maximumRadius`
   */
  readonly initialRadius?: number | undefined;
  /**
   * The inner iteration stops where it has reduced the model's gradient to this share: the rate of
   * convergence far from the solution.
   *
   * @defaultValue 0.1
   */
  readonly kappa?: number | undefined;
  /**
   * Near the solution that share is (‖g‖ / ‖g⁻‖)^(1+θ), for the gradient and the one before: 1 + θ is
   * about the order of convergence.
   *
   * @defaultValue 1
   */
  readonly theta?: number | undefined;
  /**
   * A step is taken where the cost falls by more than this share of what the model promised; below
   * 1/4.
   *
   * @defaultValue 0.1
   */
  readonly rhoPrime?: number | undefined;
  /**
   * Hessian-vector products that one step may use.
   *
   * @defaultValue the manifold's dimension
   */
  readonly maximumInnerIterations?: number | undefined;
}

/**
 * Returns the solution that the Riemannian trust region method finds: each step minimises the
 * quadratic model ⟨g, η⟩ + ½ ⟨η, Hη⟩ within a radius, by truncated conjugate gradients, and the radius
 * follows how well the model foretold the cost. The method of choice where there is a Hessian.
 *
 * It converges superlinearly to high accuracy, and follows negative curvature away from saddles; from
 * a start with gradient 0 it cannot move. Each iteration of the history is a step that was taken: one
 * that would raise the cost is shortened, which needs one more cost but no Hessian. Without
 * `problem.hessian`, differences of gradients stand in.
 *
 * @example
 * ```ts
 * import { stiefel, trustRegions } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // Brockett's cost: its minimum sorts the eigenvalues of a by the weights.
 * const a = new Matrix([[2, 1, 0], [1, 2, 1], [0, 1, 2]]);
 * const weights = Matrix.diag([2, 1]);
 * const { cost, iterations } = trustRegions(stiefel(3, 2), {
 *   cost: (x) => a.mmul(x).mmul(weights).mul(x).sum(),
 *   gradient: (x) => a.mmul(x).mmul(weights).mul(2),
 *   hessian: (x, u) => a.mmul(u).mmul(weights).mul(2),
 * });
 * console.log(cost.toFixed(6), (2 * (2 - Math.SQRT2) + 2).toFixed(6)); // 3.171573 3.171573
 * console.log(iterations < 20); // true
 * ```
 *
 * @throws RangeError where an option is out of its range or the initial point is not on the manifold.
 * @see [AbsilBakerGallivan2007], [AbsilMahonySepulchre2008] chapter 7
 */
export function trustRegions<Point>(
  manifold: Manifold<Point>,
  problem: Problem<Point>,
  options: TrustRegionsOptions<Point> = {},
): Solution<Point> {
  requireArguments('trustRegions', manifold, problem, options);
  const { maximumRadius = manifold.typicalDistance } = options;
  const settings = {
    maximumRadius,
    initialRadius: options.initialRadius ?? maximumRadius / 8,
    kappa: options.kappa ?? 0.1,
    theta: options.theta ?? 1,
    rhoPrime: options.rhoPrime ?? 0.1,
    maximumInnerIterations: options.maximumInnerIterations ?? Math.max(1, manifold.dimension),
  };
  requireTrustRegionOptions(settings);
  const counted = countedProblem('trustRegions', manifold, problem);
  const initial = initialPoint('trustRegions', manifold, options);
  return runSteps(manifold, counted, options, (halted) =>
    trustRegionSteps({ manifold, counted, initial, ...settings }, halted),
  );
}

interface Search<Point> {
  readonly manifold: Manifold<Point>;
  readonly counted: CountedProblem<Point>;
  readonly initial: Point;
  readonly maximumRadius: number;
  readonly initialRadius: number;
  readonly kappa: number;
  readonly theta: number;
  readonly rhoPrime: number;
  readonly maximumInnerIterations: number;
}

function* trustRegionSteps<Point>(search: Search<Point>, halted: Halted): Steps<Point> {
  const { manifold, counted, maximumRadius, maximumInnerIterations } = search;
  let at = counted.evaluate(search.initial);
  yield { ...at, stepNorm: 0 };
  let radius = search.initialRadius;
  let largestGradient = at.gradientNorm;
  let previousGradient = at.gradientNorm;
  let highestCost = Math.abs(at.cost);

  while (!halted()) {
    const residual = forcing(search, at.gradientNorm, previousGradient, largestGradient);
    previousGradient = at.gradientNorm;
    const limits = { radius, residual, maximumInnerIterations };
    const path = truncatedCg(manifold, counted, at, limits, halted);
    const rounding = MODEL_ROUNDING * costRounding(at.cost, highestCost);
    const taken = acceptedStep(search, at, path, rounding, halted);
    if (taken === undefined) break;

    const { after, step } = taken;
    const stepNorm = Math.sqrt(manifold.inner(at.point, step, step));
    radius = Math.min(maximumRadius, taken.radius);
    largestGradient = Math.max(largestGradient, after.gradientNorm);
    highestCost = Math.max(highestCost, Math.abs(after.cost));
    at = after;
    yield { ...at, stepNorm };
  }
  return 'no-descent';
}

/**
 * To which share the model's gradient has to be reduced: less the faster gradients fall, as Eisenstat
 * and Walker choose it, whatever the cost's scale; but no further than rounding lets it.
 */
function forcing<Point>(
  { kappa, theta }: Search<Point>,
  gradient: number,
  previous: number,
  largest: number,
): number {
  const share = (gradient / previous) ** (1 + theta);
  return Math.min(kappa, Math.max(share, SMALLEST_SHARE, (GRADIENT_ROUNDING * largest) / gradient));
}

interface TakenStep<Point> {
  readonly after: Evaluation<Point>;
  readonly step: Point;
  /** For the next step. */
  readonly radius: number;
}

/** The path's end, or a point nearer on it, where the cost falls as the model promised. */
function acceptedStep<Point>(
  search: Search<Point>,
  at: Evaluation<Point>,
  path: ModelPath<Point>,
  rounding: number,
  halted: Halted,
): TakenStep<Point> | undefined {
  const { manifold, counted, rhoPrime, maximumRadius } = search;
  let { radius } = path;
  let model: ModelStep<Point> = path.end;
  while (!halted() && path.length > 0 && radius > SMALLEST_RADIUS * maximumRadius) {
    const { step, promised, atBoundary } = model;
    const trial = counted.trial(manifold.retract(at.point, step));
    const rho = (at.cost - trial.cost + rounding) / (promised + rounding);
    if (rho > rhoPrime) {
      const after = trial.evaluation();
      if (promised <= HIDDEN * rounding) {
        // The costs' difference may be rounding: then the gradient tells whether the step leads on.
        const lowered = at.cost - trial.cost > rhoPrime * promised;
        const leadsOn = lowered || after.gradientNorm < at.gradientNorm;
        return leadsOn ? { after, step, radius } : undefined;
      }
      if (Number.isFinite(after.gradientNorm)) {
        if (rho < 1 / 4) radius /= 4;
        else if (rho > 3 / 4 && atBoundary) radius *= 2;
        return { after, step, radius };
      }
    }
    do radius /= 4;
    while (radius >= path.length);
    model = path.crossing(radius);
  }
  return undefined;
}

/** Costs are summed and subtracted: their rounding, many times over, is what ρ must not see. */
const MODEL_ROUNDING = 8;
/** A promise of this many roundings cannot be told from none. */
const HIDDEN = 4;
/** Conjugate gradients lose their directions when they go on for longer than this. */
const SMALLEST_SHARE = 1e-8;
/** Share of the largest gradient's norm; below it directions leave the tangent space by rounding. */
const GRADIENT_ROUNDING = 2 ** -44;
/** Share of the maximum radius; steps so short are rounding. */
const SMALLEST_RADIUS = 2 ** -52;
