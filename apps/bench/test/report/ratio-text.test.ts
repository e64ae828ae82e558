import { describe, expect, it } from '@jest/globals';
import { ratioText } from '../../src/report/ratio-text.js';

describe('ratioText', () => {
  it.each([
    [7.249, '7.2×'],
    [9.96, '10×'],
    [12.6, '13×'],
    [0.805, '0.81×'],
    [0.999, '1.0×'],
  ])('writes %d as %s', (times, text) => expect(ratioText({ kind: 'exact', times })).toBe(text));

  it('rounds bounds so that they stay true', () => {
    expect(ratioText({ kind: 'atLeast', times: 7.29 })).toBe('> 7.2×');
    expect(ratioText({ kind: 'atLeast', times: 12.9 })).toBe('> 12×');
    expect(ratioText({ kind: 'atMost', times: 7.21 })).toBe('< 7.3×');
    expect(ratioText({ kind: 'atMost', times: 0.801 })).toBe('< 0.81×');
  });
});
