/** A corner of the simplex. */
export interface Vertex<Point> {
  /** In the tangent space where the simplex lives, by its basis. */
  readonly coordinates: Float64Array;
  readonly point: Point;
  readonly cost: number;
}

/** Returns the vertex at coordinates. */
export type VertexAt<Point> = (coordinates: Float64Array) => Vertex<Point>;

/** Coefficients of the four moves. */
export interface Moves {
  readonly expansion: number;
  readonly contraction: number;
  readonly shrinking: number;
}

/**
 * Returns the coefficients of Gao and Han for a dimension: with those of Nelder and Mead, which are
 * these at dimension 2, simplices of many dimensions collapse.
 *
 * @see [GaoHan2012]
 */
export function adaptiveMoves(dimension: number): Moves {
  const d = Math.max(dimension, 2);
  return { expansion: 1 + 2 / d, contraction: 0.75 - 1 / (2 * d), shrinking: 1 - 1 / d };
}

/**
 * Returns the simplex after one move: its worst vertex reflected, expanded or contracted, or all shrunk
 * to the best. Vertices stand by ascending cost, before and after.
 */
export function moved<Point>(
  simplex: readonly Vertex<Point>[],
  { expansion, contraction, shrinking }: Moves,
  vertexAt: VertexAt<Point>,
): Vertex<Point>[] {
  const [best] = simplex as [Vertex<Point>];
  const others = simplex.slice(0, -1);
  const worst = simplex.at(-1)!;
  const centre = centroid(others);
  const along = (share: number): Vertex<Point> =>
    vertexAt(between(centre, worst.coordinates, -share));

  const reflected = along(1);
  if (reflected.cost < best.cost) {
    const expanded = along(expansion);
    return inserted(others, expanded.cost < reflected.cost ? expanded : reflected);
  }
  if (reflected.cost < others.at(-1)!.cost) return inserted(others, reflected);
  const outside = reflected.cost < worst.cost;
  const contracted = along(outside ? contraction : -contraction);
  if (outside ? contracted.cost <= reflected.cost : contracted.cost < worst.cost) {
    return inserted(others, contracted);
  }
  const shrunk = simplex
    .slice(1)
    .map(({ coordinates }) => vertexAt(between(best.coordinates, coordinates, shrinking)));
  return ordered([best, ...shrunk]);
}

/** Returns the vertices by ascending cost; of equal ones the older first. */
export function ordered<Point>(vertices: readonly Vertex<Point>[]): Vertex<Point>[] {
  return [...vertices].sort((a, b) => (a.cost === b.cost ? 0 : a.cost - b.cost));
}

/** Returns the largest distance of a vertex from the first one. */
export function simplexSize<Point>(simplex: readonly Vertex<Point>[]): number {
  const [best] = simplex as [Vertex<Point>];
  return Math.max(0, ...simplex.map(({ coordinates }) => distance(coordinates, best.coordinates)));
}

/** Returns the Euclidean distance. */
export function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index]! - b[index]!) ** 2;
  return Math.sqrt(sum);
}

/** Where there is one other vertex alone (dimension 1) it is best, second worst and centroid at once. */
function inserted<Point>(others: readonly Vertex<Point>[], vertex: Vertex<Point>): Vertex<Point>[] {
  const after = others.findIndex(({ cost }) => cost > vertex.cost);
  return others.toSpliced(after === -1 ? others.length : after, 0, vertex);
}

/** from + share (to - from). */
function between(from: Float64Array, to: Float64Array, share: number): Float64Array {
  return from.map((value, index) => value + share * (to[index]! - value));
}

function centroid<Point>(vertices: readonly Vertex<Point>[]): Float64Array {
  const sum = new Float64Array(vertices[0]!.coordinates.length);
  for (const { coordinates } of vertices) {
    for (let index = 0; index < sum.length; index += 1) sum[index]! += coordinates[index]!;
  }
  return sum.map((value) => value / vertices.length);
}
