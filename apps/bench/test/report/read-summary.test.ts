import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSummary } from '../../src/report/read-summary.js';
import { writeSummary } from '../../src/results/write-summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { sampleRun, sampleSummary, twoSeeds } from './sample-summary.js';

function read(summary: object) {
  const out = temporaryFolder();
  writeFileSync(join(out, 'summary.json'), JSON.stringify(summary));
  return readSummary(out);
}

const withRun = (change: object) => ({
  ...sampleSummary([]),
  runs: [{ ...sampleRun([1, 2, 3, 4]), ...change }],
});

describe('readSummary', () => {
  it('reads back what writeSummary wrote, with NaN for an MSE that is null', () => {
    const out = temporaryFolder();
    const diverged = sampleRun([1, null, null, null], { finalMse: Number.NaN });
    const summary = { ...twoSeeds, runs: [...twoSeeds.runs, diverged] };
    writeSummary(out, summary);
    expect(readSummary(out)).toEqual(summary);
  });

  it.each([
    [withRun({ id: '../../etc' }), 'runs[0]: "id" must be 16 hexadecimal digits'],
    [withRun({ label: 3 }), 'runs[0]: "label" must be a string'],
    [withRun({ method: 'adam' }), 'runs[0]: "method" must be one of'],
    [withRun({ cost: null }), 'runs[0]: "cost" must be a number'],
    [withRun({ finalMse: '0.1' }), 'runs[0]: "finalMse" must be a number or null'],
    [withRun({ flopsTo: { half: 1 } }), 'runs[0]: "flopsTo" must have a number or null for each'],
    [sampleSummary([]), '"runs" must be a list of one run or more'],
    [{ ...twoSeeds, git: 3 }, '"git" must be a string or null'],
    [{ ...twoSeeds, engine: {} }, '"engine" must have'],
    [{ ...twoSeeds, engine: [] }, '"engine" must have'],
    [{ ...twoSeeds, engine: [twoSeeds.engine, { name: 'onnx' }] }, '"engine" must have'],
  ])('names the rule that is broken (case %#)', (summary, message) => {
    expect(() => read(summary)).toThrow(`summary.json: ${message}`);
  });
});
