import { oftenJunk as oftenJunkOf } from '@msann/fuzz-laws';
import {
  complete,
  cycle,
  type Edge,
  type Graph,
  graphFromEdges,
  hypercube,
  path,
  star,
} from '@msann/graph-lineage';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { seededFrame } from './seeded.js';

/** The value, or now and then what is none: graphs too. */
export function oftenJunk(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return oftenJunkOf(arbitrary, [
    { order: 2 },
    { order: 2, offsets: [0, 1, 2], neighbours: [1, 0] },
    path(1),
    cycle(5),
  ]);
}

const weights = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 16 }).map((quarters) => quarters / 4), weight: 12 },
  { arbitrary: fc.constantFrom(1e-30, 1e-8, 1e8, 1e30), weight: 1 },
);
const extreme = fc.constantFrom(1e-300, 1e-150, 1e-31, 1e31, 1e150, 1e300);

/** Graphs of one vertex and more, connected or not, weighted, with self-loops; and known families. */
export function anyGraph(maxOrder: number): fc.Arbitrary<Graph> {
  const named = fc.constantFrom(
    path(1),
    path(2),
    path(Math.min(4, maxOrder)),
    cycle(3),
    cycle(Math.max(3, maxOrder)),
    complete(Math.min(4, maxOrder)),
    hypercube(maxOrder < 4 ? 1 : 2),
    star(maxOrder),
  );
  const drawn = fc.integer({ min: 1, max: maxOrder }).chain((order) => {
    const spine: Edge[] = [];
    const others: Edge[] = [];
    for (let u = 0; u < order; u += 1) {
      for (let v = u; v < order; v += 1) (v === u + 1 ? spine : others).push([u, v]);
    }
    return fc
      .tuple(
        fc.subarray(others),
        fc.oneof({ arbitrary: fc.constant(spine), weight: 4 }, fc.subarray(spine)),
      )
      .chain(([some, along]) => {
        const edges = [...along, ...some];
        const length = { minLength: edges.length, maxLength: edges.length };
        const weighted = fc.oneof(
          { arbitrary: fc.constant(undefined), weight: 3 },
          { arbitrary: fc.array(weights, length), weight: 3 },
          { arbitrary: fc.array(extreme, length), weight: 1 },
        );
        return weighted.map((list) => graphFromEdges(order, edges, { weights: list }));
      });
  });
  return fc.oneof(named, drawn);
}

/** Matrices up to a size, sometimes with entries that are not finite; symmetric ones on request. */
export function anyMatrix(
  maxRows: number,
  maxColumns: number,
  symmetric = false,
): fc.Arbitrary<Matrix> {
  const entries = fc.oneof(
    { arbitrary: fc.integer({ min: -2, max: 3 }), weight: 40 },
    { arbitrary: fc.double({ min: -10, max: 10 }), weight: 20 },
    { arbitrary: fc.constantFrom(1e-300, 1e300, -1e300, 1e30, 1e-30), weight: 2 },
    { arbitrary: fc.constantFrom(NaN, Infinity), weight: 1 },
  );
  return fc
    .tuple(fc.integer({ min: 0, max: maxRows }), fc.integer({ min: 0, max: maxColumns }))
    .chain(([rows, wide]) => {
      const columns = symmetric ? rows : wide;
      return fc
        .array(entries, { minLength: rows * columns, maxLength: rows * columns })
        .map((list) => {
          const matrix = new Matrix(rows, columns);
          for (let i = 0; i < rows; i += 1) {
            for (let j = 0; j < columns; j += 1) {
              const at = symmetric ? Math.min(i, j) * columns + Math.max(i, j) : i * columns + j;
              matrix.set(i, j, list[at]!);
            }
          }
          return matrix;
        });
    });
}

/** A frame between two graphs, where they are graphs. */
export function frame(fine: unknown, coarse: unknown): fc.Arbitrary<unknown> {
  const [n2, n1] = [orderOf(fine), orderOf(coarse)];
  return n2 >= n1 ? fc.constant(seededFrame(n2, n1, 7)) : fc.constant(Matrix.eye(3));
}

function orderOf(value: unknown): number {
  const order: unknown = typeof value === 'object' && value !== null && Reflect.get(value, 'order');
  return typeof order === 'number' ? order : 1;
}
