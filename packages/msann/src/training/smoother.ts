import type { Examples } from '../data/examples.js';
import { pooledExamples } from '../data/level-examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { parameterList, parameterShapes } from '../network/parameters.js';
import type { Visit } from '../schedule/msann-cycle.js';
import { countFlops } from '../tensor/count-flops.js';
import { elementCount } from '../tensor/element-count.js';
import type { CompiledProgram, Engine } from '../tensor/engine.js';
import { replicatedProgram } from '../tensor/replicated-program.js';
import { uploadReplicas } from '../tensor/replicated-values.js';
import type { Shape } from '../tensor/tensor-operations.js';
import { type BatchFeed, batchFeed } from './batch-feed.js';
import { initialMeanSquare } from './rms-prop.js';
import { isCoarse, type Smoothing, visitedLevels, visitsProgram } from './visits-program.js';

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
  /** The first effective parameters; the smoother releases them. */
  readonly parameters: readonly T[];
  /** Training examples in the order of the network's units. */
  readonly labelled: Examples;
  readonly batchSize: number;
  readonly replicas: readonly ReplicaSettings[];
}

/** In what a replica may differ from the others. */
interface ReplicaSettings {
  /** Yields the rows of each batch. */
  readonly order: Iterator<Uint32Array>;
  /** Learning rate at each level. */
  readonly learningRates: readonly number[];
  readonly meanSquareStart: 0 | 1;
}

/** What belongs to one level. */
interface OwnState<T> {
  readonly feed: BatchFeed<T>;
  readonly autoencoder: boolean;
  readonly rate: T;
  meanSquares: readonly T[];
}

/** Returns the state at the start of a training; programs are compiled as visits first ask for them. */
export function createSmoother<T>(options: SmootherOptions<T>): Smoother<T> {
  const { engine, hierarchy, smoothing, batchSize, replicas } = options;
  const own = hierarchy.levels.map((_, level) => ownState(options, level));
  // Pooling may part the ends of an autoencoder: where one level needs targets of its own, all get them.
  const autoencoder = own.every((state) => state.autoencoder);
  const programOf = (levels: readonly number[]) =>
    visitsProgram({ hierarchy, levels, smoothing, batchSize, autoencoder });
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
        (await engine.compile(replicatedProgram(programOf(levels), replicas.length)));
      compiled.set(key, program);
      const visited = visitedLevels(levels).map((level) => own[level]!);

      const start = performance.now();
      const stacks = visits.flatMap(({ level, steps }) =>
        own[level]!.feed.take(steps, autoencoder),
      );
      const states = visited.flatMap(({ meanSquares, rate }) => [...meanSquares, rate]);
      const next = await program.run([...parameters, ...states], stacks);
      const seconds = (performance.now() - start) / 1000;

      const count = parameters.length;
      const old = [...parameters, ...visited.flatMap(({ meanSquares }) => meanSquares), ...stacks];
      for (const tensor of old) engine.release(tensor);
      parameters = next.slice(0, count);
      visited.forEach((state, place) => {
        state.meanSquares = next.slice((place + 1) * count, (place + 2) * count);
      });
      return seconds;
    },
    async release() {
      for (const program of compiled.values()) await program.release();
      for (const { meanSquares, rate } of own) {
        for (const tensor of [...meanSquares, rate]) engine.release(tensor);
      }
      for (const tensor of parameters) engine.release(tensor);
    },
  };
}

function ownState<T>(options: SmootherOptions<T>, level: number): OwnState<T> {
  const { engine, hierarchy, labelled, batchSize, replicas } = options;
  const coarse = isCoarse(level, options.smoothing);
  const examples = coarse ? pooledExamples(labelled, hierarchy, level) : labelled;
  const fed = hierarchy.levels[coarse ? level : 0]!.layerSizes;
  const widths = { input: fed[0]!, output: fed.at(-1)! };
  const shapes = parameterList(parameterShapes(hierarchy.levels[level]!.layerSizes));
  const orders = replicas.map(({ order }) => order);
  const upload = (shape: Shape, value: (replica: ReplicaSettings) => number) =>
    uploadReplicas(
      engine,
      replicas.map((replica) => new Float32Array(elementCount(shape)).fill(value(replica))),
      shape,
    );
  return {
    feed: batchFeed(engine, examples, widths, orders, batchSize),
    autoencoder: examples.targets === undefined,
    rate: upload([], ({ learningRates }) => learningRates[level]!),
    meanSquares: shapes.map((shape) =>
      upload(shape, ({ meanSquareStart }) => initialMeanSquare(meanSquareStart)),
    ),
  };
}
