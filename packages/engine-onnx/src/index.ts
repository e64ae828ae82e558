export { compileOnnx, type OnnxProgram } from './compile-onnx.js';
export { createOnnxEngine, type OnnxEngineOptions } from './onnx-engine.js';
