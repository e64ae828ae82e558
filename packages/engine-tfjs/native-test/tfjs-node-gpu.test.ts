import { createRequire } from 'node:module';
import { describeEngine } from '@msann/engine-laws';
import { createTfjsEngine, type TensorFlow } from '../src/index.js';

// The private workspace that `pnpm gpu:install` or native/build-addon.sh fills.
const workspace = new URL('../../../native/tfjs-node-gpu/package.json', import.meta.url);
process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '1'; // no notes of what the processor could do
const tf = createRequire(workspace)('@tensorflow/tfjs-node-gpu') as TensorFlow;

describeEngine({ name: 'tfjs-node-gpu', create: () => createTfjsEngine(tf) });
