import { describe, expect, it } from '@jest/globals';
import type { ProbeUnderTest } from './engine-under-test.js';
import { operationPrograms } from './operation-programs.js';
import { probePair } from './probe-pair.js';

/** A float32 result of numbers of size 1 and sums of a few of them. */
const tolerance = 1e-5;

/** Declares one test an operation: the engine's results are the reference's. */
export function describeOperations(probe: ProbeUnderTest): void {
  describe('computes as the reference does', () => {
    const probes = probePair(probe);

    it.each(operationPrograms.map(({ name }) => name))('%s', async (name) => {
      const { engine, reference } = probes();
      const expected = await reference.operation(name);
      const actual = await engine.operation(name);
      expect(actual).toHaveLength(expected.length);
      expected.forEach((values, output) => {
        expect(actual[output]).toHaveLength(values.length);
        values.forEach((value, i) => {
          expect(Math.abs(actual[output]![i]! - value)).toBeLessThan(
            tolerance * Math.max(1, Math.abs(value)),
          );
        });
      });
    });

    it('leaves inputs as they were and runs again with other numbers of slices', async () => {
      const { engine } = probes();
      expect(await engine.sliceSums()).toEqual({ sums: [[11], [15], [12]], start: [10] });
    });
  });
}
