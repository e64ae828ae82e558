import { describe, expect, it } from '@jest/globals';
import type { ProbeUnderTest } from './engine-under-test.js';
import { probePair } from './probe-pair.js';
import { smallTrainingCases, trainingCases } from './training-cases.js';

/** Relative agreement of float32 with float64 after 26 to 100 steps, in losses and in the weights' norm. */
const tolerance = 1e-4;

/** Declares tests of whole trainings: as the reference's, and the same bytes for the same seed. */
export function describeTraining(probe: ProbeUnderTest): void {
  const cases = probe.slow ? smallTrainingCases : trainingCases;
  const probes = probePair(probe);

  describe('trains as the reference does', () => {
    it.each(cases)('$name', async ({ name, leastSteps }) => {
      const { engine, reference } = probes();
      const expected = await reference.training(name);
      const actual = await engine.training(name);
      const { history, weights, biases, ...same } = expected;
      expect(same.steps).toBeGreaterThanOrEqual(leastSteps);
      expect(actual).toMatchObject(same);
      expect(actual.history).toHaveLength(history.length);
      history.forEach((row, i) => {
        const other = actual.history[i]!;
        const unmeasured = { validationMse: 0, validationLoss: 0 };
        expect({ ...other, ...unmeasured }).toEqual({ ...row, ...unmeasured });
        expect(Math.abs(other.validationMse / row.validationMse - 1)).toBeLessThan(tolerance);
        expect(Math.abs(other.validationLoss / row.validationLoss - 1)).toBeLessThan(tolerance);
      });
      for (const [kind, expectedValues] of Object.entries({ weights, biases })) {
        const values = actual[kind as 'weights' | 'biases'];
        expect(values).toHaveLength(expectedValues.length);
        expectedValues.forEach((layer, i) => {
          expect(relativeDistance(values[i]!, layer)).toBeLessThan(tolerance);
        });
      }
    });
  });

  const onGrids = cases.filter(({ name }) => name.includes('grid maps'));
  describe('gives the same bytes for the same seed', () => {
    it.each(onGrids)('with $name', async ({ name }) => {
      const { engine } = probes();
      const first = await engine.training(name);
      expect(await engine.training(name)).toEqual(first);
    });
    it.each(onGrids)('stopped and resumed, with $name', async ({ name }) => {
      const { engine } = probes();
      const first = await engine.training(name);
      expect(await engine.training(name, [2, 9])).toEqual(first);
    });
  });
}

function relativeDistance(a: readonly number[], b: readonly number[]): number {
  let [difference, norm] = [0, 0];
  b.forEach((value, i) => {
    difference += (a[i]! - value) ** 2;
    norm += value * value;
  });
  return Math.sqrt(difference / norm);
}
