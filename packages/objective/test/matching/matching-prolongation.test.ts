import { describe, expect, test } from '@jest/globals';
import {
  complete,
  cycle,
  distanceMatrix,
  type Graph,
  graphFromEdges,
  grid,
  laplacian,
  path,
  star,
} from '@msann/graph-lineage';
import { Matrix } from 'ml-matrix';
import { matchingProlongation, processTerm } from '../../src/index.js';
import { seededFrame } from '../seeded.js';

/** Residuals of eigenbases of these sizes, squared and summed. */
const ROUNDING = 1e-9;

const PAIRS: readonly (readonly [string, Graph, Graph])[] = [
  ['path 5 to cycle 9', path(5), cycle(9)],
  ['star 4 to grid 3x3', star(4), grid([3, 3])],
  ['grid 2x3 to grid 3x4', grid([2, 3]), grid([3, 4])],
  ['complete 5 to path 6', complete(5), path(6)],
  ['cycle 6 to star 6', cycle(6), star(6)],
  ['one vertex to path 3', path(1), path(3)],
];

const PROCESSES = [
  ['diffusion', laplacian],
  ['locality', distanceMatrix],
] as const;

describe.each(PAIRS)('matchingProlongation of %s', (_, coarse, fine) => {
  describe.each(PROCESSES)('for %s', (process, matrixOf) => {
    test.each([1, 0.3, 'auto'] as const)(
      'at scale %s is the least of all prolongations',
      (wanted) => {
        const { P, cost, scale, columns } = matchingProlongation(coarse, fine, {
          process,
          scale: wanted,
        });
        expect([P.rows, P.columns, columns.length]).toEqual([
          fine.order,
          coarse.order,
          coarse.order,
        ]);
        const gram = P.transpose().mmul(P).sub(Matrix.eye(coarse.order));
        expect(gram.norm()).toBeLessThan(1e-12);
        // A cost that is only approached: the coarse process is 0, or n1 fine eigenvalues are.
        const limit = scale === 0 || scale === Infinity;
        expect(limit && (wanted !== 'auto' || cost !== 0)).toBe(false);
        const towards = scale === 0 ? 1e-12 : 1e12;
        const term = processTerm(matrixOf(coarse), matrixOf(fine), {
          scale: limit ? towards : scale,
        });
        expect(Math.abs(term.cost(P) - cost)).toBeLessThan(ROUNDING);
        for (let seed = 0; seed < 50; seed += 1) {
          const other = seededFrame(fine.order, coarse.order, seed);
          expect(term.cost(other)).toBeGreaterThanOrEqual(cost - ROUNDING);
        }
      },
    );
  });
});

describe('matchingProlongation', () => {
  test('is by default that of diffusion at the best scale', () => {
    const [coarse, fine] = [path(4), cycle(7)];
    expect(matchingProlongation(coarse, fine)).toEqual(
      matchingProlongation(coarse, fine, { process: 'diffusion', scale: 'auto' }),
    );
  });

  test('takes disconnected graphs for diffusion, and refuses them for locality', () => {
    const apart = graphFromEdges(4, [
      [0, 1],
      [2, 3],
    ]);
    expect(matchingProlongation(apart, cycle(8), { scale: 1 }).cost).toBeGreaterThan(0);
    expect(() => matchingProlongation(path(2), apart, { process: 'locality' })).toThrow(
      /need a connected graph, got one of 2 components/,
    );
  });

  test('refuses what it has no answer to', () => {
    expect(() => matchingProlongation(path(3), path(2))).toThrow(
      new RangeError('matchingProlongation: need n1 <= n2 vertices, got n1=3, n2=2'),
    );
    expect(() => matchingProlongation(path(2), path(3), { scale: 0 })).toThrow(
      new RangeError("matchingProlongation: need scale > 0 or 'auto', got scale=0"),
    );
    // @ts-expect-error: no such process.
    expect(() => matchingProlongation(path(2), path(3), { process: 'heat' })).toThrow(
      new RangeError("matchingProlongation: need process 'diffusion' or 'locality', got 'heat'"),
    );
  });
});
