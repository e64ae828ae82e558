import { describe, expect, it } from '@jest/globals';
import type { ProbeUnderTest } from './engine-under-test.js';
import { probePair } from './probe-pair.js';
import type { TrainingRecord } from './run-training.js';
import { smallTrainingCases, trainingCases } from './training-cases.js';

/** Relative agreement of float32 with float64 after 14 to 100 steps, in losses and in the weights' norm. */
const tolerance = 1e-4;

/** Declares tests of whole trainings: as the reference's, and the same bytes for the same seed. */
export function describeTraining(probe: ProbeUnderTest): void {
  const cases = probe.brief ? smallTrainingCases : trainingCases;
  const probes = probePair(probe);
  const trained = new Map<string, Promise<TrainingRecord>>();
  /** Returns a training's record, of one run for all laws. */
  const once = (name: string) => {
    const record = trained.get(name) ?? probes().engine.training(name);
    trained.set(name, record);
    return record;
  };

  describe('trains as the reference does', () => {
    it.each(cases)('$name', async ({ name, leastSteps }) => {
      const expected = await probes().reference.training(name);
      const actual = await once(name);
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

  // What a run draws and keeps does not depend on the maps; a brief suite takes one smoothing.
  const repeated = probe.brief ? /grid maps, (coarse-data|simultaneous)$/ : /grid maps/;
  const again = cases.filter(({ name }) => repeated.test(name));
  describe('gives the same bytes for the same seed', () => {
    it.each(again)('with $name', async ({ name }) => {
      expect(await probes().engine.training(name)).toEqual(await once(name));
    });
    it.each(again)('stopped and resumed, with $name', async ({ name }) => {
      expect(await probes().engine.training(name, [2, 9])).toEqual(await once(name));
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
