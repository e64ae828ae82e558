import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { copiedExamples, type LevelExamples } from '../data/level-examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import type { Loss } from '../network/loss.js';
import { randomStream } from '../random/random-stream.js';
import type { Engine } from '../tensor/engine.js';
import { createEvaluator } from './evaluator.js';

/** Training examples on which visits are judged. */
const probeRows = 256;

/** Measures the loss on a fixed sample of the training examples. */
export interface LossProbe<T> {
  /** Returns the logarithm of the loss. */
  readonly measure: (parameters: readonly T[]) => Promise<number>;
  /** Floating-point operations of one measurement. */
  readonly flops: number;
  readonly release: () => Promise<void>;
}

/**
 * Returns a probe.
 *
 * @param labelled - training examples in the order of the network's units
 * @param seed - of the sample
 */
export async function createLossProbe<T>(
  engine: Engine<T>,
  { levels, activations }: Hierarchy,
  loss: Loss,
  labelled: LevelExamples,
  seed: number,
): Promise<LossProbe<T>> {
  const { layerSizes, parameterCount } = levels[0]!;
  const evaluator = await createEvaluator(engine, {
    layerSizes,
    activations,
    losses: [loss],
    examples: copiedExamples(labelled, sampleRows(labelled.count, seed)),
    replicas: 1,
  });
  return {
    measure: async (parameters) => Math.log((await evaluator.losses(parameters))[0]![0]!),
    flops: 2 * probeRows * parameterCount,
    release: () => evaluator.release(),
  };
}

function sampleRows(count: number, seed: number): number[] {
  const generator = randomStream(seed, 'probe');
  return Array.from({ length: probeRows }, () => uniformInt(generator, 0, count - 1));
}
