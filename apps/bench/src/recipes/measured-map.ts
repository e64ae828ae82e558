import { distanceMatrix } from '@msann/graph-lineage';
import { stiefel } from '@msann/manifold';
import {
  matchingIsExact,
  objectiveLowerBound,
  optimalProlongation,
  prolongationCertificate,
  prolongationObjective,
} from '@msann/objective';
import { denseMap, orthogonalityError, type toDense } from '@msann/prolongation';
import type { Condition } from './condition.js';
import type { GalleryRow } from './gallery.js';
import type { GalleryPair } from './gallery-pair.js';
import { spreadOf } from './spread-of.js';

type Matrix = ReturnType<typeof toDense>;

/** What is measured of a map, whether or not it has a closed form. */
export type MeasuredMap = Omit<GalleryRow, 'closedForm' | 'formula' | 'difference'>;

/**
 * Returns what measures any P between two graphs. The certificate with the Hessian's smallest
 * eigenvalue takes seconds, and says something at critical points alone: elsewhere, and of larger P
 * than `certified` entries, it is left out.
 */
export function mapMeasure(
  pair: GalleryPair,
  certified: number,
): (P: Matrix, condition: Condition) => MeasuredMap {
  const [coarse, fine] = [pair.coarse.graph, pair.fine.graph];
  const distances = distanceMatrix(fine);
  const manifold = stiefel(fine.order, coarse.order);
  const bounds = new Map<string, number>();
  const boundAt = (condition: Condition): number => {
    const key = `${condition.s} ${condition.beta}`;
    const bound = bounds.get(key) ?? bestBound(pair, condition);
    bounds.set(key, bound);
    return bound;
  };
  return (P, condition) => {
    const objective = prolongationObjective(coarse, fine, condition);
    const E = objective.cost(P);
    const lowerBound = boundAt(condition);
    const euclidean = objective.gradient(P);
    const gradient = manifold.riemannianGradient(P, euclidean);
    const gradientNorm = gradient.norm();
    const measured = {
      ...condition,
      E,
      ...objective.terms(P),
      gradientNorm,
      lowerBound,
      gap: E - lowerBound,
      orthogonalityError: orthogonalityError(denseMap(P)),
      spread: spreadOf(P, distances),
    };
    const critical = gradientNorm <= FLAT * Math.max(1, euclidean.norm());
    const looked =
      critical && P.rows * P.columns <= certified
        ? prolongationCertificate(P, coarse, fine, condition)
        : undefined;
    const verdict =
      E - lowerBound <= ATTAINED * Math.max(1, E)
        ? 'global minimum'
        : (looked?.verdict ?? (critical ? 'critical' : 'not critical'));
    const smallestHessianEigenvalue = looked?.smallestHessianEigenvalue ?? null;
    return { ...measured, smallestHessianEigenvalue, verdict };
  };
}

/** The minimum itself where a matching is it, else the sum of the terms' bounds. */
function bestBound({ coarse, fine }: GalleryPair, condition: Condition): number {
  const bound = objectiveLowerBound(coarse.graph, fine.graph, condition);
  if (!matchingIsExact(coarse.graph, fine.graph, condition)) return bound;
  const { E, certified } = optimalProlongation(coarse.graph, fine.graph, condition);
  return certified ? Math.max(E, bound) : bound;
}

const FLAT = 1e-5;
const ATTAINED = 1e-9;
