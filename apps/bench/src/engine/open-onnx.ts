import { createOnnxEngine } from '@msann/engine-onnx';
import { EngineUnavailable } from './engine-unavailable.js';
import { nvidiaGpuName } from './nvidia-gpu-name.js';
import { type OpenedEngine, type OpenOptions, openedEngine } from './opened-engine.js';

/** Opens ONNX Runtime on the processor. */
export function openOnnx({ threads }: OpenOptions): Promise<OpenedEngine> {
  return Promise.resolve(openedEngine(createOnnxEngine({ threads })));
}

/** Opens ONNX Runtime's CUDA provider. */
export async function openOnnxCuda(): Promise<OpenedEngine> {
  const device = `GPU, ${(await nvidiaGpuName()) ?? 'CUDA device 0'}`;
  const engine = createOnnxEngine({ provider: 'cuda', device });
  try {
    const probe = await engine.compile({
      name: 'probe',
      inputs: [[1]],
      stacks: [],
      build: (ops, [x]) => [ops.offset(x!, 1)],
    });
    await probe.release();
  } catch (error) {
    throw new EngineUnavailable(
      'onnx-cuda',
      `ONNX Runtime's CUDA provider does not load (${(error as Error).message.trim().split(': ').at(-1)})`,
      'pnpm onnx-cuda:install, on Linux with an NVIDIA GPU, CUDA 12 and cuDNN 9; see docs/gpu.md',
    );
  }
  return openedEngine(engine);
}
