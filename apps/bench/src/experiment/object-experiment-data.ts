import type { Examples } from '@msann/msann';
import { objectExamples } from '../data/object-examples.js';
import type { ObjectPlacement } from '../data/object-starts.js';
import { permutePixels, pixelOrder } from '../data/pixel-order.js';
import type { ExperimentData, TaskData, TaskDataOptions } from './experiment-data.js';

/** Samples shown with their reconstructions. */
const shownCount = 4;

/** Fresh samples to validate and to test on, each. */
const heldOut = 2000;

/** What can be chosen of objects on a line. */
export interface ObjectDataOptions extends ObjectPlacement {
  readonly noise: number;
  /** Training samples. */
  readonly pool: number;
}

/** Returns samples of objects on a line, drawn anew for each seed; those of the last seed asked for are kept. */
export function objectExperimentData(options: ObjectDataOptions & TaskDataOptions): TaskData {
  const { pixels, length, objects, noise, pool, hiddenLayers } = options;
  let kept: { readonly seed: number; readonly data: ExperimentData } | undefined;
  return {
    description: {
      data: {
        objects,
        objectLength: length,
        noise,
        pool,
        validationCount: heldOut,
        testCount: heldOut,
        ...(options.permutePixels && { pixelOrder: 'random' }),
      },
      network: [pixels, ...hiddenLayers, pixels],
      imageShape: [pixels],
    },
    ofSeed(seed) {
      if (kept?.seed !== seed) {
        kept = undefined;
        kept = { seed, data: drawn(options, seed) };
      }
      return kept.data;
    },
  };
}

function drawn(options: ObjectDataOptions & TaskDataOptions, seed: number): ExperimentData {
  const order = options.permutePixels ? pixelOrder(options.pixels) : undefined;
  const draw = (purpose: string, count: number): Examples => {
    const examples = objectExamples({ ...options, seed, purpose, count });
    if (order !== undefined) {
      permutePixels(examples.inputs, order);
      if (examples.targets !== undefined) permutePixels(examples.targets, order);
    }
    return examples;
  };
  const test = draw('test', heldOut);
  return {
    train: draw('training', options.pool),
    validation: draw('validation', heldOut),
    test,
    shown: firstRows(test, shownCount, options.pixels),
  };
}

function firstRows({ inputs, targets }: Examples, count: number, width: number): Examples {
  const first = (values: Float32Array) => values.slice(0, count * width);
  return { count, inputs: first(inputs), ...(targets && { targets: first(targets) }) };
}
