import { join } from 'node:path';
import { ResultsError } from '../results/results-error.js';
import { isRunId } from '../results/run-paths.js';
import type { Summary } from '../results/summary.js';
import { measureNames, measures } from './measures.js';
import { readResultsFile } from './read-results-file.js';
import { thresholdNames } from './threshold-names.js';

/**
 * The summary.json of a results folder. JSON has no NaN: an MSE that is null there is read as NaN.
 *
 * @throws {@link ResultsError} that names the file and the rule, if it is absent or malformed
 */
export function readSummary(outDir: string): Summary {
  const path = join(outDir, 'summary.json');
  const text = readResultsFile(path).toString('utf8');
  const problem = (rule: string, cause?: unknown) =>
    new ResultsError(`${path}: ${rule}`, cause === undefined ? {} : { cause });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw problem('the file is not JSON', cause);
  }
  if (!isRecord(value) || value['schema'] !== 1) throw problem('"schema" must be 1');
  const { experiment, git, engine, runs } = value;
  if (typeof experiment !== 'string') throw problem('"experiment" must be a string');
  if (git !== null && typeof git !== 'string') throw problem('"git" must be a string or null');
  const engines = [engine].flat();
  if (engines.length === 0 || !engines.every(isEngine)) {
    throw problem('"engine" must have a name, a device and a number of threads');
  }
  if (!Array.isArray(runs) || runs.length === 0) {
    throw problem('"runs" must be a list of one run or more');
  }
  const checked = runs.map((run: unknown, index) => {
    const broken = brokenRule(run);
    if (broken !== null) throw problem(`runs[${index}]: ${broken}`);
    const { initialMse, finalMse, ...rest } = run as Record<string, unknown>;
    return { ...rest, initialMse: initialMse ?? Number.NaN, finalMse: finalMse ?? Number.NaN };
  });
  return { ...value, runs: checked } as unknown as Summary;
}

function isEngine(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    typeof value['device'] === 'string' &&
    typeof value['threads'] === 'number'
  );
}

const numbers = ['depth', 'seed', 'budget', 'cost', 'flops', 'seconds', 'steps'] as const;

/** The rule that a run breaks, among those that the report relies on; null if none. */
function brokenRule(run: unknown): string | null {
  if (!isRecord(run)) return 'must be an object';
  const { id, label, method } = run;
  if (typeof id !== 'string' || !isRunId(id)) return '"id" must be 16 hexadecimal digits';
  if (typeof label !== 'string') return '"label" must be a string';
  if (method !== 'default' && method !== 'msann' && method !== 'simultaneous') {
    return '"method" must be one of default, msann, simultaneous';
  }
  for (const field of numbers) {
    if (typeof run[field] !== 'number') return `"${field}" must be a number`;
  }
  for (const field of ['initialMse', 'finalMse']) {
    if (!isNumberOrNull(run[field])) return `"${field}" must be a number or null`;
  }
  for (const measure of measureNames) {
    const field = measures[measure].to;
    const to = run[field];
    if (!isRecord(to) || !thresholdNames.every((name) => isNumberOrNull(to[name]))) {
      return `"${field}" must have a number or null for each of ${thresholdNames.join(', ')}`;
    }
  }
  return null;
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
