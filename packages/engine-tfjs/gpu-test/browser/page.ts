import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-webgpu';
import { type EngineProbe, probeEngine } from '@msann/engine-laws/cases';
import { createReferenceEngine } from '@msann/msann';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { createTfjsEngine } from '../../src/index.js';
import type { Backend } from './backend.js';

/** Returns a probe of the engine on a backend of this page; a page must be asked for one alone. */
export function start(backend: Backend): Promise<EngineProbe> {
  if (backend === 'reference') return probeEngine(createReferenceEngine);
  tf.enableProdMode(); // no advice on the console
  setWasmPaths('/');
  return probeEngine(async () => {
    if (!(await tf.setBackend(backend))) throw new Error(`no backend ${backend} in this page`);
    return createTfjsEngine(tf);
  });
}
