import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  type BarzilaiBorweinRule,
  barzilaiBorwein,
  euclidean,
  type Line,
  type LineSearch,
  stiefel,
} from '../../src/index.js';
import { knownOptima } from './known-optima.js';

const axes = [1, 4];
const scaled = (x: Matrix): Matrix =>
  Matrix.columnVector(x.to1DArray().map((t, i) => axes[i]! * t));
const parabola = { cost: (x: Matrix) => x.dot(scaled(x)) / 2, gradient: scaled };
const initial = Matrix.columnVector([1, 1]);

/** Takes every first step as it is, and keeps the lines. */
function recorder(): { readonly search: LineSearch; readonly lines: Line[] } {
  const lines: Line[] = [];
  const search: LineSearch = (line) => {
    lines.push(line);
    const step = line.firstStep!;
    return { step, cost: line.cost(step), evaluations: 1, status: 'accepted' };
  };
  return { search, lines };
}

describe('barzilaiBorwein', () => {
  const [pca] = knownOptima(8, 3, 4);

  it.each(['long', 'short', 'alternating'] as const)(
    'reaches the optimum by %s steps',
    (stepRule) => {
      const { cost, status } = barzilaiBorwein(stiefel(8, 3), pca!.problem, { stepRule, seed: 1 });
      expect(status).toBe('gradient-tolerance');
      expect(Math.abs(cost - pca!.optimum)).toBeLessThan(1e-8 * Math.abs(pca!.optimum));
    },
  );

  it('takes steps of the lengths that give it its name', () => {
    const firstSteps = (stepRule: BarzilaiBorweinRule): number[] => {
      const { search, lines } = recorder();
      const options = { initial, stepRule, lineSearch: search, maximumIterations: 3 };
      barzilaiBorwein(euclidean(2), parabola, options);
      return lines.map((line) => line.firstStep!);
    };
    // The first step is along (1, 4), which is s up to a factor; y = (1, 16).
    const long = (1 + 16) / (1 + 64);
    const short = (1 + 64) / (1 + 256);
    expect(firstSteps('long')[1]).toBeCloseTo(long, 12);
    expect(firstSteps('short')[1]).toBeCloseTo(short, 12);
    expect(firstSteps('alternating')[1]).toBeCloseTo(long, 12);
    expect(firstSteps('alternating')[2]).toBeLessThan(firstSteps('long')[2]!);
  });

  it('takes the same steps in coordinates that a preconditioner makes good', () => {
    const preconditioner = () => (u: Matrix) =>
      Matrix.columnVector(u.to1DArray().map((t, i) => t / axes[i]!));
    for (const stepRule of ['long', 'short'] as const) {
      const { search, lines } = recorder();
      const options = { initial, stepRule, lineSearch: search, maximumIterations: 2 };
      barzilaiBorwein(euclidean(2), { ...parabola, preconditioner }, options);
      expect(lines[1]!.firstStep).toBeCloseTo(1, 12);
    }
  });

  it('bounds costs by the last few', () => {
    const { search, lines } = recorder();
    const { history } = barzilaiBorwein(euclidean(2), parabola, {
      initial,
      costMemory: 3,
      lineSearch: search,
      maximumIterations: 8,
      gradientTolerance: 0,
    });
    const costs = history.map((record) => record.cost);
    for (const [index, line] of lines.entries()) {
      expect(line.reference).toBe(Math.max(...costs.slice(Math.max(0, index - 2), index + 1)));
    }
    expect(lines.length).toBe(8);
  });

  it('never lets the cost rise where it remembers one', () => {
    const [, brockett] = knownOptima(8, 3, 4);
    const rises = (costMemory: number): number => {
      const options = { seed: 1, costMemory, maximumIterations: 60 };
      const { history } = barzilaiBorwein(stiefel(8, 3), brockett!.problem, options);
      return history.slice(1).filter(({ cost }, index) => cost > history[index]!.cost).length;
    };
    expect(rises(1)).toBe(0);
    expect(rises(10)).toBeGreaterThan(0);
  });

  it('refuses rules and memories that it does not know', () => {
    const stepRule = 'middle' as BarzilaiBorweinRule;
    expect(() => barzilaiBorwein(euclidean(2), parabola, { stepRule })).toThrow(
      new RangeError(
        "barzilaiBorwein: need stepRule to be one of long, short, alternating, got stepRule='middle'",
      ),
    );
    expect(() => barzilaiBorwein(euclidean(2), parabola, { costMemory: 0 })).toThrow(
      new RangeError('barzilaiBorwein: need an integer costMemory >= 1, got costMemory=0'),
    );
  });
});
