export type { Tensor, TensorFlow } from './tensorflow.js';
export { createTfjsEngine, type TfjsEngineOptions } from './tfjs-engine.js';
