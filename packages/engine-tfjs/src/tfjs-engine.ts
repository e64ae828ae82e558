import { checkValues, type Engine } from '@msann/msann';
import { programConstants } from './program-constants.js';
import type { Tensor, TensorFlow } from './tensorflow.js';
import { tfjsOperations } from './tfjs-operations.js';

/** Options of {@link createTfjsEngine}. */
export interface TfjsEngineOptions {
  /** @defaultValue the backend's name */
  readonly name?: string;
  /** The device in words. @defaultValue the backend's name */
  readonly device?: string;
  /** The library that computes. @defaultValue TensorFlow.js and its version */
  readonly library?: string;
  /** Threads that the backend uses, to be told to users. @defaultValue 1 */
  readonly threads?: number;
}

/**
 * Returns an engine on TensorFlow.js's current backend, in float32. Tensors stay on the device from upload to
 * download; a run of a program ends when the device has done the work.
 *
 * The caller chooses the backend (`tf.setBackend`) and must not change it while the engine is in use.
 *
 * @throws Error if no backend was chosen
 * @param tf - the namespace of a TensorFlow.js package: `import * as tf from '@tensorflow/tfjs-core'`
 */
export function createTfjsEngine(tf: TensorFlow, options: TfjsEngineOptions = {}): Engine<Tensor> {
  const backend = tf.getBackend();
  if (!backend) {
    throw new Error(
      'createTfjsEngine: need a backend, got none: call and await tf.setBackend(…) first',
    );
  }
  const releases = new Set<() => void>();
  return {
    name: options.name ?? backend,
    device: options.device ?? backend,
    library: options.library ?? `TensorFlow.js ${tf.version_core}`,
    threads: options.threads ?? 1,
    compile(program) {
      const constants = programConstants(tf, program);
      releases.add(constants.release);
      const operations = tfjsOperations(tf, constants);
      return Promise.resolve({
        async run(inputs, stacks) {
          const outputs = tf.tidy(() => {
            const given = new Set([...inputs, ...stacks]);
            return program.build(operations, inputs, stacks).map((x) => {
              if (given.has(x)) return tf.clone(x);
              given.add(x);
              return x;
            });
          });
          await finished(outputs);
          return outputs;
        },
        release() {
          constants.release();
          releases.delete(constants.release);
          return Promise.resolve();
        },
      });
    },
    upload(values, shape) {
      checkValues(values, shape);
      return tf.tensor(values, [...shape], 'float32');
    },
    download: (tensor) => tensor.data<'float32'>(),
    release: (tensor) => {
      tensor.dispose();
    },
    dispose() {
      for (const release of releases) release();
      return Promise.resolve();
    },
  };
}

/** Resolves when the device has computed the tensors: work is done in order, so the smallest is waited for. */
async function finished(tensors: readonly Tensor[]): Promise<void> {
  const [smallest] = tensors.toSorted((a, b) => a.size - b.size);
  await smallest?.data();
}
