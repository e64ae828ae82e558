import type { Manifold } from '../manifolds/manifold.js';
import type { CountedProblem, Evaluation } from './counted-problem.js';
import type { Halted } from './run-steps.js';

/** A minimum, near enough, of the quadratic model within a trust region. */
export interface ModelStep<Point> {
  readonly step: Point;
  /** How much lower the model is there. */
  readonly promised: number;
  /** Whether the step ends at the region's boundary. */
  readonly atBoundary: boolean;
}

/** The way of the truncated conjugate gradients from 0 outwards. */
export interface ModelPath<Point> {
  readonly end: ModelStep<Point>;
  readonly radius: number;
  /** Norm of the end, as the preconditioner measures it. */
  readonly length: number;
  /** Where the way crosses a smaller radius, which must be the first one divided by a power of 4. */
  readonly crossing: (radius: number) => ModelStep<Point>;
}

/** Where conjugate gradients stop. */
export interface TruncatedCgLimits {
  readonly radius: number;
  /** Stops where the model's gradient is smaller than this share of its first norm. */
  readonly residual: number;
  readonly maximumInnerIterations: number;
}

/** One straight stretch of the way, with all inner products that say where it leaves a radius. */
interface Stretch<Point> {
  readonly from: Point;
  readonly direction: Point;
  readonly fromSquare: number;
  readonly fromDirection: number;
  readonly directionSquare: number;
  readonly curvature: number;
  /** ⟨r, z⟩: minus the slope of the model along the direction. */
  readonly descent: number;
  /** By how much the model is lower already. */
  readonly promised: number;
}

/**
 * Follows Steihaug and Toint's truncated conjugate gradients for the model ⟨g, η⟩ + ½ ⟨η, Hη⟩, until
 * they are near its minimum, leave the region or meet negative curvature.
 *
 * Norms and the model's value come from the recurrences of conjugate gradients. As η grows on the
 * way, the stretches on which it passes the radii Δ/4, Δ/16, ... are kept: a step that the cost
 * rejects is then shortened without another Hessian.
 *
 * @see [ConnGouldToint2000] section 7.5.1
 */
export function truncatedCg<Point>(
  manifold: Manifold<Point>,
  counted: CountedProblem<Point>,
  at: Evaluation<Point>,
  limits: TruncatedCgLimits,
  halted: Halted,
): ModelPath<Point> {
  const { combine, inner } = manifold;
  const { point, gradient, gradientNorm } = at;
  const { radius, residual, maximumInnerIterations } = limits;
  const goal = gradientNorm * residual;
  const kept: Stretch<Point>[] = [];

  let rest = gradient;
  let scaled = counted.precondition(point, rest);
  let descent = scaled === rest ? gradientNorm * gradientNorm : inner(point, rest, scaled);
  let direction = combine(-1, scaled, 0, scaled);
  let from = manifold.zeroTangent(point);
  let fromSquare = 0;
  let fromDirection = 0;
  let directionSquare = descent;
  let promised = 0;
  /** The largest curvature so far, of directions of length 1. */
  let steepest = 0;

  const path = (end: ModelStep<Point>, length: number): ModelPath<Point> => ({
    end,
    radius,
    length,
    crossing: (smaller) =>
      boundary(manifold, kept.findLast((stretch) => stretch.fromSquare < smaller ** 2)!, smaller),
  });

  for (let count = 0; count < maximumInnerIterations && descent > 0 && !halted(); count += 1) {
    const bent = counted.hessian(at, direction);
    const measured = inner(point, direction, bent);
    // A Hessian that is not finite is left out: the way ends at the boundary.
    const curvature = Number.isFinite(measured) ? measured : 0;
    steepest = Math.max(steepest, Math.abs(curvature) / directionSquare);
    // Flat up to rounding: neither its sign nor its size says anything.
    const flat = Math.abs(curvature) <= CURVATURE_ROUNDING * steepest * directionSquare;
    if (flat && count > 0) break;
    const stretch: Stretch<Point> = {
      from,
      direction,
      fromSquare,
      fromDirection,
      directionSquare,
      curvature,
      descent,
      promised,
    };
    const length = descent / curvature;
    const nextSquare = fromSquare + 2 * length * fromDirection + length * length * directionSquare;
    const leaves = !(curvature > 0 && nextSquare < radius * radius);
    if (leaves || crosses(fromSquare, nextSquare, radius)) kept.push(stretch);
    if (leaves) return path(boundary(manifold, stretch, radius), radius);

    from = combine(1, from, length, direction);
    fromSquare = nextSquare;
    promised += (length * descent) / 2;
    rest = combine(1, rest, length, bent);
    const restSquare = inner(point, rest, rest);
    if (!(restSquare > goal * goal)) break;
    scaled = counted.precondition(point, rest);
    const nextDescent = scaled === rest ? restSquare : inner(point, rest, scaled);
    const share = nextDescent / descent;
    descent = nextDescent;
    direction = combine(-1, scaled, share, direction);
    fromDirection = share * (fromDirection + length * directionSquare);
    directionSquare = descent + share * share * directionSquare;
  }
  return path({ step: from, promised, atBoundary: false }, Math.sqrt(fromSquare));
}

/** Whether a stretch passes one of the radii Δ/4, Δ/16, ... */
function crosses(fromSquare: number, toSquare: number, radius: number): boolean {
  return shell(fromSquare, radius) !== shell(toSquare, radius);
}

function shell(square: number, radius: number): number {
  return Math.floor(Math.log2(square / (radius * radius)) / 4);
}

function boundary<Point>(
  manifold: Manifold<Point>,
  stretch: Stretch<Point>,
  radius: number,
): ModelStep<Point> {
  const { from, direction, fromSquare, fromDirection, directionSquare } = stretch;
  const room = Math.max(0, radius * radius - fromSquare);
  // The root that does not subtract numbers of one sign.
  const root = Math.sqrt(fromDirection * fromDirection + directionSquare * room);
  const length =
    fromDirection > 0 ? room / (fromDirection + root) : (root - fromDirection) / directionSquare;
  const promised =
    stretch.promised + length * stretch.descent - (length * length * stretch.curvature) / 2;
  const step = manifold.combine(1, from, length, direction);
  return { step, promised, atBoundary: true };
}

/** Share of the largest curvature; computed curvatures are not more accurate. */
const CURVATURE_ROUNDING = 2 ** -40;
