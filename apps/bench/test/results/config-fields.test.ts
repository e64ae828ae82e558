import { describe, expect, it } from '@jest/globals';
import { configFields } from '../../src/results/config-fields.js';

describe('configFields', () => {
  it('has every value by its path, lists as one, null as a value', () => {
    const config = { seed: 1, k: [1, 4], a: { b: { c: 'x' }, d: null }, e: false };
    expect([...configFields(config)]).toEqual([
      ['seed', '1'],
      ['k', '[1,4]'],
      ['a.b.c', '"x"'],
      ['a.d', 'null'],
      ['e', 'false'],
    ]);
  });
});
