export type { BlockCount } from './block-count.js';
export { type CompileOnnxOptions, compileOnnx, type OnnxProgram } from './compile-onnx.js';
export type { OnnxArray } from './onnx-array.js';
export {
  createOnnxEngine,
  type OnnxEngineOptions,
  type OnnxProvider,
  onnxProviders,
} from './onnx-engine.js';
export { onnxNetwork } from './onnx-network.js';
