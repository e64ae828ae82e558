import { describe, expect, it } from '@jest/globals';
import {
  namesOf,
  perLevel,
  positiveNumber,
  scaleOrAuto,
  seedList,
  share,
  wholeNumber,
} from '../../src/command/option-values.js';

describe('option values', () => {
  it('are parsed', () => {
    expect(wholeNumber(0)('17')).toBe(17);
    expect(positiveNumber('5e-4')).toBe(0.0005);
    expect([share('0'), share('0.25'), share('1')]).toEqual([0, 0.25, 1]);
    expect([scaleOrAuto('2.5'), scaleOrAuto('auto')]).toEqual([2.5, 'auto']);
    expect(namesOf(['a', 'b', 'c'])('c,a,c')).toEqual(['c', 'a']);
    expect(perLevel('4')).toBe(4);
    expect(perLevel('1/4/16')).toEqual([1, 4, 16]);
    expect(seedList('7')).toEqual([7]);
    expect(seedList('0-2,9,1')).toEqual([0, 1, 2, 9]);
  });

  it.each([
    [wholeNumber(1), ['0', '-1', '1.5', '1e3', '', ' ', 'x'], 'a whole number >= 1'],
    [wholeNumber(0, 7), ['8', '99999999999999999999'], 'a whole number from 0 to 7'],
    [positiveNumber, ['0', '-1', 'NaN', 'Infinity', '', ' ', '1,5'], 'a number above 0'],
    [share, ['-0.1', '1.1', 'NaN', '', ' ', 'half'], 'a number from 0 to 1'],
    [scaleOrAuto, ['0', '-1', 'Infinity', '', 'AUTO'], "a number above 0, or 'auto'"],
    [namesOf(['a', 'b']), ['', 'c', 'a,', 'a,c'], 'a, b, or several with commas'],
    [perLevel, ['0', '1/0', '1/', '', '1,2', '-4'], 'a whole number >= 1, or one for each level'],
    [seedList, ['', '-1', '3-1', '1-', 'a', '0-99999999'], 'whole numbers and ranges'],
  ])('are refused with what is allowed (%#)', (parse, texts, allowed) => {
    for (const text of texts) expect(() => parse(text)).toThrow(allowed);
  });
});
