import { createTfjsEngine } from '@msann/engine-tfjs';
import { type OpenedEngine, openedEngine } from './opened-engine.js';

/** Opens TensorFlow.js's WebAssembly backend; one thread, as it has in Node. */
export async function openWasm(): Promise<OpenedEngine> {
  await import('@tensorflow/tfjs-backend-wasm');
  return openBackend('wasm', 'CPU, WebAssembly');
}

/** Opens TensorFlow.js's plain JavaScript backend. */
export async function openCpu(): Promise<OpenedEngine> {
  await import('@tensorflow/tfjs-backend-cpu');
  return openBackend('cpu', 'CPU, JavaScript');
}

async function openBackend(backend: 'wasm' | 'cpu', device: string): Promise<OpenedEngine> {
  const tf = await import('@tensorflow/tfjs-core');
  tf.enableProdMode(); // no advice on the console
  await tf.setBackend(backend);
  return openedEngine(createTfjsEngine(tf, { device }));
}
