import { adaptiveBatchSizes, adaptiveCycle, type Smoothing } from '@msann/msann';
import type { LayerRecipe } from '@msann/prolongation';
import { correctionOf } from './correction-config.js';
import type { MethodOptions } from './plan-runs.js';
import { batchSizeAt, type FixedCycles, type MethodConfig, type RunConfig } from './run-config.js';

/** What a run's method decides of its config. */
export type MethodRun = Pick<
  RunConfig,
  'batchSize' | 'training' | 'learningRate' | 'rateDecay' | 'optimizer' | 'rmsStart'
>;

/** Settings of a method where the user leaves them out. */
interface Preset {
  readonly batchSize: number | readonly number[];
  readonly learningRate: number;
  readonly rateGrowth: number;
  readonly rmsStart: 0 | 1;
}

/** The paper's settings: section 4, and TensorFlow 1's RMSProp. */
const paper = {
  batchSize: 128,
  k: 1,
  gamma: 3,
  learningRate: 0.0005,
  rateGrowth: 1,
  rmsStart: 1,
} as const;

/**
 * Cycles under which coarse-data smoothing pays: V-cycles with 4^l steps at level l, eight times the paper's rate, twice that from
 * level to level.
 */
const coarseCycles = {
  batchSize: 128,
  gamma: 1,
  learningRate: 0.004,
  rateGrowth: 2,
  rmsStart: 0,
} as const;

/** Coarse visits for as long as they pay: twenty times the paper's rate, 1.4 times that from level to level. */
const adaptive = { learningRate: 0.01, rateGrowth: 1.4, rmsStart: 0 } as const;

/** Returns how the finest network alone is trained. */
export function defaultRun(options: MethodOptions): MethodRun {
  return methodRun({ method: 'default' }, paper, options);
}

/** Returns how all levels are trained at once. */
export function simultaneousRun(prolongation: LayerRecipe, options: MethodOptions): MethodRun {
  const { depth, rateGrowth = paper.rateGrowth } = options;
  return methodRun({ method: 'simultaneous', prolongation, depth, rateGrowth }, paper, options);
}

/** Returns how levels are trained in turn: on coarse data adaptively, unless a shape of the cycles is chosen. */
export function msannRun(
  prolongation: LayerRecipe,
  smoothing: Smoothing,
  options: MethodOptions,
): MethodRun {
  const { depth } = options;
  const correction =
    smoothing === 'coarse-data'
      ? correctionOf(options.correction, options.correctionBatches)
      : undefined;
  const common = (preset: Preset) => ({
    method: 'msann' as const,
    prolongation,
    smoothing,
    ...(correction && { correction }),
    depth,
    rateGrowth: options.rateGrowth ?? preset.rateGrowth,
  });
  if (smoothing === 'coarse-data' && !choosesCycle(options)) {
    const cycle = adaptiveCycle(depth + 1);
    const preset = { ...adaptive, batchSize: adaptiveBatchSizes(depth + 1) };
    return methodRun({ ...common(preset), cycle }, preset, options);
  }
  const preset =
    smoothing === 'coarse-data'
      ? { ...coarseCycles, k: Array.from({ length: depth + 1 }, (_, level) => 4 ** level) }
      : paper;
  return methodRun({ ...common(preset), ...fixedCycles(preset, options) }, preset, options);
}

/** Whether the user gave any part of a cycle's shape. */
function choosesCycle({ k, gamma, schedule, opening, cascadeSteps }: MethodOptions): boolean {
  return [k, gamma, schedule, opening, cascadeSteps].some((option) => option !== undefined);
}

function fixedCycles(
  preset: Pick<FixedCycles, 'k' | 'gamma'>,
  { k = preset.k, gamma = preset.gamma, schedule = 'paper', opening, cascadeSteps }: MethodOptions,
): FixedCycles {
  return {
    schedule,
    k: levelSetting(k),
    gamma,
    ...(opening !== undefined && opening !== 'none' && { opening }),
    ...(cascadeSteps !== undefined && { cascadeSteps: levelSetting(cascadeSteps) }),
  };
}

/** A setting of levels as configs have it: equal numbers are one, so that no training has two ids. */
function levelSetting(setting: number | readonly number[]): number | readonly number[] {
  return typeof setting !== 'number' && new Set(setting).size === 1 ? setting[0]! : setting;
}

function methodRun(training: MethodConfig, preset: Preset, options: MethodOptions): MethodRun {
  const { batchSize = preset.batchSize, learningRate, rateDecay, optimizer, rmsStart } = options;
  const oneLevel = training.method !== 'msann';
  return {
    batchSize: oneLevel ? batchSizeAt({ batchSize }, 0) : levelSetting(batchSize),
    training,
    learningRate: learningRate ?? preset.learningRate,
    ...(rateDecay !== undefined && { rateDecay }),
    ...(optimizer === undefined ? { rmsStart: rmsStart ?? preset.rmsStart } : { optimizer }),
  };
}
