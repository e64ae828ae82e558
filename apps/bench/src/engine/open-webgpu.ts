import { createTfjsEngine } from '@msann/engine-tfjs';
import { dawnAdapter, deviceName } from './dawn-adapter.js';
import { EngineUnavailable } from './engine-unavailable.js';
import { type OpenedEngine, openedEngine } from './opened-engine.js';

/** Opens TensorFlow.js's WebGPU backend on Dawn. */
export async function openWebgpu(): Promise<OpenedEngine> {
  const adapter = await dawnAdapter('webgpu');
  const tf = await import('@tensorflow/tfjs-core');
  await import('@tensorflow/tfjs-backend-webgpu');
  if (!(await tf.setBackend('webgpu'))) {
    const missing = `TensorFlow.js could not start on ${adapter.name}`;
    throw new EngineUnavailable('webgpu', missing, 'see docs/gpu.md');
  }
  tf.enableProdMode();
  return openedEngine(createTfjsEngine(tf, { device: deviceName(adapter) }), {
    software: adapter.software,
    closeDevice: () => {
      tf.removeBackend('webgpu');
    },
  });
}
