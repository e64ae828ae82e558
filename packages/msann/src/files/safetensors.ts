import type { Shape } from '../tensor/tensor-operations.js';

/** A tensor of a file: values in row-major order. */
export interface NamedTensor {
  readonly shape: Shape;
  readonly values: Float32Array | Float64Array;
}

/** What a safetensors file holds. */
export interface Safetensors {
  readonly tensors: Readonly<Record<string, NamedTensor>>;
  /** Texts beside the tensors, such as a description in JSON. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** The name under which a file's texts stand. */
export const metadataName = '__metadata__';
