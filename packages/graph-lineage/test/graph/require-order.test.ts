import { describe, expect, it } from '@jest/globals';
import { requireOrder } from '../../src/graph/require-order.js';

const LARGEST = 4294967295;

describe('requireOrder', () => {
  it('accepts what 32 bits can number', () => {
    expect(() => requireOrder('caller', LARGEST, LARGEST)).not.toThrow();
  });

  it.each([LARGEST + 1, Infinity, Number.NaN])('refuses %d vertices', (order) => {
    expect(() => requireOrder('caller', order, 0)).toThrow(
      new RangeError(`caller: need at most 4294967295 vertices, got ${order}`),
    );
  });

  it('refuses too many entries', () => {
    expect(() => requireOrder('caller', 5, LARGEST + 1)).toThrow(
      new RangeError(
        'caller: need at most 4294967295 entries in the adjacency matrix, got 4294967296',
      ),
    );
  });
});
