export { compileOnnx, type OnnxProgram } from './compileOnnx.js';
export { createOnnxEngine, type OnnxEngineOptions } from './onnxEngine.js';
