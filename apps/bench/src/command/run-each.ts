import { exitStatus } from '../exit-status.js';

/** Runs a command line; returns its exit status. */
export type RunLine = (line: readonly string[]) => Promise<number>;

/**
 * Runs command lines in turn, up to one that is interrupted or wrong; returns that one's exit status, or the worst of all.
 *
 * @param options - what is added to each of them
 */
export async function runEach(
  lines: readonly (readonly string[])[],
  options: readonly string[],
  run: RunLine,
): Promise<number> {
  let worst: number = exitStatus.done;
  for (const line of lines) {
    const ended = await run([...line, ...options]);
    if (endsAll(ended)) return ended;
    worst = Math.max(worst, ended);
  }
  return worst;
}

/** Whether after such an exit status nothing else is to run. */
export function endsAll(status: number): boolean {
  return status === exitStatus.interrupted || status === exitStatus.usage;
}
