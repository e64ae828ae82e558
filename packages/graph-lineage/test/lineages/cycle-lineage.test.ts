import { describe, expect, it } from '@jest/globals';
import { cycle } from '../../src/generators/cycle.js';
import { path } from '../../src/generators/path.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { cycleLineage } from '../../src/lineages/cycle-lineage.js';

describe('cycleLineage', () => {
  it('begins with one vertex and a self-loop', () => {
    expect(graphsEqual(cycleLineage(0), cycle(1))).toBe(true);
  });

  it('goes on with one edge', () => {
    expect(graphsEqual(cycleLineage(1), path(2))).toBe(true);
  });

  it('doubles at each index', () => {
    expect(graphsEqual(cycleLineage(2), cycle(4))).toBe(true);
    expect(graphsEqual(cycleLineage(5), cycle(32))).toBe(true);
  });

  it('refuses a negative index', () => {
    expect(() => cycleLineage(-1)).toThrow(
      new RangeError('cycleLineage: need index >= 0, got index=-1'),
    );
  });
});
