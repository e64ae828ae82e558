import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { selectNth } from '../../src/points/select-nth.js';

describe('selectNth', () => {
  it('puts the nth where sorting would, smaller ones before and larger ones behind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (values, a, b, c) => {
          const [low, nth, high] = [a, b, c]
            .map((value) => value % values.length)
            .toSorted((x, y) => x - y) as [number, number, number];
          const members = Uint32Array.from(values, (_, index) => index);
          // Two columns, of which the second counts.
          const columns = Float64Array.from(values.flatMap((value) => [-value, value]));
          selectNth(members, low, high, nth, columns, 2, 1);

          const selected = Array.from(members, (member) => values[member]!);
          const sorted = values.slice(low, high + 1).toSorted((x, y) => x - y);
          expect(selected[nth]).toBe(sorted[nth - low]);
          for (let place = low; place < nth; place += 1) {
            expect(selected[place]).toBeLessThanOrEqual(selected[nth]!);
          }
          for (let place = nth; place <= high; place += 1) {
            expect(selected[place]).toBeGreaterThanOrEqual(selected[nth]!);
          }
          // What is outside stays, and nothing is lost.
          expect(selected.slice(0, low)).toEqual(values.slice(0, low));
          expect(selected.slice(high + 1)).toEqual(values.slice(high + 1));
          expect(members.toSorted()).toEqual(Uint32Array.from(values, (_, index) => index));
        },
      ),
    );
  });
});
