import { createOnnxEngine } from '@msann/engine-onnx';
import { createTfjsEngine } from '@msann/engine-tfjs';
import { type DawnAdapter, dawnAdapter } from './dawn-adapter.js';
import { EngineUnavailable } from './engine-unavailable.js';
import { type OpenedEngine, openedEngine } from './opened-engine.js';

/** Opens TensorFlow.js's WebGPU backend on Dawn. */
export async function openWebgpu(): Promise<OpenedEngine> {
  const adapter = await adapterFor('webgpu');
  const tf = await import('@tensorflow/tfjs-core');
  await import('@tensorflow/tfjs-backend-webgpu');
  if (!(await tf.setBackend('webgpu'))) {
    throw new EngineUnavailable(
      'webgpu',
      `TensorFlow.js could not start on ${adapter.name}`,
      'see docs/gpu.md',
    );
  }
  tf.enableProdMode();
  return openedEngine(createTfjsEngine(tf, { device: deviceName(adapter) }), {
    software: adapter.software,
    closeDevice: () => {
      tf.removeBackend('webgpu');
    },
  });
}

/** Opens ONNX Runtime's WebGPU provider, which brings its own Dawn. */
export async function openOnnxWebgpu(): Promise<OpenedEngine> {
  const adapter = await adapterFor('onnx-webgpu');
  const engine = createOnnxEngine({ provider: 'webgpu', device: deviceName(adapter) });
  return openedEngine(engine, { software: adapter.software });
}

async function adapterFor(engine: 'webgpu' | 'onnx-webgpu'): Promise<DawnAdapter> {
  const adapter = await dawnAdapter();
  if (adapter !== undefined) return adapter;
  const driver =
    process.platform === 'linux'
      ? "install the GPU's Vulkan driver and the Vulkan loader (Debian: apt install libvulkan1), see docs/gpu.md"
      : "install the GPU's driver, see docs/gpu.md";
  throw new EngineUnavailable(engine, 'WebGPU found no device', driver);
}

function deviceName({ name, software }: DawnAdapter): string {
  return software ? `software GPU, ${name}` : `GPU, ${name}`;
}
