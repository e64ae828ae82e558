import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import type { Comparison } from './comparison.js';
import { comparisonCsv, curvesCsv, runsCsv } from './comparison-csv.js';
import { comparisonFigure } from './comparison-figure.js';
import { comparisonPage } from './comparison-page.js';
import { comparisonSummary } from './comparison-summary.js';

/**
 * Writes summary.json, summary.csv, runs.csv, curves.csv, figures/e-by-seconds.svg and report.html
 * into a folder, which is made if need be.
 *
 * @see docs/results-format.md
 */
export function writeComparison(out: string, comparison: Comparison, git: string | null): void {
  mkdirSync(join(out, 'figures'), { recursive: true });
  const summary = comparisonSummary(comparison, git);
  const svg = {
    wide: comparisonFigure(comparison, 'wide'),
    narrow: comparisonFigure(comparison, 'narrow'),
  };
  const files: readonly (readonly [name: string, text: string])[] = [
    ['summary.json', `${JSON.stringify(summary, null, 2)}\n`],
    ['summary.csv', comparisonCsv(comparison)],
    ['runs.csv', runsCsv(comparison)],
    ['curves.csv', curvesCsv(comparison)],
    ['figures/e-by-seconds.svg', svg.wide],
    ['report.html', comparisonPage(comparison, svg)],
  ];
  for (const [name, text] of files) writeFileAtomically(join(out, name), text);
}
