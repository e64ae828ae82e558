import { describe, expect, it } from '@jest/globals';
import { finalMseSentence } from '../../src/report/final-mse-sentence.js';
import { resultsTable } from '../../src/report/results-table.js';
import { defaultRun, sampleRun, sampleSummary } from './sample-summary.js';

const to = [1, 2, 3, 4] as const;
const say = (standard: number, msann: number) =>
  finalMseSentence(
    resultsTable(
      sampleSummary([defaultRun(to, { finalMse: standard }), sampleRun(to, { finalMse: msann })]),
    ),
  );

describe('finalMseSentence', () => {
  it('names the lower one', () => {
    expect(say(0.03, 0.02)).toBe(
      'MsANN (grid) has the lowest final test MSE of the MsANN methods: 0.0200, against 0.0300 for the default network.',
    );
    expect(say(0.02, 0.03)).toBe(
      'The default network has a lower final test MSE than any MsANN method: 0.0200 against 0.0300.',
    );
    expect(say(0.02, 0.020001)).toContain('is the same, 0.0200,');
  });

  it('has a word for a run that diverged', () => {
    expect(say(Number.NaN, 0.03)).toContain('0.0300, against not a number for');
    expect(say(0.03, Number.NaN)).toBe('');
  });
});
