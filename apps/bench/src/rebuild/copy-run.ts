import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { runPaths } from '../results/run-paths.js';
import { writeFileAtomically } from '../results/write-file-atomically.js';

/** Copies what a report needs of a finished run into another results folder, the result last, which marks it as finished. */
export function copyRun(from: string, to: string, id: string): void {
  const [source, target] = [runPaths(from, id), runPaths(to, id)];
  mkdirSync(target.folder, { recursive: true });
  for (const file of [
    'config',
    'history',
    'reconstructions',
    'features',
    'map',
    'result',
  ] as const) {
    if (!existsSync(source[file])) continue;
    writeFileAtomically(target[file], readFileSync(source[file]));
  }
}
