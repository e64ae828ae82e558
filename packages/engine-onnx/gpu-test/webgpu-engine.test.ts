import { describeEngine } from '@msann/engine-laws';
import { createOnnxEngine } from '../src/index.js';

describeEngine({
  name: 'onnx, webgpu',
  brief: true, // on a device in software
  create: () => createOnnxEngine({ provider: 'webgpu' }),
});
