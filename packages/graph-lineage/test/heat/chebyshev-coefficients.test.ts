import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chebyshevCoefficients } from '../../src/heat/chebyshev-coefficients.js';

/** The tail that is left out, and the rounding of a few hundred products. */
const ROUNDING = 1e-14;

const anyScale = fc.double({ min: -12, max: 5, noNaN: true }).map((exponent) => 10 ** exponent);

describe('chebyshevCoefficients', () => {
  it('expand exp(z (x - 1)), at x = cos(θ) a sum of cosines', () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: Math.PI, noNaN: true }), (z, angle) => {
        const sum = chebyshevCoefficients(z).reduce(
          (total, coefficient, k) => total + coefficient * Math.cos(k * angle),
          0,
        );
        const expected = Math.exp(-2 * z * Math.sin(angle / 2) ** 2);
        expect(Math.abs(sum - expected)).toBeLessThan(ROUNDING);
      }),
    );
  });

  it('are positive, sum to 1 and are about √(74z) for large z', () => {
    const coefficients = chebyshevCoefficients(1e5);
    expect(coefficients.every((coefficient) => coefficient > 0)).toBe(true);
    const sum = coefficients.reduce((total, coefficient) => total + coefficient, 0);
    expect(Math.abs(sum - 1)).toBeLessThan(ROUNDING);
    // e^(-z) I_k(z) is about exp(-k²/2z) / √(2πz), of which 1e-16 is at k²/2z = 37.
    const terms = coefficients.length / Math.sqrt(74e5);
    expect(terms).toBeGreaterThan(0.9);
    expect(terms).toBeLessThan(1.1);
  });

  it.each([1e-3, 1, 100, 1e4])('end at z = %f where they are below 1e-16', (z) => {
    expect(chebyshevCoefficients(z).at(-1)!).toBeLessThan(1e-16);
  });

  it("agree with scipy's Bessel functions", () => {
    // [scipy.special.ive(k, 2.5) * (1 if k == 0 else 2) for k in range(5)]   scipy 1.17
    const expected = [
      0.27004644161220276, 0.413169299062533, 0.20955744397437895, 0.07787738870352676,
      0.02265171108591486,
    ];
    const computed = chebyshevCoefficients(2.5);
    for (const [k, value] of expected.entries()) expect(computed[k]).toBeCloseTo(value, 15);
  });
});
