import { describeEngine } from '@msann/engine-laws';
import { createOnnxEngine } from '../src/index.js';

describeEngine({
  name: 'onnx, webgpu',
  slow: true, // on a device in software
  create: () => createOnnxEngine({ provider: 'webgpu' }),
});
