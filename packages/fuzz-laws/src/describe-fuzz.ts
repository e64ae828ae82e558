import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultOf } from './fault-of.js';
import { snapshot } from './snapshot.js';

/** How a function is called, and what its results have to be. */
export interface Fuzz {
  readonly args: fc.Arbitrary<readonly unknown[]>;
  readonly check: (result: never, args: never) => void;
  readonly runs?: number;
}

/**
 * Tests that each function of `exports` has its entry, and that whatever it is given it returns what
 * passes the check or throws a RangeError or TypeError in its own name, and changes no argument.
 */
export function describeFuzz(
  exports: Readonly<Record<string, unknown>>,
  fuzzed: Readonly<Record<string, Fuzz>>,
): void {
  test('every function is here', () => {
    const functions = Object.entries(exports).filter(([, value]) => typeof value === 'function');
    expect(Object.keys(fuzzed).toSorted()).toEqual(functions.map(([name]) => name).toSorted());
  });

  describe.each(Object.entries(fuzzed))('%s', (name, { args, check, runs = 400 }) => {
    const call = Reflect.get(exports, name) as (...given: readonly unknown[]) => unknown;

    test('returns what it says or refuses in its own name, and changes nothing', () => {
      fc.assert(
        fc.property(args, (given) => {
          const before = snapshot(given);
          let result: unknown;
          const fault = faultOf(name, () => {
            result = call(...given);
          });
          expect(snapshot(given)).toBe(before);
          if (fault === 'refused') return;
          if (fault !== 'accepted') throw fault;
          (check as (result: unknown, args: unknown) => void)(result, given);
        }),
        { numRuns: runs },
      );
    });
  });
}
