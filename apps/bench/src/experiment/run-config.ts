import type { AdaptiveCycle, CycleOptions, Schedule, Smoothing } from '@msann/msann';
import type { LayerRecipe } from '@msann/prolongation';
import type { OptimizerConfig } from './configured-optimizer.js';
import type { CorrectionConfig } from './correction-config.js';

/** What all that trains several levels has. */
interface LevelsConfig {
  readonly prolongation: LayerRecipe;
  readonly depth: number;
  /** Factor on the learning rate from each level to the next coarser one. */
  readonly rateGrowth: number;
}

/** Cycles of one shape. */
export interface FixedCycles {
  readonly schedule: Schedule;
  readonly k: number | readonly number[];
  readonly gamma: CycleOptions['gamma'];
  /** Absent where the first cycle is the beginning. */
  readonly opening?: 'cascade' | 'full';
  /** Absent where they are k. */
  readonly cascadeSteps?: number | readonly number[];
}

/** Coarse visits for as long as they pay. */
interface AdaptiveVisits {
  /** With all its constants, which decide a run's numbers. */
  readonly cycle: Required<AdaptiveCycle>;
}

/** Multilevel training's own settings. */
type MsannConfig = LevelsConfig & {
  readonly method: 'msann';
  readonly smoothing: Smoothing;
  /** Absent where nothing ties coarse networks to the finest one. */
  readonly correction?: CorrectionConfig;
} & (FixedCycles | AdaptiveVisits);

/** The paper's baseline whose every step changes the variables of all levels. */
interface SimultaneousConfig extends LevelsConfig {
  readonly method: 'simultaneous';
}

/** Training of the finest network alone. */
interface DefaultConfig {
  readonly method: 'default';
}

/** How a run trains. */
export type MethodConfig = DefaultConfig | MsannConfig | SimultaneousConfig;

/** Everything that decides a run's numbers; its hash is the run's id. */
export interface RunConfig {
  readonly task: string;
  /** MD5 of the data files or what samples are drawn from, how they are split, and the order of the pixels. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Units of each layer at the finest level. */
  readonly network: readonly number[];
  /** `[rows, columns]` of the images, `[pixels]` of lines. */
  readonly imageShape: readonly [number, number] | readonly [number];
  /** How many labels the outputs are the probabilities of; absent where they are to be the inputs again. */
  readonly classes?: number;
  /** Examples a step: one number, or one for each level, finest first. */
  readonly batchSize: number | readonly number[];
  readonly training: MethodConfig;
  readonly learningRate: number;
  /** The cost c at which the factor on the rate, 1/√(1 + cost/c), is 1/√2; absent where rates stay. */
  readonly rateDecay?: number;
  /** Absent where it is TensorFlow 1's RMSProp. */
  readonly optimizer?: OptimizerConfig;
  /** First value of that RMSProp's mean square; absent where there is another optimiser. */
  readonly rmsStart?: 0 | 1;
  readonly budget: number;
  readonly seed: number;
  readonly engine: {
    readonly name: string;
    readonly threads: number;
    /** Whether the processor played the GPU that the engine is for. */
    readonly software?: boolean;
    /** How many runs may have trained at once; absent where each trained alone. */
    readonly replicas?: number;
  };
}

/** Returns the examples of a step at a level. */
export function batchSizeAt({ batchSize }: Pick<RunConfig, 'batchSize'>, level: number): number {
  return typeof batchSize === 'number' ? batchSize : batchSize[level]!;
}

/** Whether a run's samples are drawn from its seed. */
export function drawsSamples({ data }: Pick<RunConfig, 'data'>): boolean {
  return 'pool' in data;
}

/** Whether a run's maps are drawn from its seed, so that another seed has another hierarchy. */
export function drawsMaps({ prolongation }: LevelsConfig): boolean {
  return prolongation === 'shuffled' || prolongation === 'orthogonal';
}

/** Whether a run's inputs are its targets and noise besides. */
export function hasNoise({ data }: RunConfig): boolean {
  return Number(data['noise'] ?? 0) > 0;
}

/** Whether a run's pixels stand in a random order. */
export function hasPermutedPixels({ data }: RunConfig): boolean {
  return data['pixelOrder'] === 'random';
}

/** What a method's name is made of, in a config and in results. */
interface NamedMethod {
  readonly method: MethodConfig['method'];
  readonly prolongation?: LayerRecipe | null;
  readonly smoothing?: Smoothing | null;
}

/** Returns a method's name in tables and figures. */
export function methodName({ method, prolongation, smoothing }: NamedMethod): string {
  if (method === 'default') return 'default network';
  if (method === 'simultaneous') return `simultaneous, ${prolongation}`;
  return `MsANN, ${prolongation}${smoothing === 'coarse-data' ? ', coarse data' : ''}`;
}
