import { describe, expect, it } from '@jest/globals';
import { durationText } from '../../src/progress/duration-text.js';
import { lowestRun } from '../../src/progress/lowest-run.js';
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
    const work = workLeft(400);
    expect(work.secondsLeft(1)).toBeUndefined();
    const first = work.startRun(100);
    first.advance(50);
    expect(work.secondsLeft(2)).toBe(14);
    first.advance(500);
    expect(work.done).toBe(100);
    first.end();
    const second = work.startRun(300);
    second.advance(150);
    expect(work.done).toBe(250);
    expect(work.secondsLeft(10)).toBe(6);
    second.end();
    expect(work.secondsLeft(16)).toBe(0);
  });

  it('counts runs that are in progress side by side', () => {
    const work = workLeft(400);
    const [first, second] = [work.startRun(100), work.startRun(300)];
    first.advance(50);
    second.advance(150);
    first.advance(70);
    expect(work.done).toBe(220);
    first.end();
    expect(work.done).toBe(250);
  });

  it('does not count as its own pace what a resumed run had behind it', () => {
    const work = workLeft(200);
    const first = work.startRun(100);
    first.resume(80);
    expect(work.done).toBe(80);
    expect(work.secondsLeft(1)).toBeUndefined();
    first.advance(90);
    expect(work.secondsLeft(2)).toBe(22);
    first.end();
    expect(work.secondsLeft(4)).toBe(20);
  });
});

describe('lowestRun', () => {
  it('names the lowest of two or more runs, once', () => {
    const lowest = lowestRun();
    expect(lowest.end('a', 0.02)).toBeUndefined();
    expect(lowest.end('b', 0.03)).toBeUndefined();
    expect(lowest.end('c', 0.0123456)).toBe('lowest so far: c, 0.01235');
    expect(lowest.end('d', Number.NaN)).toBeUndefined();
  });
});
