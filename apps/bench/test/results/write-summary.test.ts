import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runSummary } from '../../src/results/run-result.js';
import type { Summary } from '../../src/results/summary.js';
import { summaryCsv } from '../../src/results/summary-csv.js';
import { writeSummary } from '../../src/results/write-summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { sampleResult } from './sample-run.js';

const none = { half: null, quarter: null, fifth: null, tenth: null };
const msann = runSummary(sampleResult());
const plain = runSummary(
  sampleResult({
    id: 'fedcba9876543210',
    label: 'Default "network"',
    method: 'default',
    prolongation: null,
    smoothing: null,
    schedule: null,
    k: null,
    gamma: null,
    depth: 0,
    seed: 0,
    finalMse: Number.NaN,
    costTo: none,
    flopsTo: none,
    secondsTo: none,
  }),
);

// Written by hand from docs/results-format.md and test/results/sample-run.ts.
const golden = [
  'id,label,task,method,prolongation,smoothing,schedule,k,gamma,depth,seed,budget,initialMse,' +
    'finalMse,costToHalf,costToQuarter,costToFifth,costToTenth,flopsToHalf,flopsToQuarter,' +
    'flopsToFifth,flopsToTenth,secondsToHalf,secondsToQuarter,secondsToFifth,secondsToTenth,' +
    'cost,flops,seconds,steps',
  '0123456789abcdef,"MsANN, grid",mnist,msann,grid,coarse-data,paper,1/4/16/64,3,3,7,128000,0.23,' +
    '0.03,101.5,202,303,,1000000000,2000000000,3e+21,,0.5,1.25,2,,128000.25,5e+21,12.5,4321',
  'fedcba9876543210,"Default ""network""",mnist,default,,,,,,0,0,128000,0.23,' +
    ',,,,,,,,,,,,,128000.25,5e+21,12.5,4321',
  '',
].join('\n');

const summary: Summary = {
  schema: 1,
  experiment: 'mnist',
  git: null,
  engine: { name: 'onnx', device: 'cpu', threads: 2 },
  runs: [msann, plain],
};

describe('summaryCsv', () => {
  it('is as the format says', () => {
    expect(summaryCsv([msann, plain])).toBe(golden);
  });

  it('writes a single k as it is, and a header alone for no runs', () => {
    expect(summaryCsv([{ ...msann, k: 16 }])).toContain(',paper,16,3,');
    expect(summaryCsv([])).toBe(golden.slice(0, golden.indexOf('\n') + 1));
  });
});

describe('writeSummary', () => {
  it('writes both files, and no other, into a folder that it makes', () => {
    const out = join(temporaryFolder(), 'new');
    writeSummary(out, summary);
    expect(readdirSync(out).sort()).toEqual(['summary.csv', 'summary.json']);
    expect(readFileSync(join(out, 'summary.csv'), 'utf8')).toBe(golden);
    const json = readFileSync(join(out, 'summary.json'), 'utf8');
    expect(json).toMatch(/^{\n {2}"schema": 1,\n {2}"experiment": "mnist",\n/);
    expect(json.endsWith('\n}\n')).toBe(true);
    expect(JSON.parse(json)).toEqual({ ...summary, runs: [msann, { ...plain, finalMse: null }] });
  });

  it('replaces what was there', () => {
    const out = temporaryFolder();
    writeSummary(out, summary);
    writeSummary(out, { ...summary, runs: [] });
    expect(readFileSync(join(out, 'summary.csv'), 'utf8').split('\n')).toHaveLength(2);
    expect(readdirSync(out).sort()).toEqual(['summary.csv', 'summary.json']);
  });
});
