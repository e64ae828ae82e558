import type { Examples } from '../data/examples.js';
import { pooledExamples } from '../data/level-examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import type { Loss } from '../network/loss.js';
import { parameterList, parameterShapes } from '../network/parameters.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import type { Visit } from '../schedule/msann-cycle.js';
import { countFlops } from '../tensor/count-flops.js';
import { elementCount } from '../tensor/element-count.js';
import type { CompiledProgram, Engine } from '../tensor/engine.js';
import { replicatedProgram, replicatedShape } from '../tensor/replicated-program.js';
import { type BatchFeed, batchFeed } from './batch-feed.js';
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
  /** The effective parameters, weights first. */
  readonly parameters: readonly T[];
  /** Values that one step of all replicas at a level takes from the data. */
  readonly batchValues: (level: number) => number;
  /** Returns the floating-point operations of visits of one replica. */
  readonly flops: (visits: readonly Visit[]) => number;
  /** Makes the visits in one call of the engine; returns its seconds, batches included, compiling not. */
  readonly smooth: (visits: readonly Visit[]) => Promise<number>;
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
  /** The first effective parameters; the smoother releases them. */
  readonly parameters: readonly T[];
  /** Training examples in the order of the network's units. */
  readonly labelled: Examples;
  readonly batchSize: number;
  /** Of each replica: yields the rows of each batch. */
  readonly orders: readonly Iterator<Uint32Array>[];
  /** Of all replicas. */
  readonly rates: RateFeed;
}

/** What belongs to one level. */
interface OwnState<T> {
  readonly feed: BatchFeed<T>;
  readonly autoencoder: boolean;
  /** The optimiser's. */
  tensors: readonly T[];
}

/** Returns the state at the start of a training; programs are compiled as visits first ask for them. */
export function createSmoother<T>(options: SmootherOptions<T>): Smoother<T> {
  const { engine, hierarchy, simultaneous, orders, rates } = options;
  const own = hierarchy.levels.map((_, level) => ownState(options, level));
  // Pooling may part the ends of an autoencoder: where one level needs targets of its own, all get them.
  const autoencoder = own.every((state) => state.autoencoder);
  const programOf = (levels: readonly number[]) =>
    visitsProgram({ ...options, levels, autoencoder });
  const work = hierarchy.levels.map((_, level) => countFlops(programOf([level])));
  const compiled = new Map<string, CompiledProgram<T>>();
  let parameters = options.parameters;
  return {
    get parameters() {
      return parameters;
    },
    batchValues: (level) => own[level]!.feed.batchValues,
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
      ).map((level) => own[level]!);

      const start = performance.now();
      const stacks = visits.flatMap(({ level, steps }) => [
        ...own[level]!.feed.take(steps, autoencoder),
        ...rates
          .take(level, steps)
          .map((values) => engine.upload(values, [steps, ...replicatedShape([], orders.length)])),
      ]);
      const states = changed.flatMap(({ tensors }) => tensors);
      const next = await program.run([...parameters, ...states], stacks);
      const seconds = (performance.now() - start) / 1000;

      for (const tensor of [...parameters, ...states, ...stacks]) engine.release(tensor);
      let used = parameters.length;
      parameters = next.slice(0, used);
      for (const state of changed) {
        state.tensors = next.slice(used, (used += state.tensors.length));
      }
      return seconds;
    },
    async release() {
      for (const program of compiled.values()) await program.release();
      for (const { tensors } of own) for (const tensor of tensors) engine.release(tensor);
      for (const tensor of parameters) engine.release(tensor);
    },
  };
}

function ownState<T>(options: SmootherOptions<T>, level: number): OwnState<T> {
  const { engine, hierarchy, labelled, batchSize, orders, optimizer } = options;
  const coarse = isCoarse(level, options.smoothing);
  const examples = coarse ? pooledExamples(labelled, hierarchy, level) : labelled;
  const fed = hierarchy.levels[coarse ? level : 0]!.layerSizes;
  const widths = { input: fed[0]!, output: fed.at(-1)! };
  const shapes = parameterList(parameterShapes(hierarchy.levels[level]!.layerSizes)).map((shape) =>
    replicatedShape(shape, orders.length),
  );
  return {
    feed: batchFeed(engine, examples, widths, orders, batchSize),
    autoencoder: examples.targets === undefined,
    tensors: optimizer.initialState.flatMap((value) =>
      shapes.map((shape) =>
        engine.upload(new Float32Array(elementCount(shape)).fill(value), shape),
      ),
    ),
  };
}
