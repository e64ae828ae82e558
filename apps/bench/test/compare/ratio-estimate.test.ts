/**
 * @file The expected numbers are SciPy 1.17.1's:
 *
 *   import numpy as np
 *   from scipy import stats
 *   a, b, c = [10500, 11800, 9900, 12400], [8700, 9100, 9600, 8800], [8700, 9100, 9600]
 *   np.exp(np.mean(np.log(b)) - np.mean(np.log(a)))
 *   np.exp(stats.ttest_rel(np.log(b), np.log(a)).confidence_interval(0.95))
 *   np.exp(stats.ttest_ind(np.log(c), np.log(a), equal_var=False).confidence_interval(0.95))
 *   stats.t.ppf(0.975, [1, 2, 4.37, 9, 30, 1000]), stats.t.ppf(0.995, 2.5)
 */
import { describe, expect, it } from '@jest/globals';
import { pairedEstimate, welchEstimate } from '../../src/compare/ratio-estimate.js';
import { twoSidedT } from '../../src/compare/student-t.js';

/** Digits after the point to which float64 arithmetic agrees whatever its order. */
const digits = 12;

const a = [10500, 11800, 9900, 12400].map(Math.log);
const b = [8700, 9100, 9600, 8800].map(Math.log);

describe('twoSidedT', () => {
  it.each([
    [0.05, 1, 12.706204736174694],
    [0.05, 2, 4.302652729749462],
    [0.05, 4.37, 2.6861481000408847],
    [0.05, 9, 2.262157162798205],
    [0.05, 30, 2.0422724563012378],
    [0.05, 1000, 1.9623390808264083],
    [0.01, 2.5, 7.163728138948783],
  ])('outside %d with %d degrees of freedom is %d', (outside, freedom, t) => {
    expect(twoSidedT(outside, freedom)).toBeCloseTo(t, digits);
  });
});

describe('pairedEstimate', () => {
  it('is SciPy’s paired t-test of the logarithms', () => {
    const { ratio, interval } = pairedEstimate(b.map((log, i) => log - a[i]!));
    expect(ratio).toBeCloseTo(0.8143227931441472, digits);
    expect(interval[0]).toBeCloseTo(0.6595144948809932, digits);
    expect(interval[1]).toBeCloseTo(1.0054693514412363, digits);
  });

  it('is the ratio alone where every pair has the same', () => {
    expect(pairedEstimate([0, 0, 0])).toEqual({ ratio: 1, interval: [1, 1] });
  });
});

describe('welchEstimate', () => {
  it('is SciPy’s t-test of the logarithms with unequal variances', () => {
    const { ratio, interval } = welchEstimate(a, b.slice(0, 3));
    expect(ratio).toBeCloseTo(0.8217604700329137, digits);
    expect(interval[0]).toBeCloseTo(0.7020575821023911, digits);
    expect(interval[1]).toBeCloseTo(0.961873053327737, digits);
  });

  it('turns round with its samples', () => {
    const [there, back] = [welchEstimate(a, b), welchEstimate(b, a)];
    expect(there.ratio * back.ratio).toBeCloseTo(1, digits);
    expect(there.interval[0] * back.interval[1]).toBeCloseTo(1, digits);
  });

  it('is the ratio alone where neither sample varies', () => {
    const { ratio, interval } = welchEstimate([0, 0], [Math.log(2), Math.log(2)]);
    expect(ratio).toBeCloseTo(2, digits);
    expect(interval).toEqual([ratio, ratio]);
  });
});
