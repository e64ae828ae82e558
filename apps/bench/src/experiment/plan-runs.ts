import type { CycleOptions, Opening, Schedule, Smoothing } from '@msann/msann';
import type { LayerRecipe } from '@msann/prolongation';
import type { OptimizerConfig } from './configured-optimizer.js';
import { defaultRun, msannRun, simultaneousRun } from './method-runs.js';
import type { RunConfig } from './run-config.js';

/** Names of the baselines beside the default network. */
export const baselineNames = ['simultaneous'] as const;

/** What a user may set of the runs; what is left out takes the method's own default. */
export interface PlanOptions {
  readonly k?: number | readonly number[];
  readonly gamma?: CycleOptions['gamma'];
  readonly schedule?: Schedule;
  readonly opening?: Opening;
  readonly cascadeSteps?: number | readonly number[];
  readonly batchSize?: number | readonly number[];
  readonly depth: number;
  readonly budget: number;
  readonly learningRate?: number;
  readonly rateGrowth?: number;
  readonly rateDecay?: number;
  /** One that is not the default. */
  readonly optimizer?: OptimizerConfig;
  readonly rmsStart?: 0 | 1;
  readonly seeds: readonly number[];
  readonly prolongation?: readonly LayerRecipe[];
  readonly smoothing?: readonly Smoothing[];
  readonly baselines?: readonly (typeof baselineNames)[number][];
}

/** What all runs of an experiment share. */
export type PlanBase = Pick<
  RunConfig,
  'task' | 'data' | 'network' | 'imageShape' | 'classes' | 'engine'
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

/**
 * Returns the runs of an experiment: for each seed the default network and other baselines, then each prolongation with each
 * smoothing; without either option the task's own methods.
 */
export function planRuns(base: PlanBase, options: PlanOptions, task: TaskMethods): RunConfig[] {
  const methods = [defaultRun(options)];
  if (options.depth > 0) {
    const chosen = chosenMethods(options, task);
    if (options.baselines?.includes('simultaneous')) {
      for (const prolongation of new Set(chosen.map(([recipe]) => recipe))) {
        methods.push(simultaneousRun(prolongation, options));
      }
    }
    for (const [prolongation, smoothing] of chosen) {
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
