import { describe, expect, it } from '@jest/globals';
import { configDifferences } from '../../src/compare/config-differences.js';

const all = () => true;

describe('configDifferences', () => {
  it('compares the values of all configs, in whatever order they come', () => {
    const [x, y] = [{ a: 'x', b: 1 }, { a: 'y' }];
    expect(configDifferences([x, y], [y, x, y], all)).toEqual([]);
    expect(configDifferences([y, x], [y], all)).toEqual([
      { field: 'a', a: ['"x"', '"y"'], b: ['"y"'] },
      { field: 'b', a: [null, '1'], b: [null] },
    ]);
  });

  it('looks only where it is told to, and knows nothing without configs', () => {
    const differ = [[{ a: 1, b: 1 }], [{ a: 2, b: 2 }]] as const;
    const found = configDifferences(...differ, (path) => path === 'b');
    expect(found).toEqual([{ field: 'b', a: ['1'], b: ['2'] }]);
    expect(configDifferences([], [{ a: 1 }], all)).toBeNull();
    expect(configDifferences([{ a: 1 }], [], all)).toBeNull();
  });
});
