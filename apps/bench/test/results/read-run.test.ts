import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { finishRun, isFinished } from '../../src/results/finish-run.js';
import { finishedRuns, readRun } from '../../src/results/read-run.js';
import { ResultsError } from '../../src/results/results-error.js';
import { runPaths } from '../../src/results/run-paths.js';
import { runSummary } from '../../src/results/run-result.js';
import { appendHistory, startRun } from '../../src/results/start-run.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { config, finished, rows } from './finished-run.js';
import { sampleResult } from './sample-run.js';

describe('finishRun and readRun', () => {
  it('gives back config, history and result', () => {
    const { out, id, result, paths } = finished();
    expect(isFinished(out, id)).toBe(true);
    expect(readRun(out, id)).toEqual({ config, history: rows, result });
    expect(readdirSync(paths.folder).sort()).toEqual(['config.json', 'history.csv', 'result.json']);
  });

  it('has NaN back for the errors of a diverged run, which JSON writes as null', () => {
    const out = temporaryFolder();
    const id = startRun(out, config);
    appendHistory(out, id, {
      step: 0,
      level: 0,
      cost: 0,
      flops: 0,
      seconds: 0,
      validationMse: NaN,
    });
    const errors = { finalMse: Number.NaN, finalValidationMse: Infinity };
    const result = sampleResult({ id, status: 'diverged', ...errors });
    finishRun(out, result);
    expect(JSON.parse(readFileSync(runPaths(out, id).result, 'utf8'))).toMatchObject({
      finalMse: null,
      finalValidationMse: null,
    });
    expect(readRun(out, id).result).toEqual({ ...result, finalMse: NaN, finalValidationMse: NaN });
  });

  it('refuses to finish with a result that could not be read back, and leaves no file', () => {
    const out = temporaryFolder();
    const id = startRun(out, config);
    const finish = () => finishRun(out, sampleResult({ id, finalMse: Number.NaN }));
    expect(finish).toThrow(ResultsError);
    expect(finish).toThrow('"finalMse" may be null in a diverged run only');
    expect(isFinished(out, id)).toBe(false);
    expect(() => finishRun(temporaryFolder(), sampleResult({ id }))).toThrow(RangeError);
  });

  it('refuses a folder whose files are missing or of another run', () => {
    const { out, id, result, paths } = finished();
    writeFileSync(paths.result, JSON.stringify({ ...result, id: 'f'.repeat(16) }));
    expect(() => readRun(out, id)).toThrow(`${paths.result}: "id" must be that of the folder`);
    rmSync(paths.result);
    expect(() => readRun(out, id)).toThrow(`${paths.result}: the file cannot be read`);
    writeFileSync(paths.result, JSON.stringify(result));
    rmSync(paths.history);
    expect(() => readRun(out, id)).toThrow(`${paths.history}: the file cannot be read`);
    writeFileSync(paths.config, '{"task":"mnist","seed":2,"k":[1,4]}');
    expect(() => readRun(out, id)).toThrow(`${paths.config}: the config was altered`);
    writeFileSync(paths.config, '{"task"');
    expect(() => readRun(out, id)).toThrow(`${paths.config}: the file is not JSON`);
  });
});

describe('finishedRuns', () => {
  it('lists the finished ones only, in order', () => {
    const out = temporaryFolder();
    expect(finishedRuns(out)).toEqual([]);
    const ids = [3, 1, 2].map((seed) => {
      const id = startRun(out, { seed });
      finishRun(out, sampleResult({ id }));
      return id;
    });
    const interrupted = startRun(out, { seed: 4 });
    mkdirSync(join(out, 'runs', 'notes'));
    expect(finishedRuns(out)).toEqual(ids.sort());
    expect(existsSync(runPaths(out, interrupted).config)).toBe(true);
  });
});

describe('runSummary', () => {
  it('drops the three fields that only result.json has', () => {
    const result = sampleResult();
    const { status, finalValidationMse, parameters } = result;
    const summary = runSummary(result);
    expect(Object.keys(summary)).toHaveLength(Object.keys(result).length - 3);
    expect({ ...summary, status, finalValidationMse, parameters }).toEqual(result);
  });
});
