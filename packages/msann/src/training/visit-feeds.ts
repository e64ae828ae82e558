import { type LevelExamples, pooledExamples } from '../data/level-examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import type { BatchOrder } from '../random/batch-order.js';
import { averageShare } from '../schedule/step-average.js';
import type { Piece } from '../schedule/timetable.js';
import type { Engine } from '../tensor/engine.js';
import { replicatedShape } from '../tensor/replicated-program.js';
import { batchFeed } from './batch-feed.js';
import type { CoarseCorrection } from './coarse-correction.js';
import type { RateFeed } from './rate-feed.js';
import { spareArrays } from './spare-arrays.js';
import { fineExamples, isCoarse, type Smoothing } from './visits-program.js';

/** What one visit is fed with, in an engine's memory. */
interface VisitStacks<T> {
  readonly level: number;
  /** Examples that tie a visit to a coarse network to the finest one. */
  readonly fine: readonly T[];
  /** A slice a step: inputs and, unless they are the same, targets. */
  readonly batches: readonly T[];
  /** A slice a step: the rates of the levels that it changes, and its share in the mean of the steps where one is taken. */
  readonly scalars: readonly T[];
}

/** Feeds the visits of a training, in the order in which they are made. */
export interface VisitFeeds<T> {
  /** Whether the inputs are the targets, at all levels. */
  readonly autoencoder: boolean;
  /** Values that one step of all replicas at a level takes from the data. */
  readonly batchValues: (level: number) => number;
  /** Returns what the next visits are fed with. */
  readonly take: (piece: FedPiece) => readonly VisitStacks<T>[];
  /** Frees what `take` returned. */
  readonly release: (stacks: readonly VisitStacks<T>[]) => void;
  /** Passes by the batches and rates of visits that were made before. */
  readonly skip: (piece: FedPiece) => void;
}

/** What the feeds read of a piece. */
type FedPiece = Pick<Piece, 'visits' | 'rateFactors'>;

/** Options of {@link visitFeeds}. */
export interface VisitFeedsOptions<T> {
  readonly engine: Engine<T>;
  readonly hierarchy: Hierarchy;
  readonly smoothing: Smoothing;
  /** Whether visits to coarse networks end with the mean of their steps. */
  readonly averaged: boolean;
  readonly correction: CoarseCorrection | undefined;
  /** Training examples in the order of the network's units. */
  readonly labelled: LevelExamples;
  /** Examples of a step at each level. */
  readonly batchSizes: readonly number[];
  /** Of the inputs or of the targets of the batches that one call of the engine takes, at most. */
  readonly mostValues: number;
  /** Of each replica. */
  readonly orders: readonly BatchOrder[];
  /** Of all replicas. */
  readonly rates: RateFeed;
}

/** Inputs and targets. */
const ENDS = 2;

/** Returns feeds of all levels' visits that draw from one order of the examples. */
export function visitFeeds<T>(options: VisitFeedsOptions<T>): VisitFeeds<T> {
  const { engine, hierarchy, smoothing, averaged, labelled, batchSizes, orders, rates } = options;
  const replicas = orders.length;
  const spares = spareArrays(ENDS * options.mostValues);
  const drawn = hierarchy.levels.map((_, level) =>
    fineExamples({ ...options, batchSize: batchSizes }, level),
  );
  const examples = hierarchy.levels.map((_, level) =>
    isCoarse(level, smoothing) ? pooledExamples(labelled, hierarchy, level) : labelled,
  );
  // Pooling may part the ends of an autoencoder: where one level needs targets of its own, all get them.
  const autoencoder = examples.every(({ targets }) => targets === undefined);
  const feeds = examples.map((those, level) =>
    batchFeed(engine, those, orders, batchSizes[level]!, spares),
  );
  const fineFeed = batchFeed(engine, labelled, orders, Math.max(...drawn), spares);
  return {
    autoencoder,
    batchValues: (level) => feeds[level]!.batchValues,
    take: ({ visits, rateFactors }) =>
      visits.map(({ level, steps }) => {
        const scalars = [
          ...rates.take(level, steps, rateFactors),
          ...(averaged && isCoarse(level, smoothing) ? [sharesOf(steps, replicas)] : []),
        ];
        return {
          level,
          batches: feeds[level]!.take(steps, autoencoder),
          fine: drawn[level]! > 0 ? fineFeed.takeOne(autoencoder) : [],
          scalars: scalars.map((values) =>
            engine.upload(values, [steps, ...replicatedShape([], replicas)]),
          ),
        };
      }),
    release(stacks) {
      for (const { level, batches, fine, scalars } of stacks) {
        feeds[level]!.release(batches);
        fineFeed.release(fine);
        for (const tensor of scalars) engine.release(tensor);
      }
    },
    skip({ visits, rateFactors }) {
      for (const { level, steps } of visits) {
        rates.take(level, steps, rateFactors);
        for (let step = 0; step < steps; step += 1) {
          for (const order of orders) order(batchSizes[level]!);
        }
        if (drawn[level]! > 0) for (const order of orders) order(drawn[level]!);
      }
    },
  };
}

/** The share of each step of a visit in the mean so far, the same for all replicas. */
function sharesOf(steps: number, replicas: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: steps * replicas }, (_, i) =>
    averageShare(Math.floor(i / replicas)),
  );
}
