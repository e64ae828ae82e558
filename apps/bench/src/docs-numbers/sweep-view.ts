import { evidenceOf } from '../report/evidence.js';
import { cellText, quantityName } from '../report/sweep-section.js';
import { sweepTable } from '../report/sweep-table.js';
import type { Summary } from '../results/summary.js';
import { markdownTable } from './markdown-table.js';

/** Returns the paper's Tables 1 to 3 in Markdown, one for each method of which several settings were tried. */
export function sweepView({ runs }: Summary): string {
  const { sweeps } = evidenceOf(runs);
  if (sweeps.length === 0) throw new RangeError('need a method of several settings, got none');
  const tables = sweeps.map((sweep) =>
    markdownTable(
      [
        `${sweep.name}: ${sweep.settings.length} settings`,
        'best',
        'worst',
        'default network',
        'setting of the best',
      ],
      sweepTable(sweep).map(({ quantity, best, worst, alone: standard, bestSetting }) => [
        quantityName(quantity),
        ...[best, worst, standard].map((cell) => cellText(cell, quantity)),
        bestSetting ?? '–',
      ]),
    ),
  );
  return tables.join('\n\n');
}
