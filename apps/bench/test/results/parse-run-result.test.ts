import { describe, expect, it } from '@jest/globals';
import { parseRunResult } from '../../src/results/parse-run-result.js';
import { ResultsError } from '../../src/results/results-error.js';
import { sampleResult } from './sample-run.js';

const parse = (value: unknown) => parseRunResult(JSON.stringify(value), 'result.json');

describe('parseRunResult', () => {
  it('accepts what the format allows', () => {
    const defaultRun = sampleResult({
      method: 'default',
      prolongation: null,
      smoothing: null,
      schedule: null,
      k: null,
      gamma: null,
      depth: 0,
    });
    const adaptiveRun = sampleResult({ k: 'adaptive', gamma: 'adaptive', schedule: null });
    const chosen = sampleResult({
      gamma: 'F',
      opening: 'cascade',
      optimizer: 'adam',
      rateDecay: 1e5,
    });
    for (const result of [
      sampleResult(),
      sampleResult({ k: 4 }),
      adaptiveRun,
      chosen,
      defaultRun,
    ]) {
      expect(parse(result)).toEqual(result);
    }
  });

  it.each(Object.keys(sampleResult()))(
    'refuses a result without %s, or with a wrong one',
    (field) => {
      const { [field]: _, ...rest } = { ...sampleResult() } as Record<string, unknown>;
      expect(() => parse(rest)).toThrow(ResultsError);
      expect(() => parse(rest)).toThrow(
        new RegExp(`^result.json: "${field}" must be .*, got nothing$`),
      );
      expect(() => parse({ ...rest, [field]: { wrong: true } })).toThrow(
        new RegExp(`^result.json: "${field}" must be .*, got {"wrong":true}$`),
      );
    },
  );

  it.each<[string, object]>([
    ['method', { method: 'other' }],
    ['k', { k: [1, 'x'] }],
    ['k', { k: -1 }],
    ['k', { k: 'many' }],
    ['gamma', { gamma: 'V' }],
    ['opening', { opening: 'none' }],
    ['rateDecay', { rateDecay: null }],
    ['depth', { depth: 1.5 }],
    ['costTo', { costTo: { half: 1, quarter: 2, fifth: 3 } }],
    ['cost', { cost: null }],
    ['status', { status: 'running' }],
  ])('refuses an impossible %s: %j', (field, change) => {
    expect(() => parse({ ...sampleResult(), ...change })).toThrow(`"${field}" must be`);
  });

  it.each(['initialMse', 'finalMse', 'finalValidationMse'])(
    'reads %s null as NaN in a diverged run only',
    (field) => {
      const diverged = { ...sampleResult(), status: 'diverged', [field]: null };
      expect(parse(diverged)).toHaveProperty(field, Number.NaN);
      expect(() => parse({ ...diverged, status: 'budget' })).toThrow(
        `"${field}" may be null in a diverged run only`,
      );
    },
  );

  it.each<[string, string]>([
    ['', 'the file is not JSON'],
    ['{"id": "01', 'the file is not JSON'],
    ['[]', 'the file must hold an object'],
    ['null', 'the file must hold an object'],
  ])('refuses the text %j', (json, sentence) => {
    expect(() => parseRunResult(json, 'result.json')).toThrow(ResultsError);
    expect(() => parseRunResult(json, 'result.json')).toThrow(`result.json: ${sentence}`);
  });
});
