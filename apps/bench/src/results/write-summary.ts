import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from './summary.js';
import { summaryCsv } from './summary-csv.js';
import { writeFileAtomically } from './write-file-atomically.js';

/**
 * Writes summary.json and summary.csv into an output folder, which is made if need be. The runs
 * come in the order given; a number that is not finite becomes null.
 */
export function writeSummary(out: string, summary: Summary): void {
  mkdirSync(out, { recursive: true });
  writeFileAtomically(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  writeFileAtomically(join(out, 'summary.csv'), summaryCsv(summary.runs));
}
