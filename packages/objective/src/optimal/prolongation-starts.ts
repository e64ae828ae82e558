import { type Graph, isConnected } from '@msann/graph-lineage';
import { randomSource, stiefel } from '@msann/manifold';
import { Matrix } from 'ml-matrix';
import { jointMatching } from '../matching/joint-matching.js';
import { matchEigenvalues } from '../matching/match-eigenvalues.js';
import { prolongationBetweenBases } from '../matching/prolongation-between-bases.js';
import { distanceProcess } from '../processes/distance-process.js';
import { laplacianProcess } from '../processes/laplacian-process.js';
import { requireConnected } from '../spectra/require-connected.js';
import { distanceScale } from '../terms/distance-scale.js';
import type { ProcessPair } from '../terms/process-pair.js';
import type { ObjectiveOptions } from '../terms/prolongation-objective.js';
import { requireGraphPair } from '../terms/require-graph-pair.js';
import { requireOptions } from '../terms/require-options.js';
import { requireScale } from '../terms/require-scale.js';
import { requireShare } from '../terms/require-share.js';
import { alignedSigns } from './aligned-signs.js';
import { type Basis, mixedBases } from './mixed-bases.js';
import { type Both, type PairSpectra, pairSpectra } from './pair-spectra.js';
import { requireSeed } from './require-seed.js';
import { requireStarts } from './require-starts.js';

/** A place to begin a search for P. */
export interface ProlongationStart {
  /** Such as `T-matching` or `random 3`. */
  readonly name: string;
  /** `[n2, n1]`, orthonormal columns. */
  readonly P: Matrix;
}

/** Options of {@link prolongationStarts}. */
export interface ProlongationStartsOptions extends ObjectiveOptions {
  /**
   * How many random starts follow the constructed ones.
   *
   * @defaultValue 0
   */
  readonly random?: number | undefined;
  /**
   * Seed of the random starts and of the kick off symmetric points.
   *
   * @defaultValue 0
   */
  readonly seed?: number | undefined;
}

/**
 * Returns where to begin a search for the best P of a connected pair of graphs, the most promising
 * first:
 *
 * - `joint matching`: eigenvectors of the distances matched by both terms, see
 *   {@link jointMatchingProlongation};
 * - `T-matching`: the minimal matching of distance eigenvalues, P = V2 M D V1ᵀ in the distances'
 *   eigenbases, its signs D chosen to make the whole objective small;
 * - `mixed matching`s: the same in eigenbases of sums of L and T, which part degenerate eigenspaces;
 * - `L-matching`: the same in the Laplacians' eigenbases;
 * - `binary matching`: the paper's, the matching M of Laplacian eigenvalues itself;
 * - `identity`: `[I; 0]`;
 * - `random` frames.
 *
 * Matchings can be saddles of E, where the gradient is 0: a small random tangent step kicks them off.
 *
 * @example
 * ```ts
 * import { path } from '@msann/graph-lineage';
 * import { prolongationObjective, prolongationStarts } from '@msann/objective';
 *
 * const starts = prolongationStarts(path(8), path(16), { random: 1 });
 * const { cost } = prolongationObjective(path(8), path(16));
 * const lowest = starts.reduce((low, start) => (cost(start.P) < cost(low.P) ? start : low));
 * console.log(starts.length, lowest.name); // 9 joint matching
 * ```
 *
 * @throws RangeError where n1 > n2, a graph is disconnected, or an option is out of its range.
 * @see paper section 3.3.2
 */
export function prolongationStarts(
  coarse: Graph,
  fine: Graph,
  options: ProlongationStartsOptions = {},
): readonly ProlongationStart[] {
  const caller = 'prolongationStarts';
  requireOptions(caller, options);
  requireGraphPair(caller, coarse, fine);
  requireConnected(caller, coarse);
  requireConnected(caller, fine);
  const { seed = 0, random = 0 } = options;
  const s = requireShare(caller, options.s ?? 0.5);
  const alpha = requireScale(caller, 'alpha', options.alpha ?? 1);
  const beta = requireScale(caller, 'beta', options.beta ?? distanceScale(coarse, fine));
  requireStarts(caller, 'random', random);
  requireSeed(caller, seed);
  return startsOf(coarse, fine, pairSpectra(coarse, fine), {
    s,
    alpha: alpha === 'auto' ? 1 : alpha,
    beta: beta === 'auto' ? distanceScale(coarse, fine) : beta,
    random,
    seed,
  });
}

