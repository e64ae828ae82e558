import type { Examples } from '../data/examples.js';
import { pooledExamples } from '../data/level-examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { parameterList, parameterShapes } from '../network/parameters.js';
import { countFlops } from '../tensor/count-flops.js';
import { elementCount } from '../tensor/element-count.js';
import type { Engine } from '../tensor/engine.js';
import { type BatchFeed, batchFeed } from './batch-feed.js';
import { initialMeanSquare } from './rms-prop.js';
import { type Smoothing, visitProgram } from './visit-programs.js';

/** Everything that visits to one level need. */
export interface LevelVisits<T> {
  readonly feed: BatchFeed<T>;
  /** Returns the floating-point operations of a visit of so many steps. */
  readonly flops: (steps: number) => number;
  /** Returns the effective parameters after one step for each batch of the stacks. */
  readonly smooth: (parameters: readonly T[], stacks: readonly T[]) => Promise<readonly T[]>;
  /** Frees the level's tensors. */
  readonly release: () => void;
}

/** Options of {@link levelVisits}. */
export interface LevelVisitsOptions<T> {
  readonly engine: Engine<T>;
  readonly hierarchy: Hierarchy;
  readonly level: number;
  readonly smoothing: Smoothing;
  /** Training examples in the order of the network's units. */
  readonly labelled: Examples;
  readonly batchSize: number;
  readonly order: Iterator<Uint32Array>;
  readonly learningRate: number;
  readonly meanSquareStart: 0 | 1;
}

/** Compiles the visits to one level and makes its RMSProp state. */
export async function levelVisits<T>(options: LevelVisitsOptions<T>): Promise<LevelVisits<T>> {
  const { engine, hierarchy, level, labelled, batchSize } = options;
  // At the finest level both smoothings are the same; the paper's needs no pooling.
  const smoothing = level === 0 ? 'fine-data' : options.smoothing;
  const fedLevel = smoothing === 'coarse-data' ? level : 0;
  const examples = fedLevel === 0 ? labelled : pooledExamples(labelled, hierarchy, level);
  const fed = hierarchy.levels[fedLevel]!.layerSizes;
  const autoencoder = examples.targets === undefined;
  const program = visitProgram({ hierarchy, level, smoothing, batchSize, autoencoder });
  const visit = await engine.compile(program);
  const work = countFlops(program);
  const rate = engine.upload(Float32Array.of(options.learningRate), []);
  let meanSquares = parameterList(parameterShapes(hierarchy.levels[level]!.layerSizes)).map(
    (shape) => {
      const start = initialMeanSquare(options.meanSquareStart);
      return engine.upload(new Float32Array(elementCount(shape)).fill(start), shape);
    },
  );
  return {
    feed: batchFeed(
      engine,
      examples,
      { input: fed[0]!, output: fed.at(-1)! },
      options.order,
      batchSize,
    ),
    flops: (steps) => work.once + steps * work.perSlice,
    async smooth(parameters, stacks) {
      const next = await visit([...parameters, ...meanSquares, rate], stacks);
      for (const tensor of meanSquares) engine.release(tensor);
      meanSquares = next.slice(parameters.length);
      return next.slice(0, parameters.length);
    },
    release() {
      for (const tensor of [...meanSquares, rate]) engine.release(tensor);
    },
  };
}
