import { checkValues } from '../tensor/check-values.js';
import type { Engine } from '../tensor/engine.js';
import { type ReferenceTensor, referenceOperations } from './reference-operations.js';

/**
 * Returns the engine that computes every operation in float64 in plain JavaScript: slow, and the measure of
 * all the others.
 *
 * @example
 * ```ts
 * import { createReferenceEngine } from '@msann/msann';
 *
 * const engine = createReferenceEngine();
 * const program = await engine.compile({
 *   name: 'product',
 *   inputs: [
 *     [1, 2],
 *     [2, 1],
 *   ],
 *   stacks: [],
 *   build: (ops, [a, b]) => [ops.matMul(a, b)],
 * });
 * const a = engine.upload(Float64Array.of(1, 2), [1, 2]);
 * const b = engine.upload(Float64Array.of(3, 4), [2, 1]);
 * const [product] = await program.run([a, b], []);
 * console.log(await engine.download(product)); // Float64Array(1) [ 11 ]
 * ```
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
