import { fork } from 'node:child_process';
import { exitStatus } from '../exit-status.js';
import type { RunApart, TrainingEvent } from '../experiment/train-apart.js';

/** Characters of standard error that are kept. */
const mostStderr = 10_000;

/**
 * Returns what runs the bench in a child process. The signal interrupts it, as Ctrl-C would: the terminal's own does not reach it, so
 * that it is interrupted once.
 *
 * @param script - of the bench
 */
export function runInChild(script: string, signal: AbortSignal): RunApart {
  return (args, listen) =>
    new Promise((resolve, reject) => {
      const child = fork(script, args, {
        // Sends NaN as it is.
        serialization: 'advanced',
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
      let stderr = '';
      const interrupt = () => child.kill('SIGINT');
      signal.addEventListener('abort', interrupt, { once: true });
      child.stderr!.setEncoding('utf8').on('data', (text: string) => {
        stderr = (stderr + text).slice(-mostStderr);
      });
      child.on('message', (event) => {
        listen(event as TrainingEvent);
      });
      child.once('error', reject);
      child.once('close', (status) => {
        signal.removeEventListener('abort', interrupt);
        // One that is not up yet has no handler of its own.
        resolve({
          status: status === null && signal.aborted ? exitStatus.interrupted : status,
          stderr,
        });
      });
    });
}
