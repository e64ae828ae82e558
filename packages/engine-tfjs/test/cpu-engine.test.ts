import '@tensorflow/tfjs-backend-cpu';
import { describeEngine } from '@msann/engine-laws';
import * as tf from '@tensorflow/tfjs-core';
import { createTfjsEngine } from '../src/index.js';
import { describeMemory } from './describe-memory.js';

describeEngine({
  name: 'tfjs, cpu',
  brief: true, // wasm makes the long trainings on the same operations in less time
  create: async () => {
    tf.enableProdMode(); // no advice on the console
    await tf.setBackend('cpu');
    return createTfjsEngine(tf);
  },
});

describeMemory('tfjs, cpu', tf);
