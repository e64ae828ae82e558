import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTfjsEngine, type TensorFlow } from '@msann/engine-tfjs';
import { EngineUnavailable } from './engine-unavailable.js';
import { nvidiaGpuName } from './nvidia-gpu-name.js';
import { type OpenedEngine, type OpenOptions, openedEngine } from './opened-engine.js';

/** TensorFlow.js on TensorFlow's C library. */
type TfjsNode = TensorFlow & {
  readonly backend: () => {
    readonly isUsingGpuDevice: boolean;
    readonly binding: { readonly TF_Version: string };
  };
};

/** The engine's package, its command, and the variable that lets it run without a GPU. */
const packages = {
  cuda: { name: '@tensorflow/tfjs-node-gpu', folder: 'tfjs-node-gpu', install: 'gpu:install' },
  'tfjs-node': { name: '@tensorflow/tfjs-node', folder: 'tfjs-node', install: 'tfjs-node:install' },
} as const;

/** Set to 1 to run the engine `cuda` on TensorFlow's CPU kernels on purpose, such as in a test. */
const allowCpuKernels = 'MSANN_CUDA_ON_CPU';

/** Opens TensorFlow.js on CUDA. Without a CUDA device it refuses, unless the environment allows CPU kernels. */
export async function openCuda({ threads }: OpenOptions): Promise<OpenedEngine> {
  const tf = load('cuda', threads);
  const library = `TensorFlow ${tf.backend().binding.TF_Version}`;
  if (tf.backend().isUsingGpuDevice) {
    const device = `GPU, ${(await nvidiaGpuName()) ?? 'CUDA device 0'}`;
    return openedEngine(createTfjsEngine(tf, { name: 'cuda', device, library }));
  }
  if (process.env[allowCpuKernels] !== '1') {
    throw new EngineUnavailable(
      'cuda',
      `${library} found no CUDA device`,
      `install the NVIDIA driver and the CUDA and cuDNN that this TensorFlow needs, see docs/gpu.md; ${allowCpuKernels}=1 runs it on the CPU kernels`,
    );
  }
  const device = `no GPU: CPU kernels, ${processorName()}`;
  const engine = createTfjsEngine(tf, { name: 'cuda', device, library, threads });
  return openedEngine(engine, { software: true });
}

/** Opens TensorFlow.js on TensorFlow's CPU kernels. */
export function openTfjsNode({ threads }: OpenOptions): Promise<OpenedEngine> {
  const tf = load('tfjs-node', threads);
  const device = `CPU, ${processorName()}`;
  const library = `TensorFlow ${tf.backend().binding.TF_Version}`;
  return Promise.resolve(
    openedEngine(createTfjsEngine(tf, { name: 'tfjs-node', device, library, threads })),
  );
}

/** Returns the package as installed beside the command or in the private workspace `native/`. */
function load(engine: keyof typeof packages, threads: number): TfjsNode {
  const { name, folder, install } = packages[engine];
  const unavailable = (missing: string, remedy = `pnpm ${install}`) =>
    new EngineUnavailable(engine, missing, remedy);
  const require = createRequire(import.meta.url);
  let path: string;
  try {
    path = require.resolve(name, { paths: placesOf(folder) });
  } catch {
    throw unavailable(`${name} is not installed`);
  }
  if (Number(process.versions.node.split('.')[0]) > 22) {
    throw unavailable(
      `${name} 4.22 works with Node 20 to 22 only, and this is Node ${process.versions.node}`,
      'use Node 22',
    );
  }
  // TensorFlow reads these as it loads.
  process.env['TF_NUM_INTRAOP_THREADS'] = String(threads);
  process.env['TF_NUM_INTEROP_THREADS'] = '1';
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '1';
  try {
    const tf = require(path) as TfjsNode & { readonly enableProdMode: () => void };
    tf.enableProdMode();
    return tf;
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw unavailable(
      `${name} does not load (${reason!.trim()})`,
      `pnpm ${install}, see docs/gpu.md`,
    );
  }
}

/** Where a package may be: beside the command or the caller, and in `native/` of any folder above this file. */
function placesOf(folder: string): string[] {
  const places = [process.cwd()];
  for (let above = fileURLToPath(new URL('.', import.meta.url)); ; above = dirname(above)) {
    places.push(above, join(above, 'native', folder));
    if (dirname(above) === above) return places;
  }
}

function processorName(): string {
  return cpus()[0]?.model.trim() ?? 'unknown processor';
}
