import { Writable } from 'node:stream';
import type { BenchContext } from '../../src/command/bench-context.js';
import { runBench } from '../../src/command/run-bench.js';
import type { CheckEngine } from '../../src/engine/engine-check.js';
import { EngineUnavailable } from '../../src/engine/engine-unavailable.js';
import type { OpenEngine } from '../../src/engine/opened-engine.js';
import type { RunApart } from '../../src/experiment/train-apart.js';

/** What a command wrote, and its exit status. */
export interface Captured {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine on which ONNX Runtime works and nothing else does. */
const onlyOnnx: CheckEngine = (engine, { threads }) =>
  Promise.resolve(
    engine === 'onnx'
      ? {
          engine,
          works: true,
          device: 'CPU',
          software: false,
          library: '',
          threads,
          fineStepMs: null,
        }
      : { engine, works: false, missing: 'not here', remedy: 'none' },
  );

/** Runs `bench` in this process and returns what it wrote. */
export async function bench(
  args: readonly string[],
  options: {
    readonly isTTY?: boolean;
    readonly signal?: AbortSignal;
    readonly checkEngine?: CheckEngine;
    readonly openEngine?: OpenEngine;
    /** Runs the bench for itself in its workers. @defaultValue in this process */
    readonly runApart?: RunApart;
    readonly tell?: BenchContext['tell'];
    /** Called with each piece of standard error. */
    readonly onStderr?: (text: string) => void;
  } = {},
): Promise<Captured> {
  let [stdout, stderr] = ['', ''];
  const errors = new Writable({
    write(chunk, _encoding, done) {
      stderr += String(chunk);
      options.onStderr?.(String(chunk));
      done();
    },
  });
  const status = await runBench(args, {
    output: {
      stdout: { write: (text) => (stdout += text) },
      stderr: Object.assign(errors, { isTTY: options.isTTY ?? false }),
    },
    checkEngineApart: options.checkEngine ?? onlyOnnx,
    runApart: options.runApart ?? ((own, tell) => bench(own, { ...options, tell, isTTY: false })),
    ...(options.tell && { tell: options.tell }),
    ...(options.openEngine && { openEngine: options.openEngine }),
    ...(options.signal && { signal: options.signal }),
  });
  return { status, stdout, stderr };
}

/** A machine on which no engine works. */
export const nothingWorks: OpenEngine = (engine) =>
  Promise.reject(new EngineUnavailable(engine, 'it is not installed', 'pnpm gpu:install'));
