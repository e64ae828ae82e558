import { mkdirSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { historyText } from '../../src/results/history-csv.js';
import { runPaths } from '../../src/results/run-paths.js';
import type { Summary } from '../../src/results/summary.js';
import { writeSummary } from '../../src/results/write-summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';

/**
 * A results folder of these runs: six evaluations each, MSE falling by half at each from 0.2, configs of
 * a small network, and all pictures for the runs of seed 0.
 */
export function resultsFolder(summary: Summary): string {
  const out = temporaryFolder();
  writeSummary(out, summary);
  for (const { id, seed, method, prolongation, depth } of summary.runs) {
    const paths = runPaths(out, id);
    mkdirSync(paths.folder, { recursive: true });
    const rows = [0, 1, 2, 3, 4, 5].map((step) => {
      const cost = step === 0 ? 0 : 100 * 4 ** step;
      const validationMse = (0.2 * (1 + seed / 100)) / 2 ** step;
      return {
        step,
        level: 0,
        cost,
        flops: cost,
        seconds: cost / 1000,
        validationMse,
      };
    });
    writeFileSync(paths.history, historyText(rows));
    // What the report reads of a config: images of 4 by 4 pixels.
    const training = method === 'default' ? { method } : { method, prolongation, depth };
    const data = { validationCount: 2000 };
    const config = { data, network: [16, 8, 16], imageShape: [4, 4], training, seed };
    writeFileSync(paths.config, JSON.stringify(config));
    if (seed === 0) {
      writeFileSync(paths.reconstructions, PNG.sync.write(new PNG({ width: 20, height: 4 })));
      writeFileSync(paths.features, PNG.sync.write(new PNG({ width: 59, height: 9 })));
      if (prolongation === 'orthogonal') {
        writeFileSync(paths.map, PNG.sync.write(new PNG({ width: 59, height: 9 })));
      }
    }
  }
  return out;
}
