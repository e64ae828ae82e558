import type { OnnxEngineOptions } from '@msann/engine-onnx';
import { type DawnAdapter, dawnAdapter, deviceName, vulkanRemedy } from './dawn-adapter.js';
import type { EngineName } from './engine-names.js';
import { EngineUnavailable } from './engine-unavailable.js';
import { nvidiaGpuName } from './nvidia-gpu-name.js';
import { type OpenedEngine, type OpenOptions, openedEngine } from './opened-engine.js';

/** Opens ONNX Runtime on the processor. */
export function openOnnx({ threads }: OpenOptions): Promise<OpenedEngine> {
  return open('onnx', { threads }, 'use the engine wasm: this platform has no ONNX Runtime');
}

/** Opens ONNX Runtime's CUDA provider. */
export async function openOnnxCuda(): Promise<OpenedEngine> {
  const device = `GPU, ${(await nvidiaGpuName()) ?? 'CUDA device 0'}`;
  const remedy =
    'pnpm onnx-cuda:install, on Linux with an NVIDIA GPU, CUDA 12 and cuDNN 9; see docs/gpu.md';
  return open('onnx-cuda', { provider: 'cuda', device }, remedy);
}

/** Opens ONNX Runtime's WebGPU provider, which brings its own Dawn; the npm package's tells the device's name. */
export async function openOnnxWebgpu(): Promise<OpenedEngine> {
  const adapter: DawnAdapter = await dawnAdapter('onnx-webgpu');
  const options = { provider: 'webgpu', device: deviceName(adapter) } as const;
  return open('onnx-webgpu', options, vulkanRemedy, adapter.software);
}

/** Opens an engine whose provider was seen to work. */
async function open(
  name: EngineName,
  options: OnnxEngineOptions,
  remedy: string,
  software = false,
): Promise<OpenedEngine> {
  try {
    const { createOnnxEngine } = await import('@msann/engine-onnx');
    const engine = createOnnxEngine(options);
    const probe = await engine.compile({
      name: 'probe',
      inputs: [[1]],
      stacks: [],
      build: (ops, [x]) => [ops.scale(x!, 2)],
    });
    await probe.release();
    return openedEngine(engine, { software });
  } catch (error) {
    const [reason] = (error as Error).message.trim().split('\n');
    const told = reason!.replace(/^OrtSessionOptions\w+: /, '');
    throw new EngineUnavailable(name, `ONNX Runtime does not load (${told})`, remedy);
  }
}
