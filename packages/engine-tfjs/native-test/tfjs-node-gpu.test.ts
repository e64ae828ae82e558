import { createRequire } from 'node:module';
import { describeEngine } from '@msann/engine-laws';
import type * as core from '@tensorflow/tfjs-core';
import { createTfjsEngine } from '../src/index.js';
import { describeMemory } from '../test/describe-memory.js';

// The private workspace that `pnpm gpu:install` or native/build-addon.sh fills.
const workspace = new URL('../../../native/tfjs-node-gpu/package.json', import.meta.url);
const tf = createRequire(workspace)('@tensorflow/tfjs-node-gpu') as typeof core;

describeEngine({ name: 'tfjs-node-gpu', create: () => createTfjsEngine(tf) });

describeMemory('tfjs-node-gpu', tf);