/** Numbers in the place of {@link ProlongationStartsOptions}. */
interface Chosen {
  readonly s: number;
  readonly alpha: number;
  readonly beta: number;
  readonly random: number;
  readonly seed: number;
}

/** Returns the starts, from spectra that may be known already. */
export function startsOf(
  coarse: Graph,
  fine: Graph,
  spectra: PairSpectra,
  { s, alpha, beta, random, seed }: Chosen,
): readonly ProlongationStart[] {
  const n1 = coarse.order;
  const n2 = fine.order;
  const manifold = stiefel(n2, n1);
  const source = randomSource(seed);
  const kicked = (P: Matrix): Matrix =>
    manifold.retract(P, manifold.combine(KICK, manifold.randomTangent(P, source), 0, P));

  const diffusion: ProcessPair = {
    coarse: laplacianProcess(coarse),
    fine: laplacianProcess(fine),
  };
  // Diffusion alone works on graphs in pieces too, which have no distances.
  const locality: ProcessPair | undefined =
    isConnected(coarse) && isConnected(fine)
      ? {
          coarse: distanceProcess('prolongationStarts', coarse),
          fine: distanceProcess('prolongationStarts', fine),
        }
      : undefined;
  const terms = [
    { weight: 1 - s, pair: diffusion },
    ...(locality === undefined ? [] : [{ weight: s, pair: locality }]),
  ];
  const matched = (basis: Both<Basis>, scale: number): Matrix => {
    const { columns } = matchEigenvalues(basis.coarse.values, basis.fine.values, { alpha: scale });
    const chosen = basis.fine.vectors.selection(
      Array.from({ length: n2 }, (_, row) => row),
      Array.from(columns),
    );
    const signs = alignedSigns(terms, basis.coarse.vectors, chosen);
    return prolongationBetweenBases(basis.coarse.vectors, basis.fine.vectors, columns, signs);
  };

  const starts: ProlongationStart[] = [];
  if (locality !== undefined) {
    const joint = jointMatching(spectra.distance(), { diffusion, locality }, { s, alpha, beta });
    starts.push({ name: 'joint matching', P: kicked(joint.P) });
    starts.push({ name: 'T-matching', P: kicked(matched(spectra.distance(), beta)) });
  }
  if (locality !== undefined && n2 <= LARGEST_MIXED) {
    for (const share of MIXTURES) {
      const mixed = mixedBases(diffusion, locality, alpha, beta, share);
      starts.push({ name: `mixed matching ${share}`, P: kicked(matched(mixed, 1)) });
    }
  }
  const laplacians = spectra.laplacian();
  starts.push({ name: 'L-matching', P: kicked(matched(laplacians, alpha)) });
  const { columns } = matchEigenvalues(laplacians.coarse.values, laplacians.fine.values, { alpha });
  const binary = Matrix.zeros(n2, n1);
  for (let j = 0; j < n1; j += 1) binary.set(columns[j]!, j, 1);
  starts.push({ name: 'binary matching', P: binary }, { name: 'identity', P: Matrix.eye(n2, n1) });
  for (let index = 1; index <= random; index += 1) {
    starts.push({ name: `random ${index}`, P: manifold.randomPoint(source) });
  }
  return starts;
}

/** Norm of the kick: far above rounding, far below the distance between minima. */
const KICK = 1e-3;
/** Shares of the Laplacian in mixed bases. */
const MIXTURES = [0.1, 0.3, 0.6] as const;
/** Mixed bases take a dense eigen-solver, n2³. */
const LARGEST_MIXED = 200;
