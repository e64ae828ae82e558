import { describe, expect, it } from '@jest/globals';
import {
  cycle,
  distanceMatrix,
  type Graph,
  graphFromEdges,
  grid,
  path,
} from '@msann/graph-lineage';
import { Matrix } from 'ml-matrix';
import {
  optimalProlongation,
  prolongationCertificate,
  prolongationObjective,
} from '../../src/index.js';
import { seededFrame } from '../seeded.js';

const options = { s: 0.5, beta: 0.3, alpha: 1.5 };

/** Pairs of neighbours. */
function pairs(n: number): Matrix {
  const P = Matrix.zeros(2 * n, n);
  for (let i = 0; i < 2 * n; i += 1) P.set(i, Math.floor(i / 2), Math.SQRT1_2);
  return P;
}

describe('the certificate of any P', () => {
  const [coarse, fine] = [path(4), grid([3, 3])];
  const P = seededFrame(9, 4, 3);
  const certificate = prolongationCertificate(P, coarse, fine, options);

  it('has the objective’s own E, terms and scales', () => {
    const objective = prolongationObjective(coarse, fine, options);
    expect(certificate.E).toBe(objective.cost(P));
    expect(certificate.terms).toEqual(objective.terms(P));
    expect([certificate.alpha, certificate.beta]).toEqual([1.5, 0.3]);
  });

  it('has the bound of the optimal one, and the gap to it', () => {
    const { lowerBound } = optimalProlongation(coarse, fine, options);
    expect(certificate.lowerBound).toBeCloseTo(lowerBound, 10);
    expect(certificate.gap).toBe(certificate.E - certificate.lowerBound);
    expect(certificate.gap).toBeGreaterThan(0);
  });

  it('says that a random one is not critical', () => {
    expect(certificate.verdict).toBe('not critical');
    expect(certificate.orthogonalityError).toBeLessThan(1e-14);
  });

  it('measures how far apart the vertices are that a coarse one touches', () => {
    const distances = distanceMatrix(fine);
    let sum = 0;
    for (let j = 0; j < 4; j += 1) {
      for (let f = 0; f < 9; f += 1) {
        for (let g = 0; g < 9; g += 1) {
          sum += P.get(f, j) ** 2 * P.get(g, j) ** 2 * distances.get(f, g);
        }
      }
    }
    expect(certificate.spread).toBeCloseTo(sum / 4, 12);
    expect(prolongationCertificate(pairs(5), path(5), path(10)).spread).toBeCloseTo(0.5, 12);
  });
});

describe('the verdict', () => {
  const verdict = (P: Matrix, coarse: Graph, fine: Graph, o: object): string =>
    prolongationCertificate(P, coarse, fine, o).verdict;

  it.each([
    [0, path],
    [1, path],
    [0.5, cycle],
  ])('is global minimum at s = %d for an exact optimum', (s, family) => {
    const { P } = optimalProlongation(family(5), family(10), { s });
    const { gap, verdict: found } = prolongationCertificate(P, family(5), family(10), { s });
    // Between cycles at mixed s the two terms' bounds are not met by one P.
    expect(found).toBe(gap < 1e-9 ? 'global minimum' : 'degenerate critical point');
  });

  it('is local minimum for a searched one, whose bound is below it', () => {
    const { P } = optimalProlongation(path(4), path(8), { s: 0.5 });
    const found = prolongationCertificate(P, path(4), path(8), { s: 0.5 });
    expect(found.verdict).toBe('local minimum');
    expect(found.smallestHessianEigenvalue).toBeGreaterThan(1e-3);
    expect(found.gap).toBeGreaterThan(1);
  });

  it('is saddle for pairs of neighbours on cycles of 6 and more at β = ½', () => {
    for (const n of [6, 8, 9]) {
      expect(verdict(pairs(n), cycle(n), cycle(2 * n), { s: 1, beta: 0.5 })).toBe('saddle');
    }
    expect(verdict(pairs(6), cycle(6), cycle(12), { s: 1, beta: 0.25 })).toBe('not critical');
  });

  it('has no direction to go from a single number', () => {
    const found = prolongationCertificate(Matrix.ones(1, 1), path(1), path(1));
    expect(found.smallestHessianEigenvalue).toBe(Infinity);
    expect(found.verdict).toBe('global minimum');
  });
});

it('certifies diffusion between graphs in pieces', () => {
  const pieces = graphFromEdges(4, [
    [0, 1],
    [2, 3],
  ]);
  const found = prolongationCertificate(Matrix.eye(4, 2), path(2), pieces, { s: 0 });
  expect(found.spread).toBeNaN();
  expect(found.beta).toBeNaN();
  expect(found.terms.locality).toBeNaN();
  expect(found.verdict).toBe('global minimum');
});

it('refuses what is no prolongation', () => {
  expect(() => prolongationCertificate(Matrix.ones(4, 2), path(2), path(4))).toThrow(
    new RangeError('prolongationCertificate: need PᵀP = I within 0.000001, got max|PᵀP - I| = 4'),
  );
  expect(() => prolongationCertificate(Matrix.eye(4, 2), path(3), path(4))).toThrow(
    'prolongationCertificate: need a 4x3 matrix, got one of 4x2',
  );
});
