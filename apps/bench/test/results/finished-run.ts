import { finishRun } from '../../src/results/finish-run.js';
import { runPaths } from '../../src/results/run-paths.js';
import { appendHistory, startRun } from '../../src/results/start-run.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { sampleResult } from './sample-run.js';

export const config = { task: 'mnist', seed: 1, k: [1, 4] };
export const rows = [
  { step: 0, level: 0, cost: 0, flops: 0, seconds: 0, validationMse: 0.23 },
  { step: 5, level: 2, cost: 12.5, flops: 1000, seconds: 0.5, validationMse: 0.1 },
];

/** An output folder with one finished run of `config`. */
export function finished() {
  const out = temporaryFolder();
  const id = startRun(out, config);
  for (const row of rows) appendHistory(out, id, row);
  const result = sampleResult({ id });
  finishRun(out, result);
  return { out, id, result, paths: runPaths(out, id) };
}
