import type { Examples } from '../data/examples.js';
import { pooledExamples } from '../data/level-examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import type { Loss } from '../network/loss.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import type { Visit } from '../schedule/msann-cycle.js';
import { countFlops } from '../tensor/count-flops.js';
import type { CompiledProgram, Engine } from '../tensor/engine.js';
import { replicatedProgram, replicatedShape } from '../tensor/replicated-program.js';
import { type BatchFeed, batchFeed } from './batch-feed.js';
import type { TrainingState } from './initial-state.js';
import type { RateFeed } from './rate-feed.js';
import {
  changedLevels,
  isCoarse,
  type Smoothing,
  visitedLevels,
  visitsProgram,
} from './visits-program.js';

/** The state of the replicas of a training on an engine, and the visits that change it. */
export interface Smoother<T> {
  /** Where the training stands. */
  readonly state: TrainingState<T>;
  /** Values that one step of all replicas at a level takes from the data. */
  readonly batchValues: (level: number) => number;
  /** Returns the floating-point operations of visits of one replica. */
  readonly flops: (visits: readonly Visit[]) => number;
  /** Makes the visits in one call of the engine; returns its seconds, batches included, compiling not. */
  readonly smooth: (visits: readonly Visit[]) => Promise<number>;
  /** Passes by the batches and rates of visits that were made before. */
  readonly skip: (visits: readonly Visit[]) => void;
  /** Frees the state and the programs. */
  readonly release: () => Promise<void>;
}

/** Options of {@link createSmoother}. */
export interface SmootherOptions<T> {
  readonly engine: Engine<T>;
  readonly hierarchy: Hierarchy;
  readonly smoothing: Smoothing;
  readonly simultaneous: boolean;
  readonly loss: Loss;
  readonly optimizer: Optimizer;
  /** Where the training begins; the smoother releases its tensors. */
  readonly state: TrainingState<T>;
  /** Training examples in the order of the network's units. */
  readonly labelled: Examples;
  readonly batchSize: number;
  /** Of each replica: yields the rows of each batch. */
  readonly orders: readonly Iterator<Uint32Array>[];
  /** Of all replicas. */
  readonly rates: RateFeed;
}

/** What feeds the visits to one level. */
interface LevelFeed<T> {
  readonly feed: BatchFeed<T>;
  readonly autoencoder: boolean;
}

/** Returns the state at the start of a training; programs are compiled as visits first ask for them. */
export function createSmoother<T>(options: SmootherOptions<T>): Smoother<T> {
  const { engine, hierarchy, simultaneous, orders, rates } = options;
  const feeds = hierarchy.levels.map((_, level) => levelFeed(options, level));
  // Pooling may part the ends of an autoencoder: where one level needs targets of its own, all get them.
  const autoencoder = feeds.every((feed) => feed.autoencoder);
  const programOf = (levels: readonly number[]) =>
    visitsProgram({ ...options, levels, autoencoder });
  const work = hierarchy.levels.map((_, level) => countFlops(programOf([level])));
  const compiled = new Map<string, CompiledProgram<T>>();
  let { state } = options;
  return {
    get state() {
      return state;
    },
    batchValues: (level) => feeds[level]!.feed.batchValues,
    flops: (visits) =>
      visits.reduce(
        (sum, { level, steps }) => sum + work[level]!.once + steps * work[level]!.perSlice,
        0,
      ),
    async smooth(visits) {
      const levels = visits.map(({ level }) => level);
      const key = levels.join();
      const program =
        compiled.get(key) ??
        (await engine.compile(replicatedProgram(programOf(levels), orders.length)));
      compiled.set(key, program);
      const changed = visitedLevels(
        levels.flatMap((level) => changedLevels(hierarchy, level, simultaneous)),
      );

      const start = performance.now();
      const stacks = visits.flatMap(({ level, steps }) => [
        ...feeds[level]!.feed.take(steps, autoencoder),
        ...rates
          .take(level, steps)
          .map((values) => engine.upload(values, [steps, ...replicatedShape([], orders.length)])),
      ]);
      const before = [...state.parameters, ...changed.flatMap((level) => state.own[level]!)];
      const next = await program.run(before, stacks);
      const seconds = (performance.now() - start) / 1000;

      for (const tensor of [...before, ...stacks]) engine.release(tensor);
      let used = state.parameters.length;
      const own = [...state.own];
      for (const level of changed) {
        own[level] = next.slice(used, (used += own[level]!.length));
      }
      state = { parameters: next.slice(0, state.parameters.length), own };
      return seconds;
    },
    skip(visits) {
      for (const { level, steps } of visits) {
        rates.take(level, steps);
        for (let step = 0; step < steps; step += 1) for (const order of orders) order.next();
      }
    },
    async release() {
      for (const program of compiled.values()) await program.release();
      for (const tensor of [...state.parameters, ...state.own.flat()]) engine.release(tensor);
    },
  };
}

function levelFeed<T>(options: SmootherOptions<T>, level: number): LevelFeed<T> {
  const { engine, hierarchy, labelled, batchSize, orders } = options;
  const coarse = isCoarse(level, options.smoothing);
  const examples = coarse ? pooledExamples(labelled, hierarchy, level) : labelled;
  const fed = hierarchy.levels[coarse ? level : 0]!.layerSizes;
  const widths = { input: fed[0]!, output: fed.at(-1)! };
  return {
    feed: batchFeed(engine, examples, widths, orders, batchSize),
    autoencoder: examples.targets === undefined,
  };
}
