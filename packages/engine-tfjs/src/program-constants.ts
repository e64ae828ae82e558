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

/** Returns a program's known values, uploaded once: arrays by identity and shape, numbers by value. */
export function programConstants(tf: TensorFlow, program: Program): ProgramConstants {
  // One array may be a row here and a column there.
  const arrays = new Map<ArrayLike<number>, Map<string, Tensor>>();
  const numbers = new Map<number, Tensor>();
  const upload = (values: ArrayLike<number>, shape: readonly number[]) =>
    values instanceof Uint32Array
      ? tf.tensor(Int32Array.from(values), [...shape], 'int32')
      : tf.tensor(Float32Array.from(values), [...shape], 'float32');
  const scalar = (value: number) => tf.tensor(Float32Array.of(value), [], 'float32');
  program.build(
    shapeOperations({
      onValues: (values, shape) => {
        const tensors = arrays.get(values) ?? new Map<string, Tensor>();
        arrays.set(values, tensors);
        const key = shape.join();
        if (!tensors.has(key)) tensors.set(key, upload(values, shape));
      },
      onNumber: (value) => {
        if (!numbers.has(value)) numbers.set(value, scalar(value));
      },
    }),
    program.inputs,
    program.stacks.map((shape) => [1, ...shape]),
  );
  const array = (values: ArrayLike<number>, shape: readonly number[]) =>
    arrays.get(values)?.get(shape.join()) ?? upload(values, shape);
  return {
    array,
    indices: (indices) => array(indices, [indices.length]),
    number: (value) => numbers.get(value) ?? scalar(value),
    release() {
      const known = [...arrays.values()].flatMap((tensors) => [...tensors.values()]);
      for (const tensor of [...known, ...numbers.values()]) tensor.dispose();
      arrays.clear();
      numbers.clear();
    },
  };
}
