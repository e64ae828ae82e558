import type { Schedule, Smoothing } from '@msann/msann';
import type { LayerRecipe } from '@msann/prolongation';
import type { MethodConfig, RunConfig } from './run-config.js';

/** What a user may set of the runs; what is left out takes the method's own default. */
export interface PlanOptions {
  readonly k?: number | readonly number[];
  readonly gamma?: number;
  readonly depth: number;
  readonly budget: number;
  readonly learningRate?: number;
  readonly rateGrowth?: number;
  readonly rmsStart?: 0 | 1;
  readonly seeds: readonly number[];
  readonly prolongation?: readonly LayerRecipe[];
  readonly smoothing?: readonly Smoothing[];
  readonly schedule: Schedule;
}

/** What all runs of an experiment share. */
export type PlanBase = Pick<
  RunConfig,
  'task' | 'data' | 'network' | 'imageShape' | 'batchSize' | 'engine'
>;

/** MsANN methods: prolongation and smoothing. */
type Methods = readonly (readonly [LayerRecipe, Smoothing])[];

/** The MsANN methods that a task compares. */
export interface TaskMethods {
  /** Without any choice of the user. */
  readonly methods: Methods;
  /** The prolongation where only smoothings are chosen. */
  readonly prolongation: LayerRecipe;
}

/** The paper's settings: section 4, and TensorFlow 1's RMSProp. */
const paper = { k: 1, gamma: 3, learningRate: 0.0005, rateGrowth: 1, rmsStart: 1 } as const;

/**
 * Settings under which coarse-data smoothing pays: V-cycles with 4^l steps at level l, eight times the paper's
 * rate, twice that from level to level.
 */
const coarseData = { gamma: 1, learningRate: 0.004, rateGrowth: 2, rmsStart: 0 } as const;

/**
 * Returns the runs of an experiment: for each seed the default network, then each prolongation with each
 * smoothing; without either option the task's own methods.
 */
export function planRuns(base: PlanBase, options: PlanOptions, task: TaskMethods): RunConfig[] {
  const methods = [defaultRun(options)];
  if (options.depth > 0) {
    for (const [prolongation, smoothing] of chosenMethods(options, task)) {
      methods.push(msannRun(prolongation, smoothing, options));
    }
  }
  return options.seeds.flatMap((seed) =>
    methods.map((method) => ({ ...base, ...method, budget: options.budget, seed })),
  );
}

function chosenMethods({ prolongation, smoothing }: PlanOptions, task: TaskMethods): Methods {
  if (!prolongation && !smoothing) return task.methods;
  const recipes = prolongation ?? [task.prolongation];
  const smoothings = smoothing ?? (['fine-data'] as const);
  return smoothings.flatMap((s) => recipes.map((p) => [p, s] as const));
}

type Method = Pick<RunConfig, 'training' | 'learningRate' | 'rmsStart'>;

function defaultRun(options: PlanOptions): Method {
  return {
    training: { method: 'default' },
    learningRate: options.learningRate ?? paper.learningRate,
    rmsStart: options.rmsStart ?? paper.rmsStart,
  };
}

function msannRun(prolongation: LayerRecipe, smoothing: Smoothing, options: PlanOptions): Method {
  const { depth, schedule } = options;
  const preset =
    smoothing === 'coarse-data'
      ? { ...coarseData, k: Array.from({ length: depth + 1 }, (_, level) => 4 ** level) }
      : paper;
  const training: MethodConfig = {
    method: 'msann',
    prolongation,
    smoothing,
    schedule,
    depth,
    k: options.k ?? preset.k,
    gamma: options.gamma ?? preset.gamma,
    rateGrowth: options.rateGrowth ?? preset.rateGrowth,
  };
  return {
    training,
    learningRate: options.learningRate ?? preset.learningRate,
    rmsStart: options.rmsStart ?? preset.rmsStart,
  };
}
