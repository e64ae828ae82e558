import { join } from 'node:path';
import type { Summary } from '../results/summary.js';
import { measureNames, measures } from './measures.js';
import { readResultsFile } from './readResultsFile.js';
import { thresholdNames } from './thresholdNames.js';

/**
 * The summary.json of a results folder.
 *
 * @throws Error that names the file and the rule, if it is absent or not of schema 1
 */
export function readSummary(outDir: string): Summary {
  const path = join(outDir, 'summary.json');
  const text = readResultsFile(path).toString('utf8');
  const check = (holds: boolean, rule: string) => {
    if (!holds) throw new Error(`writeReport: ${path}: ${rule}`);
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`writeReport: ${path}: not valid JSON`, { cause });
  }
  check(isRecord(value) && value['schema'] === 1, 'schema must be 1');
  const { experiment, git, engine, runs } = value as Record<string, unknown>;
  check(typeof experiment === 'string', 'experiment must be a string');
  check(git === null || typeof git === 'string', 'git must be a string or null');
  check(
    isRecord(engine) &&
      typeof engine['name'] === 'string' &&
      typeof engine['device'] === 'string' &&
      typeof engine['threads'] === 'number',
    'engine must have a name, a device and threads',
  );
  check(Array.isArray(runs) && runs.length > 0, 'runs must be a list with at least one run');
  for (const [index, run] of (runs as unknown[]).entries()) {
    const problem = runProblem(run);
    check(problem === null, `runs[${index}]: ${problem}`);
  }
  return value as unknown as Summary;
}

function runProblem(run: unknown): string | null {
  if (!isRecord(run)) return 'must be an object';
  const { id, label } = run;
  // The id names a folder: nothing in it may lead elsewhere.
  if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) return 'id must be letters and digits';
  if (typeof label !== 'string' || label === '') return 'label must be a string';
  if (typeof run['method'] !== 'string') return 'method must be a string';
  const numbers = ['depth', 'seed', 'budget', 'initialMse', 'cost', 'flops', 'seconds', 'steps'];
  for (const name of numbers) {
    if (typeof run[name] !== 'number') return `${name} must be a number`;
  }
  // JSON has no NaN: the final MSE of a run that diverged is null.
  if (run['finalMse'] === null) run['finalMse'] = Number.NaN;
  if (typeof run['finalMse'] !== 'number') return 'finalMse must be a number';
  for (const measure of measureNames) {
    const to = run[measures[measure].to];
    for (const threshold of thresholdNames) {
      const spent = isRecord(to) ? to[threshold] : undefined;
      if (spent !== null && typeof spent !== 'number') {
        return `${measures[measure].to}.${threshold} must be a number or null`;
      }
    }
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
