import { describe, expect, it } from '@jest/globals';
import { cycle } from '../../src/generators/cycle.js';
import { grid } from '../../src/generators/grid.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { gridLineage } from '../../src/lineages/grid-lineage.js';
import { halvingShapes } from '../../src/lineages/halving-shapes.js';

describe('gridLineage', () => {
  it('begins with one vertex and a self-loop', () => {
    expect(graphsEqual(gridLineage(0), cycle(1))).toBe(true);
  });

  it('doubles its axes in turn, rows first', () => {
    const shapes = [
      [2, 1],
      [2, 2],
      [4, 2],
      [4, 4],
    ];
    for (const [index, shape] of shapes.entries()) {
      expect(graphsEqual(gridLineage(index + 1), grid(shape))).toBe(true);
    }
  });

  it('has the shapes of a halved square, from the coarsest to the finest', () => {
    const shapes = halvingShapes([8, 8], 5).toReversed();
    for (const [index, shape] of shapes.entries()) {
      expect(graphsEqual(gridLineage(index + 1), grid(shape))).toBe(true);
    }
  });

  it('refuses an index that is no integer', () => {
    expect(() => gridLineage(1.5)).toThrow(
      new RangeError('gridLineage: need an integer index, got index=1.5'),
    );
  });
});
