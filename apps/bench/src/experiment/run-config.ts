import type { Schedule, Smoothing } from '@msann/msann';
import type { LayerRecipe } from '@msann/prolongation';

/** Multilevel training's own settings. */
interface MsannConfig {
  readonly method: 'msann';
  readonly prolongation: LayerRecipe;
  readonly smoothing: Smoothing;
  readonly schedule: Schedule;
  readonly k: number | readonly number[];
  readonly gamma: number;
  readonly depth: number;
  /** Factor on the learning rate from each level to the next coarser one. */
  readonly rateGrowth: number;
}

/** Training of the finest network alone. */
interface DefaultConfig {
  readonly method: 'default';
}

/** How a run trains. */
export type MethodConfig = DefaultConfig | MsannConfig;

/** Everything that decides a run's numbers; its hash is the run's id. */
export interface RunConfig {
  readonly task: string;
  /** MD5 of the data files or what samples are drawn from, how they are split, and the order of the pixels. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Units of each layer at the finest level. */
  readonly network: readonly number[];
  /** `[rows, columns]` of the images, `[pixels]` of lines. */
  readonly imageShape: readonly [number, number] | readonly [number];
  readonly batchSize: number;
  readonly training: MethodConfig;
  readonly learningRate: number;
  /** First value of RMSProp's mean square. */
  readonly rmsStart: 0 | 1;
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

/** Whether a run's samples are drawn from its seed. */
export function drawsSamples({ data }: Pick<RunConfig, 'data'>): boolean {
  return 'pool' in data;
}

/** Whether a run's inputs are its targets and noise besides. */
export function hasNoise({ data }: RunConfig): boolean {
  return Number(data['noise'] ?? 0) > 0;
}

/** Whether a run's pixels stand in a random order. */
export function hasPermutedPixels({ data }: RunConfig): boolean {
  return data['pixelOrder'] === 'random';
}

/** Returns a method's name in tables and figures. */
export function methodName(training: MethodConfig): string {
  if (training.method === 'default') return 'default network';
  const smoothing = training.smoothing === 'coarse-data' ? ', coarse data' : '';
  return `MsANN, ${training.prolongation}${smoothing}`;
}
