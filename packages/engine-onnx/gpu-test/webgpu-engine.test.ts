import { describeEngine } from '@msann/engine-laws';
import { createOnnxEngine } from '../src/index.js';

describeEngine({ name: 'onnx, webgpu', create: () => createOnnxEngine({ provider: 'webgpu' }) });
