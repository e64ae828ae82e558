import { Writable } from 'node:stream';
import { runBench } from '../../src/command/run-bench.js';

/** What a command wrote, and its exit status. */
export interface Captured {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `bench` in this process and returns what it wrote. */
export async function bench(
  args: readonly string[],
  options: { readonly isTTY?: boolean; readonly signal?: AbortSignal } = {},
): Promise<Captured> {
  let [stdout, stderr] = ['', ''];
  const errors = new Writable({
    write(chunk, _encoding, done) {
      stderr += String(chunk);
      done();
    },
  });
  const status = await runBench(
    args,
    {
      stdout: { write: (text) => (stdout += text) },
      stderr: Object.assign(errors, { isTTY: options.isTTY ?? false }),
    },
    options.signal,
  );
  return { status, stdout, stderr };
}
