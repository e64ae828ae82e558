import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeReport } from '../../src/report/write-report.js';
import { ResultsError } from '../../src/results/results-error.js';
import { runPaths } from '../../src/results/run-paths.js';
import { resultsFolder } from './results-folder.js';
import { sampleRun, sampleSummary, twoSeeds } from './sample-summary.js';
import { reportFiles, writtenReport } from './written-report.js';

describe('writeReport', () => {
  it('gives the same bytes again, from the same files', () => {
    const { out } = writtenReport();
    const before = reportFiles.map((file) => readFileSync(join(out, file)));
    for (const file of reportFiles) rmSync(join(out, file));
    writeReport(out);
    expect(reportFiles.map((file) => readFileSync(join(out, file)))).toEqual(before);
  });

  it('does without reconstructions', () => {
    const { page } = writtenReport(sampleSummary([sampleRun([1, 2, 3, 4], { seed: 3 })]));
    expect(page).toContain('The runs left no reconstructions.');
    expect(page).not.toContain('<img');
  });

  it('draws what there is of a run that diverged', () => {
    const out = resultsFolder(sampleSummary([sampleRun([1, 2, 3, 4], { finalMse: Number.NaN })]));
    const { history } = runPaths(out, '00000000000000a0');
    writeFileSync(history, `${readFileSync(history, 'utf8')}9,0,999999,1,999,NaN\n`);
    writeReport(out);
    const svg = readFileSync(join(out, 'figures/mse-by-cost.svg'), 'utf8');
    expect(svg.match(/<g [^>]*data-mark="line"/g)).toHaveLength(1);
    expect(svg).not.toContain('NaN');
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('not a number');
  });

  it.each([
    ['summary.json', '{', /summary\.json: the file is not JSON$/],
    ['summary.json', '{"schema":2}', /summary\.json: "schema" must be 1$/],
    ['runs/00000000000000a0/history.csv', 'step\n', /history\.csv: the first line must be/],
    ['runs/00000000000000a0/reconstructions.png', 'GIF', /\.png: the file is not a PNG picture$/],
  ])('names a malformed %s', (file, text, message) => {
    const out = resultsFolder(twoSeeds);
    writeFileSync(join(out, file), text);
    expect(() => writeReport(out)).toThrow(message);
    expect(() => writeReport(out)).toThrow(ResultsError);
    expect(existsSync(join(out, 'report.html'))).toBe(false);
  });

  it.each(['summary.json', 'runs/00000000000000a0/history.csv'])('names a missing %s', (file) => {
    const out = resultsFolder(twoSeeds);
    rmSync(join(out, file));
    expect(() => writeReport(out)).toThrow(`${join(out, file)}: the file cannot be read`);
  });
});
