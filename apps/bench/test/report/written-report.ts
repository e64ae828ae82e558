import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { writeReport } from '../../src/report/write-report.js';
import { resultsFolder } from './results-folder.js';
import { twoSeeds } from './sample-summary.js';

export const reportFiles = ['figures/mse-by-cost.svg', 'figures/mse-by-seconds.svg', 'report.html'];

/** A results folder with its report, and the text of the files that writeReport wrote. */
export function writtenReport(summary = twoSeeds) {
  const out = resultsFolder(summary);
  writeReport(out);
  const [cost, seconds, page] = reportFiles.map((file) => readFileSync(join(out, file), 'utf8'));
  return { out, cost: cost ?? '', seconds: seconds ?? '', page: page ?? '' };
}

export function parse(text: string, type: 'text/html' | 'image/svg+xml') {
  return new DOMParser().parseFromString(text, type);
}
