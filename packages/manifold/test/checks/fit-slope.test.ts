import { describe, expect, it } from '@jest/globals';
import { fitSlope } from '../../src/checks/fit-slope.js';
import { randomSource } from '../../src/index.js';

const steps = Array.from({ length: 49 }, (_, k) => 10 ** (k / 6 - 8));

function curve(error: (step: number, k: number) => number, magnitude = 1) {
  return steps.map((step, k) => ({ step, error: error(step, k), magnitude, change: step }));
}

/** Rounding of a cost of some size: erratic, and now and then 0. */
function noise(size: number): () => number {
  const random = randomSource(1);
  return () => size * Math.floor(3 * random());
}

describe('fitSlope', () => {
  it.each([1, 2, 3, 4])('finds the power %p', (power) => {
    const fit = fitSlope(curve((step) => 5 * step ** power));
    expect(fit).toMatchObject({ slope: expect.closeTo(power, 10), to: 1 });
  });

  it('finds it between rounding and further terms', () => {
    const rounding = noise(2 ** -50);
    const fit = fitSlope(curve((step) => 5 * step ** 2 + 300 * step ** 4 + rounding()));
    expect(fit).toMatchObject({ slope: expect.closeTo(2, 1) });
    const third = fitSlope(curve((step) => step ** 3 + 300 * step ** 5 + rounding()));
    expect(third).toMatchObject({ slope: expect.closeTo(3, 1) });
  });

  it('finds it where rounding is more than the cost tells', () => {
    const rounding = noise(1e-10);
    const fit = fitSlope(curve((step) => 5 * step ** 2 + rounding()));
    expect(fit).toMatchObject({ slope: expect.closeTo(2, 1) });
  });

  it('prefers short steps, in which a slight fault shows', () => {
    expect(fitSlope(curve((step) => 1e-4 * step + step ** 2))).toMatchObject({
      slope: expect.closeTo(1, 1),
    });
  });

  it('is not taken in by steps that rounding swallows', () => {
    // No change at all in the shortest: the error is what was foreseen, with slope 1.
    const points = steps.map((step) =>
      step < 1e-5
        ? { step, error: step, magnitude: 1e-9, change: 0 }
        : { step, error: step ** 2, magnitude: 1e-9, change: step },
    );
    expect(fitSlope(points)).toMatchObject({ slope: expect.closeTo(2, 5) });
  });

  it('but is where nothing changes at all: then the foreseen change is the fault', () => {
    const points = steps.map((step) => ({ step, error: step, magnitude: 1, change: 0 }));
    expect(fitSlope(points)).toMatchObject({ slope: expect.closeTo(1, 5) });
  });

  it('says exact where there is rounding alone', () => {
    expect(fitSlope(curve(() => 0))).toBe('exact');
    expect(fitSlope(curve(noise(2 ** -50)))).toBe('exact');
    expect(fitSlope(curve(noise(1e-12)))).toBe('exact');
  });

  it('finds nothing in chaos', () => {
    const random = randomSource(2);
    expect(fitSlope(curve(() => random()))).toBeUndefined();
    expect(fitSlope(curve(() => Number.NaN))).toBeUndefined();
    expect(fitSlope(curve(() => Infinity))).toBeUndefined();
  });

  it('goes by the steps where the cost is finite', () => {
    const fit = fitSlope(curve((step) => (step > 1e-3 ? Number.NaN : step ** 2)));
    expect(fit).toMatchObject({ slope: expect.closeTo(2, 10) });
  });
});
