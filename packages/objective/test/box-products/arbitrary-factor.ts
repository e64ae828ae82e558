import { distanceMatrix, type Graph, graphFromEdges, laplacian } from '@msann/graph-lineage';
import fc from 'fast-check';
import { Matrix, QrDecomposition } from 'ml-matrix';
import type { BoxProductFactor } from '../../src/box-products/box-product-factor.js';
import { seededFrame, seededMatrix } from '../seeded.js';

/** Two random connected graphs, weighted or not, and a random map with orthonormal columns. */
export const arbitraryFactor: fc.Arbitrary<BoxProductFactor> = factorOf(seededFrame);

/** The same, whose map takes constants to constants, up to a sign. */
export const arbitraryLocalFactor: fc.Arbitrary<BoxProductFactor> = factorOf(constantFrame);

function factorOf(
  frame: (rows: number, columns: number, seed: number) => Matrix,
): fc.Arbitrary<BoxProductFactor> {
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }), fc.nat(1e6))
    .chain(([n1, more, seed]) =>
      fc.record({
        coarse: connectedGraph(n1),
        fine: connectedGraph(n1 + more),
        P: fc.constant(frame(n1 + more, n1, seed)),
      }),
    );
}

/** A random tree and some more edges; weights are quarters or none. */
function connectedGraph(order: number): fc.Arbitrary<Graph> {
  const pairs: [number, number][] = [];
  for (let v = 1; v < order; v += 1) for (let u = 0; u < v; u += 1) pairs.push([u, v]);
  return fc
    .record({
      parents: fc.tuple(...Array.from({ length: order - 1 }, (_, v) => fc.nat(v))),
      more: fc.subarray(pairs),
      quarters: fc.option(
        fc.array(fc.integer({ min: 1, max: 16 }), {
          minLength: pairs.length,
          maxLength: pairs.length,
        }),
      ),
    })
    .map(({ parents, more, quarters }) => {
      const edges = pairs.filter((pair) => parents[pair[1] - 1] === pair[0] || more.includes(pair));
      const weights = quarters?.slice(0, edges.length).map((quarter) => quarter / 4);
      return graphFromEdges(order, edges, { weights });
    });
}

/** ± the constant in the constant's place, and a random frame of what is orthogonal to it. */
function constantFrame(rows: number, columns: number, seed: number): Matrix {
  const [fine, coarse] = [constantBasis(rows, seed), constantBasis(columns, seed + 1)];
  const core = Matrix.zeros(rows, columns);
  core.set(0, 0, seed % 2 === 0 ? 1 : -1);
  if (columns > 1) core.setSubMatrix(seededFrame(rows - 1, columns - 1, seed + 2), 1, 1);
  return fine.mmul(core).mmul(coarse.transpose());
}

/** An orthogonal matrix whose first column is constant. */
function constantBasis(order: number, seed: number): Matrix {
  const matrix = seededMatrix(order, order, seed);
  for (let row = 0; row < order; row += 1) matrix.set(row, 0, 1);
  return new QrDecomposition(matrix).orthogonalMatrix;
}

/** scale^(-1/2) P S1 - scale^(1/2) S2 P, by dense matrices. */
function denseResidual(S1: Matrix, S2: Matrix, P: Matrix, scale: number): Matrix {
  const root = Math.sqrt(scale);
  return Matrix.sub(P.mmul(S1).mul(1 / root), S2.mmul(P).mul(root));
}

export function denseDiffusion({ coarse, fine, P }: BoxProductFactor, alpha: number): Matrix {
  return denseResidual(laplacian(coarse), laplacian(fine), P, alpha);
}

export function denseLocality({ coarse, fine, P }: BoxProductFactor, beta: number): Matrix {
  return denseResidual(distanceMatrix(coarse), distanceMatrix(fine), P, beta);
}
