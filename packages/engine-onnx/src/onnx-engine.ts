import { availableParallelism, cpus } from 'node:os';
import { checkValues, type Engine } from '@msann/msann';
import { env, InferenceSession, type Tensor } from 'onnxruntime-node';
import { type BlockCount, blocksForThreads } from './block-count.js';
import { compileOnnx } from './compile-onnx.js';
import { inBlocks, type OnnxArray, onnxArray, valuesOf } from './onnx-array.js';

/**
 * ONNX Runtime's execution providers that engines run on: the processor; CUDA, where ONNX Runtime's CUDA libraries were
 * installed; any GPU with Vulkan, Metal or Direct3D 12 through WebGPU.
 */
export const onnxProviders = ['cpu', 'cuda', 'webgpu'] as const;

export type OnnxProvider = (typeof onnxProviders)[number];

/** Options of {@link createOnnxEngine}. */
export interface OnnxEngineOptions {
  /** @defaultValue 'cpu' */
  readonly provider?: OnnxProvider;
  /** The device in words. @defaultValue the processor's name, or the provider's */
  readonly device?: string;
  /**
   * In how many blocks of columns matrices of some shape are worked on; the columns must be divisible by it.
   *
   * @defaultValue by their size, so that a block stays in the processor's cache; one block for a GPU
   */
  readonly blockCount?: BlockCount;
  /** Threads that one program uses on the processor. @defaultValue its cores; 1 for a GPU, which needs no more */
  readonly threads?: number;
}

/**
 * Returns an engine that compiles programs to ONNX graphs and runs them in ONNX Runtime, in float32. A visit's steps
 * are one `Scan` node, so that a whole visit is one call; tensors lie in main memory between calls.
 *
 * A provider that the machine does not have makes `compile` reject: there is no other one to fall back to.
 *
 * @throws RangeError if `threads` is not a whole number >= 1
 */
export function createOnnxEngine(options: OnnxEngineOptions = {}): Engine<OnnxArray> {
  const { provider = 'cpu', threads = provider === 'cpu' ? availableParallelism() : 1 } = options;
  if (!Number.isInteger(threads) || threads < 1) {
    throw new RangeError(`createOnnxEngine: need a whole number of threads >= 1, got ${threads}`);
  }
  const { blockCount = provider === 'cpu' ? blocksForThreads(threads) : () => 1 } = options;
  const sessions = new Set<InferenceSession>();
  const release = async (session: InferenceSession) => {
    if (sessions.delete(session)) await session.release();
  };
  return {
    name: provider === 'cpu' ? 'onnx' : `onnx-${provider}`,
    device: options.device ?? (provider === 'cpu' ? processorName() : `GPU, ${provider}`),
    library: `ONNX Runtime ${env.versions.node}`,
    threads,
    async compile(program) {
      const { model, inputNames, outputNames, outputShapes } = compileOnnx(program, {
        blockCount,
        affineAsNormalization: provider === 'cpu' && threads === 1,
      });
      const session = await InferenceSession.create(model, sessionOptions(provider, threads));
      sessions.add(session);
      return {
        async run(inputs, stacks) {
          const given = [...inputs, ...stacks];
          const feeds = Object.fromEntries(
            inputNames.flatMap((names, i) =>
              inBlocks(given[i]!, names.length).map((block, b) => [names[b]!, block]),
            ),
          );
          const results = await session.run(feeds, outputNames.flat());
          return outputNames.map((names, i) => ({
            shape: outputShapes[i]!,
            blocks: names.map((name) => results[name]! as Tensor),
          }));
        },
        release: () => release(session),
      };
    },
    upload(values, shape) {
      checkValues(values, shape);
      const numbers = values.BYTES_PER_ELEMENT === 4 ? values : Float32Array.from(values);
      return onnxArray(numbers as Float32Array, shape, blockCount(shape));
    },
    download: (array) => Promise.resolve(valuesOf(array)),
    release: ({ blocks }) => {
      for (const block of blocks) block.dispose();
    },
    async dispose() {
      for (const session of sessions) await release(session);
    },
  };
}

function processorName(): string {
  return `CPU, ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
}

function sessionOptions(provider: OnnxProvider, threads: number): InferenceSession.SessionOptions {
  return {
    executionProviders: [provider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    extra: {
      // Transposes that the graph has are there on purpose.
      optimization: { disable_specified_optimizers: 'GemmTransposeFusion' },
      session: {
        // Every program has a thread pool of its own. One that has nothing to do must not keep a core busy.
        force_spinning_stop: '1',
        set_denormal_as_zero: '1',
      },
    },
  };
}
