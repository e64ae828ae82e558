import { type Graph, graphsEqual } from '@msann/graph-lineage';
import { objectiveLowerBound, prolongationObjective } from '@msann/objective';
import { identityMap } from '../identity-map.js';
import type { ProlongationMap } from '../prolongation-map.js';
import { toDense } from '../to-dense.js';
import type { Candidate, Scales } from './candidate.js';
import { closedForms } from './closed-forms.js';
import { type AxisPair, gridAxes } from './grid-axes.js';
import { largeMap } from './large-maps.js';
import { exactOptimum, jointMatching } from './matched-maps.js';
import { requireRecipeInput } from './require-recipe-input.js';
import { productOfAxes, repeatedPattern, searchedOptimum } from './searched-maps.js';
import { aggregationByEdges, layers } from './unstructured-maps.js';

/** Options of {@link recipeFor}. */
export interface RecipeForOptions {
  /**
   * The share of locality, in 0..1: 0 is fully diffuse, 1 fully local.
   *
   * @defaultValue 0.5
   */
  readonly s?: number | undefined;
  /**
   * The scale α of the diffusion term.
   *
   * @defaultValue 1
   */
  readonly alpha?: number | undefined;
  /**
   * The scale β of the locality term.
   *
   * @defaultValue the ratio of the largest eigenvalues of the distance matrices: 1/4 from a cycle to one twice as long
   */
  readonly beta?: number | undefined;
}

/** The map that {@link recipeFor} chose. */
export interface ChosenRecipe {
  /**
   * The recipe's name, or 'identity', 'optimal', 'joint matching', 'repeated pattern', 'pairwise aggregation',
   * 'layered averaging', or names of maps joined by ⊗.
   */
  readonly name: string;
  readonly map: ProlongationMap;
  /** E of the map; NaN where the graphs are too large to compute it. */
  readonly E: number;
  /** Why this one, a sentence. */
  readonly reason: string;
}

/**
 * Returns a good map between two graphs, and why it was chosen: the one of lowest E among
 *
 * - all closed forms of {@link recipes} that serve the pair, along every axis of a grid or a torus; one that
 *   attains the lower bound, or the optimum where that is known exactly, comes before all others;
 * - the exact optimum, where that is a matching of eigenvalues;
 * - what trust regions find, for small graphs; eigenvectors of distances matched by both terms, for paths and
 *   grids; a small optimum repeated to the size wanted, for long paths;
 * - the product of the best maps of each axis, for grids;
 * - aggregation along heavy edges, where the coarse graph was made by it; layers of vertices, for any other.
 *
 * Where P would have more than 2²² entries no cost is computed: grids take the fold or the stacked
 * identity at s = 0, block averaging otherwise, O(n2). The same graphs always get the same map.
 *
 * @example
 * ```ts
 * import { cycle, path } from '@msann/graph-lineage';
 * import { recipeFor } from '@msann/prolongation';
 *
 * const local = recipeFor(cycle(32), cycle(64), { s: 1 });
 * console.log(local.name, local.E.toFixed(6)); // trigonometric interpolation 6.758282
 * console.log(local.reason); // the closed form trigonometric interpolation is a global minimum
 *
 * console.log(recipeFor(path(32), path(64), { s: 0 }).name); // fold
 * console.log(recipeFor(path(64), path(128), { s: 0.5 }).name); // joint matching
 * console.log(recipeFor(path(2 ** 15), path(2 ** 16)).map.kind); // aggregation
 * ```
 *
 * @throws RangeError where the coarse graph has more vertices than the fine one, an option is out of its range, a
 * weight is not in 1e-30..1e30, or a graph is disconnected and s > 0; TypeError where one is no graph.
 */
export function recipeFor(
  coarse: Graph,
  fine: Graph,
  options: RecipeForOptions = {},
): ChosenRecipe {
  const scales = requireRecipeInput('recipeFor', coarse, fine, options);
  const { alpha, beta = 1 } = scales;
  if (alpha === 1 && beta === 1 && graphsEqual(coarse, fine)) {
    return {
      name: 'identity',
      map: identityMap(fine.order),
      E: 0,
      reason: 'the graphs are the same',
    };
  }
  const axes = gridAxes(coarse, fine);
  const entries = coarse.order * fine.order;
  const known = axes !== undefined;
  if (entries > LARGEST_EVALUATED || !(known || fine.order <= LARGEST_DISTANCES)) {
    const { name, map, origin } = largeMap(coarse, fine, axes, scales.s);
    return { name, map, E: NaN, reason: `${origin}, as the graphs are too large to compare costs` };
  }
  const forms = known ? closedForms(axes) : [];
  const quick = known ? entries <= LARGEST_MATCHED : fine.order <= LARGEST_EIGENPROBLEM;
  const judged = judge(coarse, fine, scales);
  const best = lowest(forms.map(judged));
  const bound = quick || known ? objectiveLowerBound(coarse, fine, scales) : NaN;
  if (best !== undefined && attains(best.E, bound)) return globalMinimum(best);
  const optimum = quick ? exactOptimum(coarse, fine, scales) : undefined;
  if (optimum !== undefined) {
    return globalMinimum(best !== undefined && attains(best.E, optimum.E) ? best : optimum);
  }
  const others = [
    ...searchedOptimum(coarse, fine, scales),
    ...(quick && scales.s > 0 ? [jointMatching(coarse, fine, scales)] : []),
    ...(known
      ? [...repeatedPattern(axes, scales), ...products(axes, options)]
      : [...aggregationByEdges(coarse, fine), layers(coarse, fine)]),
  ];
  const { name, map, origin, E } = lowest([
    ...(best === undefined ? [] : [best]),
    ...others.map(judged),
  ])!;
  const above = Number.isNaN(bound) ? '' : `, at most ${shortText(E - bound)} above the minimum`;
  const rivals = forms.length + others.length;
  return { name, map, E, reason: `${origin} has the lowest E of ${rivals} maps${above}` };
}

type Judged = Candidate & { readonly E: number };

function judge(coarse: Graph, fine: Graph, scales: Scales): (candidate: Candidate) => Judged {
  const { cost } = prolongationObjective(coarse, fine, scales);
  return (candidate) => ({ ...candidate, E: cost(toDense(candidate.map)) });
}

/** The first of those whose E is least but for rounding: simpler maps come first. */
function lowest(candidates: readonly Judged[]): Judged | undefined {
  return candidates.reduce<Judged | undefined>(
    (best, next) => (best === undefined || next.E < best.E * (1 - ATTAINED) ? next : best),
    undefined,
  );
}

function products(axes: readonly AxisPair[], options: RecipeForOptions): Candidate[] {
  return productOfAxes(axes, (coarse, fine) => recipeFor(coarse, fine, options));
}

/** Whether a cost is a minimum but for rounding. */
function attains(E: number, minimum: number): boolean {
  return E - minimum <= ATTAINED * Math.max(E, 1);
}

function globalMinimum({ name, map, origin, E }: Judged): ChosenRecipe {
  return { name, map, E, reason: `${origin} is a global minimum` };
}

function shortText(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** n1 n2 up to which E is computed, and up to which eigenvectors known in closed form are matched. */
const LARGEST_EVALUATED = 2 ** 22;
const LARGEST_MATCHED = 2 ** 19;
/** n2 up to which distances, and eigenvectors, of graphs of no known family are computed. */
const LARGEST_DISTANCES = 1024;
const LARGEST_EIGENPROBLEM = 128;
const ATTAINED = 1e-9;
