import { csvText } from '../results/csv-text.js';
import type { Comparison } from './comparison.js';
import { comparisonRows } from './comparison-rows.js';

/** The text of summary.csv: a header and one row for each pair and solver. */
export function comparisonCsv({ pairs }: Comparison): string {
  const header =
    'pair,solver,runs,reached,bestE,bestGap,bestStart,medianE,medianGap,medianSeconds,medianEvaluations,statuses';
  const rows = pairs.flatMap((pair) =>
    comparisonRows(pair).map((row) => [
      pair.name,
      row.solver,
      row.runs,
      row.reached,
      row.bestE,
      row.bestGap,
      row.bestStart,
      row.medianE,
      row.medianGap,
      row.medianSeconds,
      row.medianEvaluations,
      row.statuses.map(([status, runs]) => `${status} ${runs}`).join('; '),
    ]),
  );
  return csvText(header, rows);
}

/** The text of runs.csv: a header and one row a run. */
export function runsCsv({ pairs }: Comparison): string {
  const header =
    'pair,solver,start,initialE,E,gap,gradientNorm,iterations,evaluations,status,seconds';
  const rows = pairs.flatMap(({ name, bestE, runs }) =>
    runs.map((run) => [
      name,
      run.solver,
      run.start,
      run.initialE,
      run.E,
      run.E - bestE,
      run.gradientNorm,
      run.iterations,
      run.evaluations,
      run.status,
      run.seconds,
    ]),
  );
  return csvText(header, rows);
}

/** The text of curves.csv: the lowest E so far of each run, as the figure draws it. */
export function curvesCsv({ pairs }: Comparison): string {
  const rows = pairs.flatMap(({ name, runs }) =>
    runs.flatMap(({ solver, start, curve }) =>
      curve.map(({ seconds, E }) => [name, solver, start, seconds, E]),
    ),
  );
  return csvText('pair,solver,start,seconds,E', rows);
}
