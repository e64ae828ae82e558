import type * as core from '@tensorflow/tfjs-core';

export type { Tensor } from '@tensorflow/tfjs-core';

/**
 * The part of TensorFlow.js that the engine calls. The namespaces of `@tensorflow/tfjs-core`,
 * `@tensorflow/tfjs`, `@tensorflow/tfjs-node` and `@tensorflow/tfjs-node-gpu` have it, whichever copies of them are
 * installed.
 */
export type TensorFlow = Pick<
  typeof core,
  | 'add'
  | 'clone'
  | 'div'
  | 'gather'
  | 'getBackend'
  | 'logSumExp'
  | 'matMul'
  | 'mul'
  | 'ones'
  | 'relu'
  | 'reshape'
  | 'sigmoid'
  | 'slice'
  | 'softmax'
  | 'softplus'
  | 'sqrt'
  | 'square'
  | 'stack'
  | 'step'
  | 'sub'
  | 'sum'
  | 'tanh'
  | 'tensor'
  | 'tidy'
  | 'transpose'
  | 'unstack'
  | 'version_core'
>;
