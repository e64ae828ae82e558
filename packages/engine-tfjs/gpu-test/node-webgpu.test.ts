import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngine } from '@msann/engine-laws';
import * as tf from '@tensorflow/tfjs-core';
import { create, globals } from 'webgpu';
import { createTfjsEngine } from '../src/index.js';

beforeAll(async () => {
  Object.assign(globalThis, globals);
  Object.defineProperty(globalThis, 'navigator', { value: { gpu: create([]) } });
  // Registers itself only where navigator.gpu is.
  await import('@tensorflow/tfjs-backend-webgpu');
  tf.enableProdMode(); // no advice on the console
  tf.env().set('WEBGPU_CPU_FORWARD', false); // small tensors on the device as well; in the page they need not be
});

afterAll(() => {
  tf.removeBackend('webgpu');
});

describeEngine({
  name: 'tfjs, webgpu in Node',
  brief: true, // on a device in software
  create: async () => {
    if (!(await tf.setBackend('webgpu'))) throw new Error('no WebGPU adapter: need libvulkan1');
    return createTfjsEngine(tf);
  },
});

it('leaves nothing on the device after all the tests above', () => {
  expect(tf.memory()).toMatchObject({ numTensors: 0, numDataBuffers: 0, numBytesInGPU: 0 });
});
