import type { CycleOptions, Opening, Schedule, Smoothing } from '@msann/msann';
import type { LayerRecipe } from '@msann/prolongation';
import { canonicalJson } from '../results/canonical-json.js';
import type { OptimizerConfig } from './configured-optimizer.js';
import type { CorrectionName } from './correction-config.js';
import { defaultRun, msannRun, simultaneousRun } from './method-runs.js';
import type { RunConfig } from './run-config.js';

/** Names of the baselines beside the default network. */
export const baselineNames = ['simultaneous'] as const;

/** What a user may set of one method; what is left out takes the method's own default. */
export interface MethodOptions {
  readonly k?: number | readonly number[];
  readonly gamma?: CycleOptions['gamma'];
  readonly schedule?: Schedule;
  readonly opening?: Opening;
  readonly cascadeSteps?: number | readonly number[];
  readonly batchSize?: number | readonly number[];
  /** What ties coarse networks to the finest one; methods on fine data have none. */
  readonly correction?: readonly CorrectionName[];
  /** Fine batches of a correction. */
  readonly correctionBatches?: number;
  readonly depth: number;
  readonly budget: number;
  readonly learningRate?: number;
  readonly rateGrowth?: number;
  readonly rateDecay?: number;
  /** One that is not the default. */
  readonly optimizer?: OptimizerConfig;
  readonly rmsStart?: 0 | 1;
}

/** What a user may set of the runs: every combination of the lists is trained. */
export interface PlanOptions extends Omit<MethodOptions, 'k' | 'gamma' | 'depth'> {
  readonly k?: readonly (number | readonly number[])[];
  readonly gamma?: readonly CycleOptions['gamma'][];
  readonly depth: readonly number[];
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
  /** The prolongation of the levels that are trained at once, without any choice of the user; left out, none are. */
  readonly simultaneous?: LayerRecipe;
}

/**
 * Returns the runs of an experiment: for each seed the default network and other baselines, then each prolongation with each
 * smoothing, depth, γ and k; without either option the task's own methods. What comes out the same is there once.
 */
export function planRuns(base: PlanBase, options: PlanOptions, task: TaskMethods): RunConfig[] {
  const chosen = chosenMethods(options, task);
  const multilevel = options.depth.filter((depth) => depth > 0);
  const methods = [
    defaultRun({ ...single(options), depth: 0 }),
    ...multilevel.flatMap((depth) =>
      simultaneousRecipes(options, task).map((prolongation) =>
        simultaneousRun(prolongation, { ...single(options), depth }),
      ),
    ),
    ...chosen.flatMap(([prolongation, smoothing]) =>
      multilevel.flatMap((depth) =>
        cycles(options).map((cycle) =>
          msannRun(prolongation, smoothing, { ...single(options), ...cycle, depth }),
        ),
      ),
    ),
  ];
  const distinct = new Map(methods.map((method) => [canonicalJson(method, 'method'), method]));
  return options.seeds.flatMap((seed) =>
    [...distinct.values()].map((method) => ({ ...base, ...method, budget: options.budget, seed })),
  );
}

/** Returns the prolongations of the levels that are trained at once. */
function simultaneousRecipes(options: PlanOptions, task: TaskMethods): LayerRecipe[] {
  const chosen = chosenMethods(options, task).map(([prolongation]) => prolongation);
  if (options.baselines?.includes('simultaneous')) return [...new Set(chosen)];
  return chosesMethods(options) || task.simultaneous === undefined ? [] : [task.simultaneous];
}

/** Returns what all methods have in common. */
function single({ k: _k, gamma: _gamma, depth: _depth, ...rest }: PlanOptions) {
  return rest;
}

/** Returns each γ with each k; what is not chosen is left out. */
function cycles({ k, gamma }: PlanOptions): Pick<MethodOptions, 'k' | 'gamma'>[] {
  const gammas = gamma?.map((one) => ({ gamma: one })) ?? [{}];
  const steps = k?.map((one) => ({ k: one })) ?? [{}];
  return gammas.flatMap((oneGamma) => steps.map((oneK) => ({ ...oneGamma, ...oneK })));
}

/** Whether the user chose any of the methods. */
function chosesMethods({ prolongation, smoothing, baselines }: PlanOptions): boolean {
  return [prolongation, smoothing, baselines].some((choice) => choice !== undefined);
}

function chosenMethods({ prolongation, smoothing }: PlanOptions, task: TaskMethods): Methods {
  if (!prolongation && !smoothing) return task.methods;
  const recipes = prolongation ?? [task.prolongation];
  const smoothings = smoothing ?? (['fine-data'] as const);
  return smoothings.flatMap((s) => recipes.map((p) => [p, s] as const));
}
