import '@tensorflow/tfjs-backend-wasm';
import { describeEngine } from '@msann/engine-laws';
import * as tf from '@tensorflow/tfjs-core';
import { createTfjsEngine } from '../src/index.js';
import { describeMemory } from './describe-memory.js';

describeEngine({
  name: 'tfjs, wasm',
  create: async () => {
    tf.enableProdMode(); // no advice on the console
    await tf.setBackend('wasm');
    return createTfjsEngine(tf);
  },
});

describeMemory('tfjs, wasm', tf);
