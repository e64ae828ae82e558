import { describe, expect, it } from '@jest/globals';
import { durationText } from '../../src/progress/duration-text.js';
import { workLeft } from '../../src/progress/work-left.js';

describe('durationText', () => {
  it.each([
    [0.4, '0 s'],
    [59.4, '59 s'],
    [59.6, '1 min 00 s'],
    [65, '1 min 05 s'],
    [7380, '2 h 03 min'],
    [-3, '0 s'],
  ])('says %d seconds as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});

describe('workLeft', () => {
  it('tells the time left from the work of all runs', () => {
    const work = workLeft([100, 300]);
    expect(work.secondsLeft(1)).toBeUndefined();
    work.advance(50);
    expect(work.secondsLeft(2)).toBe(14);
    work.advance(500);
    expect(work.done).toBe(100);
    work.endRun();
    work.advance(150);
    expect(work.done).toBe(250);
    expect(work.secondsLeft(10)).toBe(6);
    work.endRun();
    expect(work.secondsLeft(16)).toBe(0);
  });

  it('does not count as its own pace what a resumed run had behind it', () => {
    const work = workLeft([100, 100]);
    work.resume(80);
    expect(work.done).toBe(80);
    expect(work.secondsLeft(1)).toBeUndefined();
    work.advance(90);
    expect(work.secondsLeft(2)).toBe(22);
    work.endRun();
    expect(work.secondsLeft(4)).toBe(20);
  });
});
