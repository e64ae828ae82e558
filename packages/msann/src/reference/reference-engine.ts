import { checkValues } from '../tensor/check-values.js';
import type { Engine } from '../tensor/engine.js';
import { type ReferenceTensor, referenceOperations } from './reference-operations.js';

/**
 * Returns the engine that computes every operation in float64 in plain JavaScript: slow, and the measure of
 * all the others.
 */
export function createReferenceEngine(): Engine<ReferenceTensor> {
  return {
    name: 'reference',
    device: 'JavaScript, float64',
    library: '@msann/msann',
    threads: 1,
    compile: (program) =>
      Promise.resolve({
        run: (inputs, stacks) =>
          Promise.resolve(program.build(referenceOperations, inputs, stacks)),
        release: () => Promise.resolve(),
      }),
    upload(values, shape) {
      checkValues(values, shape);
      return referenceOperations.constant(values, shape);
    },
    download: (tensor) => Promise.resolve(tensor.values),
    release: () => undefined,
    dispose: () => Promise.resolve(),
  };
}
