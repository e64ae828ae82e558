import { type Program, shapeOperations } from '@msann/msann';
import type { Tensor, TensorFlow } from './tensorflow.js';

/** The known values of a program as tensors on the device. */
export interface ProgramConstants {
  /** Returns the tensor of known values; of an array that the program makes anew each time, a new one. */
  readonly array: (values: ArrayLike<number>, shape: readonly number[]) => Tensor;
  /** Returns the tensor of the indices of a gather. */
  readonly indices: (indices: Uint32Array) => Tensor;
  /** Returns a scalar. */
  readonly number: (value: number) => Tensor;
  readonly release: () => void;
}

/** Returns a program's known values, uploaded once: arrays by identity, numbers by value. */
export function programConstants(tf: TensorFlow, program: Program): ProgramConstants {
  const arrays = new Map<ArrayLike<number>, Tensor>();
  const numbers = new Map<number, Tensor>();
  const upload = (values: ArrayLike<number>, shape: readonly number[]) =>
    values instanceof Uint32Array
      ? tf.tensor(Int32Array.from(values), [...shape], 'int32')
      : tf.tensor(Float32Array.from(values), [...shape], 'float32');
  const scalar = (value: number) => tf.tensor(Float32Array.of(value), [], 'float32');
  program.build(
    shapeOperations({
      onValues: (values, shape) => {
        if (!arrays.has(values)) arrays.set(values, upload(values, shape));
      },
      onNumber: (value) => {
        if (!numbers.has(value)) numbers.set(value, scalar(value));
      },
    }),
    program.inputs,
    program.stacks.map((shape) => [1, ...shape]),
  );
  return {
    array: (values, shape) => arrays.get(values) ?? upload(values, shape),
    indices: (indices) => arrays.get(indices) ?? upload(indices, [indices.length]),
    number: (value) => numbers.get(value) ?? scalar(value),
    release() {
      for (const tensor of [...arrays.values(), ...numbers.values()]) tensor.dispose();
      arrays.clear();
      numbers.clear();
    },
  };
}
