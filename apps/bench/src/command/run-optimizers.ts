import { gitRevision } from '../experiment/git-revision.js';
import { compareOptimizers } from '../optimizers/compare-optimizers.js';
import { comparisonSummary } from '../optimizers/comparison-summary.js';
import { comparisonText } from '../optimizers/comparison-text.js';
import { readGraphPairs } from '../optimizers/graph-pairs.js';
import { solverLabels } from '../optimizers/solver-names.js';
import { writeComparison } from '../optimizers/write-comparison.js';
import { shareDisplay } from '../progress/share-display.js';
import type { BenchContext } from './bench-context.js';
import type { OptimizersOptions } from './optimizers-command.js';

/** Runs `bench optimizers`; returns whether it came to its end. */
export async function runOptimizers(
  options: OptimizersOptions,
  { output: { stdout, stderr }, signal }: BenchContext,
): Promise<boolean> {
  const { maximumSeconds, maximumEvaluations, out, quiet, json } = options;
  const { solvers, s, seed, randomStarts } = options;
  const pairs = readGraphPairs('--pairs', options.pairs);
  const display = quiet ? undefined : shareDisplay(stderr);
  const comparison = await compareOptimizers({
    pairs,
    solvers,
    s,
    seed,
    randomStarts,
    limits: { maximumSeconds, maximumEvaluations },
    onRun: ({ pair, solver }, done) => display?.show(pair, solverLabels[solver], done),
    signal,
  }).finally(() => display?.stop());
  if (comparison === undefined) {
    stderr.write('interrupted; nothing was written\n');
    return false;
  }
  const git = gitRevision(process.cwd());
  writeComparison(out, comparison, git);
  stdout.write(
    json
      ? `${JSON.stringify(comparisonSummary(comparison, git), null, 2)}\n`
      : `${quiet ? '' : '\n'}${comparisonText(comparison)}`,
  );
  if (!quiet) stderr.write(`report: ${out}/report.html\n`);
  return true;
}
