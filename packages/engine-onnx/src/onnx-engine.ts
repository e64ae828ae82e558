import { availableParallelism, cpus } from 'node:os';
import { type Engine, elementCount, type Shape } from '@msann/msann';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { compileOnnx } from './compile-onnx.js';

/** Options of {@link createOnnxEngine}. */
export interface OnnxEngineOptions {
  /** Threads that one program uses. @defaultValue the processor's cores */
  readonly threads?: number;
}

/**
 * Returns an engine that compiles programs to ONNX graphs and runs them in ONNX Runtime on the CPU, in
 * float32. A visit's steps are one `Loop` node, so that a whole visit is one call.
 *
 * @throws RangeError if `threads` is not a whole number >= 1
 */
export function createOnnxEngine(options: OnnxEngineOptions = {}): Engine<Tensor> {
  const { threads = availableParallelism() } = options;
  if (!Number.isInteger(threads) || threads < 1) {
    throw new RangeError(`createOnnxEngine: need a whole number of threads >= 1, got ${threads}`);
  }
  const sessions = new Set<InferenceSession>();
  const release = async (session: InferenceSession) => {
    if (sessions.delete(session)) await session.release();
  };
  return {
    name: 'onnx',
    device: `CPU, ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    threads,
    async compile(program) {
      const { model, inputNames, outputNames } = compileOnnx(program);
      const session = await InferenceSession.create(model, sessionOptions(threads));
      sessions.add(session);
      return {
        async run(inputs, stacks) {
          const given = [...inputs, ...stacks];
          const feeds = Object.fromEntries(inputNames.map((name, i) => [name, given[i]!]));
          const results = await session.run(feeds, outputNames);
          return outputNames.map((name) => results[name]! as Tensor);
        },
        release: () => release(session),
      };
    },
    upload(values, shape) {
      checkLength(values, shape);
      return new Tensor('float32', values, shape);
    },
    download: (tensor) => Promise.resolve(tensor.data as Float32Array),
    release: (tensor) => {
      tensor.dispose();
    },
    async dispose() {
      for (const session of sessions) await release(session);
    },
  };
}

function checkLength(values: Float32Array, shape: Shape): void {
  if (values.length !== elementCount(shape)) {
    throw new RangeError(
      `upload: need ${elementCount(shape)} values for shape [${shape.join(', ')}], got ${values.length}`,
    );
  }
}

function sessionOptions(threads: number): InferenceSession.SessionOptions {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    extra: {
      session: {
        // Every program has a thread pool of its own. One that has nothing to do must not keep a core busy.
        force_spinning_stop: '1',
        set_denormal_as_zero: '1',
      },
    },
  };
}
