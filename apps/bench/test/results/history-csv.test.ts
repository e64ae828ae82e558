import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { historyHeader, historyLine, parseHistory } from '../../src/results/history-csv.js';
import { ResultsError } from '../../src/results/results-error.js';

const row = { step: 3, level: 1, cost: 0.1, flops: 1e21, seconds: 1 / 3, validationMse: 1e-7 };

describe('historyLine', () => {
  it('writes shortest decimals, and seconds with 6', () => {
    expect(historyHeader).toBe('step,level,cost,flops,seconds,validationMse\n');
    expect(historyLine(row)).toBe('3,1,0.1,1e+21,0.333333,1e-7\n');
  });
});

describe('parseHistory', () => {
  const finite = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
  const rows = fc.record({
    step: fc.nat(),
    level: fc.nat({ max: 9 }),
    cost: finite,
    flops: finite,
    seconds: fc.nat().map((microseconds) => microseconds / 1e6),
    validationMse: fc.oneof(finite, fc.constantFrom(Number.NaN, Infinity)),
  });

  it('reads back the same rows', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1 }), (history) => {
        const text = historyHeader + history.map(historyLine).join('');
        expect(parseHistory(text, 'x')).toEqual(history);
      }),
    );
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /^h.csv: the first line must be step,level,/],
    ['another header', 'step,cost\n1,2\n', /^h.csv: the first line must be/],
    ['no row', historyHeader, /^h.csv: the file is truncated/],
    ['a line that does not end', `${historyHeader}0,0,0,0,0,1`, /^h.csv: the file is truncated/],
    ['a field too few', `${historyHeader}0,0,0,0,1\n`, /^h.csv: line 2 must be 6 numbers/],
    ['a field too many', `${historyHeader}0,0,0,0,0,1,1\n`, /^h.csv: line 2 must be 6 numbers/],
    ['an empty field', `${historyHeader}0,0,0,0,0,1\n0,0,,0,0,1\n`, /^h.csv: line 3 must be/],
    ['a word', `${historyHeader}0,0,0,0,0,nan\n`, /^h.csv: line 2 must be 6 numbers, got "0,0/],
    ['NaN but in the MSE', `${historyHeader}0,0,NaN,0,0,1\n`, /^h.csv: line 2 must be 6/],
  ])('refuses %s', (_, text, sentence) => {
    expect(() => parseHistory(text, 'h.csv')).toThrow(ResultsError);
    expect(() => parseHistory(text, 'h.csv')).toThrow(sentence);
  });
});
