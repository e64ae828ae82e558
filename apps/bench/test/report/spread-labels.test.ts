import { describe, expect, it } from '@jest/globals';
import { spreadLabels } from '../../src/report/spread-labels.js';

const place = (...at: number[]) =>
  spreadLabels(
    at.map((y) => ({ at: y, size: 10 })),
    0,
    100,
  );

describe('spreadLabels', () => {
  it('leaves labels that do not overlap', () => expect(place(80, 20, 50)).toEqual([80, 20, 50]));

  it('moves overlapping labels apart and keeps their order', () => {
    expect(place(52, 50)).toEqual([60, 50]);
  });

  it('keeps labels within the ends', () => {
    expect(place(99, 98, 1)).toEqual([95, 85, 5]);
  });
});
