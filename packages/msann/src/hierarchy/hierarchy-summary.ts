import { cycleCost, stepCost } from '../schedule/cost.js';
import { type CycleOptions, msannCycle } from '../schedule/msann-cycle.js';
import { countFlops, type Flops } from '../tensor/count-flops.js';
import { type Smoothing, smoothings, visitsProgram } from '../training/visits-program.js';
import type { Hierarchy } from './hierarchy.js';

/** What is to be known of a level. */
export interface LevelSummary {
  /** Units of each layer. */
  readonly layerSizes: readonly number[];
  readonly parameterCount: number;
  /** The paper's cost of a step relative to a fine one: its parameters over those of level 0. */
  readonly relativeCost: number;
  /** Floating-point operations of one step with each kind of smoothing. */
  readonly stepFlops: Readonly<Record<Smoothing, number>>;
}

/** What one cycle takes. */
export interface CycleSummary {
  /** Steps over all levels. */
  readonly steps: number;
  /** The paper's cost, in fine steps: its cost over the batch size. */
  readonly cost: number;
  /** Floating-point operations with each kind of smoothing. */
  readonly flops: Readonly<Record<Smoothing, number>>;
}

/** What is to be known of a hierarchy. */
export interface HierarchySummary {
  readonly levels: readonly LevelSummary[];
  /** Parameters of all levels over those of level 0: multigrid's operator complexity. */
  readonly complexity: number;
  readonly cycles: Readonly<Record<'V' | 'W' | 'F', CycleSummary>>;
}

/** Options of {@link hierarchySummary}. */
export interface HierarchySummaryOptions {
  /** Examples a step. @defaultValue 128 */
  readonly batchSize?: number;
  /** Smoothing steps before and after each recursion, one number or one for each level. @defaultValue 1 */
  readonly k?: CycleOptions['k'];
}

/**
 * Returns the sizes of a hierarchy's levels and what steps and V-, W- and F-cycles of them cost, in parameters as the
 * paper counts and in floating-point operations as they are carried out.
 *
 * @example
 * ```ts
 * import { buildHierarchy, hierarchySummary } from '@msann/msann';
 * import { layerMaps } from '@msann/prolongation';
 *
 * const layers = [16, 8, 16].map((size) => ({ size, steps: layerMaps('path', size, 2) }));
 * const { levels, complexity, cycles } = hierarchySummary(buildHierarchy(layers));
 * console.log(levels.map(({ parameterCount }) => parameterCount).join(' '), complexity.toFixed(2)); // 280 76 22 1.35
 * console.log(cycles.V.steps, cycles.V.cost.toFixed(2), cycles.W.steps, cycles.F.steps); // 5 2.62 13 11
 * ```
 *
 * @throws RangeError if k or the batch size is out of range
 */
export function hierarchySummary(
  hierarchy: Hierarchy,
  { batchSize = 128, k = 1 }: HierarchySummaryOptions = {},
): HierarchySummary {
  const { levels, activations } = hierarchy;
  const loss =
    activations.at(-1) === 'softmax' ? 'categorical-cross-entropy' : 'mean-squared-error';
  const counts = levels.map(({ parameterCount }) => parameterCount);
  const work = Object.fromEntries(
    smoothings.map((smoothing) => [
      smoothing,
      levels.map((_, level) =>
        countFlops(
          visitsProgram({
            hierarchy,
            levels: [level],
            smoothing,
            batchSize,
            autoencoder: false,
            loss,
          }),
        ),
      ),
    ]),
  ) as Record<Smoothing, Flops[]>;
  const cycleOf = (gamma: CycleOptions['gamma']): CycleSummary => {
    const options: CycleOptions = { depth: levels.length - 1, gamma, k, schedule: 'paper' };
    const visits = [...msannCycle(options)];
    return {
      steps: visits.reduce((sum, { steps }) => sum + steps, 0),
      cost: cycleCost(options, batchSize, counts) / batchSize,
      flops: eachSmoothing((smoothing) =>
        visits.reduce((sum, { level, steps }) => {
          const { once, perSlice } = work[smoothing][level]!;
          return sum + once + steps * perSlice;
        }, 0),
      ),
    };
  };
  return {
    levels: levels.map(({ layerSizes, parameterCount }, level) => ({
      layerSizes,
      parameterCount,
      relativeCost: stepCost(batchSize, counts, level) / batchSize,
      stepFlops: eachSmoothing((smoothing) => work[smoothing][level]!.perSlice),
    })),
    complexity: counts.reduce((sum, count) => sum + count, 0) / counts[0]!,
    cycles: { V: cycleOf(1), W: cycleOf(2), F: cycleOf('F') },
  };
}

function eachSmoothing(of: (smoothing: Smoothing) => number): Record<Smoothing, number> {
  return { 'fine-data': of('fine-data'), 'coarse-data': of('coarse-data') };
}
