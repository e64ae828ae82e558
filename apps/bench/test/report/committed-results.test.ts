import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { mnistTask } from '../../src/command/mnist-task.js';
import { mnistChecksums } from '../../src/data/load-mnist.js';
import { planRuns } from '../../src/experiment/plan-runs.js';
import { formatTable } from '../../src/report/format-table.js';
import { readSummary } from '../../src/report/read-summary.js';
import { resultsTable } from '../../src/report/results-table.js';
import { runId } from '../../src/results/run-id.js';

const results = fileURLToPath(new URL('../../../../docs/results', import.meta.url));
const folders = readdirSync(results).filter((name) => name.startsWith('mnist'));

describe('the committed results of MNIST', () => {
  it.each(folders)('%s is still read, and its table made', (name) => {
    const summary = readSummary(join(results, name));
    expect(summary.experiment).toBe('mnist');
    expect(formatTable(resultsTable(summary))).toContain('default network');
  });

  it('are those that the same command would find finished today', () => {
    const base = {
      task: 'mnist',
      data: { ...mnistChecksums, validationCount: 2000 },
      network: [1024, 256, 128, 256, 1024],
      imageShape: [32, 32] as const,
      engine: { name: 'onnx', threads: 2 },
    };
    const options = { depth: [3], budget: 128000, seeds: [0] };
    const committed = readSummary(join(results, 'mnist')).runs.map(({ id }) => id);
    expect(planRuns(base, options, mnistTask).map(runId)).toEqual(committed);
  });
});
