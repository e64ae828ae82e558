import { describe, expect, it } from '@jest/globals';
import { cycle } from '../../src/generators/cycle.js';
import { path } from '../../src/generators/path.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { pathLineage } from '../../src/lineages/path-lineage.js';

describe('pathLineage', () => {
  it('begins with one vertex and a self-loop', () => {
    expect(graphsEqual(pathLineage(0), cycle(1))).toBe(true);
  });

  it('goes on with one edge', () => {
    expect(graphsEqual(pathLineage(1), path(2))).toBe(true);
  });

  it('doubles at each index', () => {
    expect(graphsEqual(pathLineage(2), path(4))).toBe(true);
    expect(graphsEqual(pathLineage(5), path(32))).toBe(true);
  });

  it('refuses a negative index', () => {
    expect(() => pathLineage(-1)).toThrow(
      new RangeError('pathLineage: need index >= 0, got index=-1'),
    );
  });
});
