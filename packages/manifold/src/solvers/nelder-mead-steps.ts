import type { Manifold } from '../manifolds/manifold.js';
import { randomSource } from '../random/random-source.js';
import { orthonormalTangents } from './nelder-mead-basis.js';
import {
  adaptiveMoves,
  distance,
  moved,
  ordered,
  simplexSize,
  type Vertex,
  type VertexAt,
} from './nelder-mead-simplex.js';
import type { Halted, Steps } from './run-steps.js';
import type { SolverStatus } from './solution.js';

/** What Nelder and Mead's method goes by. */
export interface SimplexSearch<Point> {
  readonly manifold: Manifold<Point>;
  readonly cost: (x: Point) => number;
  readonly initial: Point;
  readonly size: number;
  readonly stepTolerance: number;
  readonly costTolerance: number;
  readonly seed: number;
}

/** Yields the best vertex after every move. */
export function* simplexMoves<Point>(search: SimplexSearch<Point>, halted: Halted): Steps<Point> {
  const { manifold, cost, initial, stepTolerance, costTolerance } = search;
  const random = randomSource(search.seed);
  const dimension = manifold.dimension;
  const moves = adaptiveMoves(dimension);
  const initialCost = cost(initial);
  yield { point: initial, cost: initialCost, gradientNorm: NaN, stepNorm: 0 };
  if (dimension === 0) return 'step-tolerance';

  let origin = initial;
  let basis = orthonormalTangents(manifold, origin, [], random);
  const vertexAt: VertexAt<Point> = (coordinates) => {
    const point = retracted(manifold, origin, basis, coordinates);
    // Out of time: no further cost is computed, and the move comes to nothing.
    return { coordinates, point, cost: halted() ? Infinity : cost(point) };
  };
  const home: Vertex<Point> = {
    coordinates: new Float64Array(dimension),
    point: initial,
    cost: initialCost,
  };
  const around = (centre: Vertex<Point>, size: number): Vertex<Point>[] =>
    ordered([
      centre,
      ...basis.map((_, axis) =>
        vertexAt(centre.coordinates.map((value, index) => value + (index === axis ? size : 0))),
      ),
    ]);

  /** Takes the simplex to the tangent space at its best vertex, which becomes 0. */
  function recentred(simplex: readonly Vertex<Point>[]): Vertex<Point>[] {
    const [{ point, cost: bestCost, coordinates: centre }] = simplex as [Vertex<Point>];
    const carried = basis.map((tangent) => manifold.transport(origin, point, tangent));
    basis = orthonormalTangents(manifold, point, carried, random);
    origin = point;
    const others = simplex
      .slice(1)
      .map(({ coordinates }) =>
        vertexAt(coordinates.map((value, index) => value - centre[index]!)),
      );
    return ordered([{ ...home, point, cost: bestCost }, ...others]);
  }

  let size = search.size;
  let simplex = around(home, size);
  let roundCost = Infinity;
  while (!halted()) {
    const [before] = simplex as [Vertex<Point>];
    simplex = moved(simplex, moves, vertexAt);
    const [best] = simplex as [Vertex<Point>];
    const stepNorm = distance(best.coordinates, before.coordinates);
    yield { point: best.point, cost: best.cost, gradientNorm: NaN, stepNorm };

    const end = roundEnd(simplex, stepTolerance);
    if (end !== undefined) {
      const gained = Math.max(Math.abs(best.cost), initialCost - best.cost);
      if (roundCost - best.cost <= costTolerance * gained) return end;
      roundCost = best.cost;
      size = Math.max(size / 4, 10 * stepTolerance);
      basis = orthonormalTangents(manifold, best.point, [], random);
      origin = best.point;
      simplex = around({ ...home, point: best.point, cost: best.cost }, size);
    } else if (distance(best.coordinates, home.coordinates) > manifold.typicalDistance / 4) {
      simplex = recentred(simplex);
    }
  }
  return 'no-descent';
}

/** Whether the simplex can tell nothing more, and why. */
function roundEnd<Point>(
  simplex: readonly Vertex<Point>[],
  stepTolerance: number,
): SolverStatus | undefined {
  const [best] = simplex as [Vertex<Point>];
  const spread = simplex.at(-1)!.cost - best.cost;
  if (spread <= ROUNDING * Math.abs(best.cost)) return 'cost-tolerance';
  return simplexSize(simplex) <= stepTolerance ? 'step-tolerance' : undefined;
}

function retracted<Point>(
  manifold: Manifold<Point>,
  origin: Point,
  basis: readonly Point[],
  coordinates: Float64Array,
): Point {
  let step = manifold.zeroTangent(origin);
  for (const [index, tangent] of basis.entries()) {
    step = manifold.combine(1, step, coordinates[index]!, tangent);
  }
  return manifold.retract(origin, step);
}

/** Costs that differ by this share of them are equal up to rounding. */
const ROUNDING = 2 ** -52;
