import type { Graph } from '@msann/graph-lineage';
import { distanceProcess } from '../processes/distance-process.js';
import type { ProcessMatrix } from '../processes/process-matrix.js';
import type { ProcessPair } from './process-pair.js';
import { requireGraphPair } from './require-graph-pair.js';

/**
 * Returns the ratio of the largest eigenvalues of the two graphs' distance matrices, the β at which
 * the longest wave of distances costs nothing: 1/4 for cycles n and 2n, near 1/4 for paths, 1/8 for
 * tori m×m and 2m×2m. 1 where the coarse graph is a single vertex.
 *
 * @example
 * ```ts
 * import { cycle, torus } from '@msann/graph-lineage';
 * import { distanceScale } from '@msann/objective';
 *
 * console.log(distanceScale(cycle(16), cycle(32)).toFixed(6)); // 0.250000
 * console.log(distanceScale(torus([4, 4]), torus([8, 8])).toFixed(6)); // 0.125000
 * ```
 *
 * @throws RangeError where n1 > n2 or a graph is disconnected.
 * @see paper section 3.2.1
 */
export function distanceScale(coarse: Graph, fine: Graph): number {
  requireGraphPair('distanceScale', coarse, fine);
  return distanceScaleOf({
    coarse: distanceProcess('distanceScale', coarse),
    fine: distanceProcess('distanceScale', fine),
  });
}

/** Returns the same for distances that are at hand. */
export function distanceScaleOf({ coarse, fine }: ProcessPair): number {
  const coarseLargest = largestEigenvalue(coarse);
  return coarseLargest > 0 ? coarseLargest / largestEigenvalue(fine) : 1;
}

/**
 * Power iteration from the vector of ones: T has no negative entry, so its largest eigenvalue is its
 * largest in modulus and has a positive eigenvector. The other eigenvalues are far below, so a
 * few steps reach rounding; on transmission-regular graphs the first one does.
 */
function largestEigenvalue({ size, addAlong }: ProcessMatrix): number {
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
  let value = 0;
  for (let step = 0; step < LARGEST_STEPS; step += 1) {
    const next = new Float64Array(size);
    addAlong(1, vector, 1, 1, next);
    let quotient = 0;
    let square = 0;
    for (let index = 0; index < size; index += 1) {
      quotient += vector[index]! * next[index]!;
      square += next[index]! * next[index]!;
    }
    const norm = Math.sqrt(square);
    if (norm === 0) return 0;
    vector = next.map((entry) => entry / norm);
    const settled = Math.abs(quotient - value) <= Number.EPSILON * quotient;
    value = quotient;
    if (settled) break;
  }
  return value;
}

const LARGEST_STEPS = 1000;
