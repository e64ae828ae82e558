import '@tensorflow/tfjs-backend-wasm';
import { describeEngine } from '@msann/engine-laws';
import * as tf from '@tensorflow/tfjs-core';
import { createTfjsEngine } from '../src/index.js';

describeEngine({
  name: 'tfjs, wasm',
  create: async () => {
    tf.enableProdMode(); // no advice on the console
    await tf.setBackend('wasm');
    return createTfjsEngine(tf);
  },
});
