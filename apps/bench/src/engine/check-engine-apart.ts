import { type ExecFileException, execFile } from 'node:child_process';
import type { CheckEngine, EngineCheck } from './engine-check.js';

/** Milliseconds that a check may take: drivers may hang. */
const patience = 180_000;

/**
 * Returns a check that runs in a process of its own, `command doctor --engine <name>`: a driver that prints, hangs or
 * breaks down does so there.
 */
export function checkEngineApart(command: readonly string[]): CheckEngine {
  return (engine, { threads, timed }) => {
    const asked = [
      '--engine',
      engine,
      '--threads',
      String(threads),
      ...(timed ? [] : ['--untimed']),
    ];
    const [file, ...args] = [...command, 'doctor', ...asked, '--json'];
    return new Promise((resolve) => {
      execFile(file!, args, { timeout: patience }, (error, stdout) => {
        resolve(
          error === null
            ? (JSON.parse(stdout) as EngineCheck)
            : { engine, works: false, missing: fault(error), remedy: 'see docs/gpu.md' },
        );
      });
    });
  };
}

function fault({ killed, signal, code }: ExecFileException): string {
  if (killed) return `its check took longer than ${patience / 1000} s`;
  return `its check broke down with ${signal ? `signal ${signal}` : `status ${code}`}`;
}
