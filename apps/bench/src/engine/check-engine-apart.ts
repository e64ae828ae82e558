import { type ExecFileException, execFile } from 'node:child_process';
import type { CheckEngine, EngineCheck } from './engine-check.js';

/** Milliseconds that a check may take: drivers may hang. */
const patience = 180_000;

/** Bytes that a check may print: drivers may be chatty. */
const mostOutput = 64 * 2 ** 20;

/**
 * Returns a check that runs in a process of its own, `command doctor --engine <name>`: a driver that prints, hangs or
 * breaks down does so there. The signal ends a check and makes it reject.
 */
export function checkEngineApart(command: readonly string[], signal?: AbortSignal): CheckEngine {
  return (engine, { threads, timed }) => {
    const asked = [
      '--engine',
      engine,
      '--threads',
      String(threads),
      ...(timed ? [] : ['--untimed']),
    ];
    const [file, ...args] = [...command, 'doctor', ...asked, '--json'];
    const options = { timeout: patience, maxBuffer: mostOutput, ...(signal && { signal }) };
    return new Promise((resolve, reject) => {
      execFile(file!, args, options, (error, stdout, stderr) => {
        if (signal?.aborted) {
          reject(signal.reason as Error);
          return;
        }
        const found = error === null ? printedCheck(stdout) : undefined;
        const missing = error === null ? 'its check printed no result' : fault(error, stderr);
        resolve(found ?? { engine, works: false, missing, remedy: 'see docs/gpu.md' });
      });
    });
  };
}

/** Returns the check that stands last in what was printed; a driver may have printed before it. */
function printedCheck(stdout: string): EngineCheck | undefined {
  try {
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{\n') + 1)) as EngineCheck;
  } catch {
    return undefined;
  }
}

function fault({ killed, signal, code }: ExecFileException, stderr: string): string {
  if (killed) return `its check took longer than ${patience / 1000} s`;
  const last = stderr.trim().split('\n').at(-1);
  return `its check broke down with ${signal ? `signal ${signal}` : `status ${code}`}${last ? ` (${last})` : ''}`;
}
