export { compileOnnx, type OnnxProgram } from './compile-onnx.js';
export {
  createOnnxEngine,
  type OnnxEngineOptions,
  type OnnxProvider,
  onnxProviders,
} from './onnx-engine.js';
