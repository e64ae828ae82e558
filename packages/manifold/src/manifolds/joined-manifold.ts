import { gaussian } from '../matrices/gaussian-matrix.js';
import type { RandomSource } from '../random/random-source.js';
import type { Manifold } from './manifold.js';

/** How a point of several parts is named, taken apart and put together. */
export interface Joint<Whole, Part> {
  readonly name: string;
  readonly parts: readonly { readonly label: string; readonly manifold: Manifold<Part> }[];
  readonly split: (whole: Whole) => readonly Part[];
  readonly join: (parts: readonly Part[]) => Whole;
  /** What keeps a value from being taken apart, or undefined. */
  readonly misfit: (value: unknown) => string | undefined;
}

/** Returns the manifold of points with a part in each of several, whose metric is the parts' sum. */
export function joinedManifold<Whole, Part>(joint: Joint<Whole, Part>): Manifold<Whole> {
  const { name, parts, split, join } = joint;
  const manifolds = parts.map(({ manifold }) => manifold);
  type Part2 = (manifold: Manifold<Part>, a: Part, b: Part) => Part;
  type Part3 = (manifold: Manifold<Part>, a: Part, b: Part, c: Part) => Part;

  const both = (a: Whole, b: Whole, f: Part2): Whole => {
    const first = split(a);
    const second = split(b);
    return join(manifolds.map((manifold, k) => f(manifold, first[k]!, second[k]!)));
  };
  const all = (a: Whole, b: Whole, c: Whole, f: Part3): Whole => {
    const first = split(a);
    const second = split(b);
    const third = split(c);
    return join(manifolds.map((manifold, k) => f(manifold, first[k]!, second[k]!, third[k]!)));
  };
  const rootOfSquares = (f: (manifold: Manifold<Part>, k: number) => number): number =>
    Math.sqrt(manifolds.reduce((sum, manifold, k) => sum + f(manifold, k) ** 2, 0));

  function inner(x: Whole, u: Whole, v: Whole): number {
    const [points, first, second] = [split(x), split(u), split(v)];
    return manifolds.reduce(
      (sum, manifold, k) => sum + manifold.inner(points[k]!, first[k]!, second[k]!),
      0,
    );
  }

  /** Lengths of the parts are as those of a normal vector's, so that no direction is preferred. */
  function randomTangent(x: Whole, random: RandomSource): Whole {
    const points = split(x);
    const lengths = manifolds.map(({ dimension }) => gaussianLength(dimension, random));
    const length = Math.sqrt(lengths.reduce((sum, part) => sum + part ** 2, 0));
    return join(
      manifolds.map((manifold, k) => {
        const u = manifold.randomTangent(points[k]!, random);
        return manifold.combine(length > 0 ? lengths[k]! / length : 0, u, 0, u);
      }),
    );
  }

  function misfit(x: Whole, entries?: 'any'): string | undefined {
    const whole = joint.misfit(x);
    if (whole !== undefined) return whole;
    const points = split(x);
    for (const [k, { label, manifold }] of parts.entries()) {
      const part = manifold.misfit(points[k]!, entries);
      if (part !== undefined) return `${label}: ${part}`;
    }
    return undefined;
  }

  return {
    name,
    dimension: manifolds.reduce((sum, { dimension }) => sum + dimension, 0),
    typicalDistance: rootOfSquares(({ typicalDistance }) => typicalDistance),
    warnings: parts.flatMap(({ label, manifold }) =>
      manifold.warnings.map((warning) => `${label}: ${warning}`),
    ),
    inner,
    project: (x, ambient) => both(x, ambient, (part, a, b) => part.project(a, b)),
    riemannianGradient: (x, gradient) =>
      both(x, gradient, (part, a, b) => part.riemannianGradient(a, b)),
    riemannianHessian: (x, gradient, hessian, u) => {
      const directions = split(u);
      const [points, gradients, hessians] = [split(x), split(gradient), split(hessian)];
      return join(
        manifolds.map((part, k) =>
          part.riemannianHessian(points[k]!, gradients[k]!, hessians[k]!, directions[k]!),
        ),
      );
    },
    retract: (x, u) => both(x, u, (part, a, b) => part.retract(a, b)),
    retractionOrder: manifolds.every(({ retractionOrder }) => retractionOrder === 2) ? 2 : 1,
    transport: (x, y, u) => all(x, y, u, (part, a, b, c) => part.transport(a, b, c)),
    ...geodesics(),
    combine: (a, u, b, v) => both(u, v, (part, first, second) => part.combine(a, first, b, second)),
    zeroTangent: (x) => {
      const points = split(x);
      return join(manifolds.map((manifold, k) => manifold.zeroTangent(points[k]!)));
    },
    randomPoint: (random) => join(manifolds.map((manifold) => manifold.randomPoint(random))),
    randomTangent,
    drift: (x) => {
      const points = split(x);
      return rootOfSquares((manifold, k) => manifold.drift(points[k]!));
    },
    restore: (x) => {
      const points = split(x);
      return join(manifolds.map((manifold, k) => manifold.restore(points[k]!)));
    },
    misfit,
  };

  /** What all parts know. */
  function geodesics(): Pick<Manifold<Whole>, 'exponential' | 'logarithm' | 'distance'> {
    const exponentials = known(manifolds.map(({ exponential }) => exponential));
    const logarithms = known(manifolds.map(({ logarithm }) => logarithm));
    const distances = known(manifolds.map(({ distance }) => distance));
    const zipped = (
      functions: readonly ((a: Part, b: Part) => Part)[],
      a: Whole,
      b: Whole,
    ): Whole => {
      const [first, second] = [split(a), split(b)];
      return join(functions.map((f, k) => f(first[k]!, second[k]!)));
    };
    return {
      ...(exponentials && { exponential: (x, u) => zipped(exponentials, x, u) }),
      ...(logarithms && { logarithm: (x, y) => zipped(logarithms, x, y) }),
      ...(distances && {
        distance: (x, y) => {
          const [first, second] = [split(x), split(y)];
          return rootOfSquares((_, k) => distances[k]!(first[k]!, second[k]!));
        },
      }),
    };
  }
}

/** Returns the list where nothing is missing in it, else undefined. */
function known<Value>(list: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const present = list.filter((value) => value !== undefined);
  return present.length === list.length ? present : undefined;
}

function gaussianLength(dimension: number, random: RandomSource): number {
  let sum = 0;
  for (let k = 0; k < dimension; k += 1) sum += gaussian(random) ** 2;
  return Math.sqrt(sum);
}
