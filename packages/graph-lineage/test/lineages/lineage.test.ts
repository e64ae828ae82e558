import { describe, expect, it } from '@jest/globals';
import { path } from '../../src/generators/path.js';
import { edges } from '../../src/graph/edges.js';
import { lineage } from '../../src/lineages/lineage.js';

describe('lineage', () => {
  it('begins with one vertex and a self-loop, whatever the family', () => {
    const [first] = lineage((index) => path(3 ** index), 3);
    expect(first!.order).toBe(1);
    expect([...edges(first!)]).toEqual([[0, 0]]);
  });

  it('has as many graphs as levels and asks the family for the indices from 1', () => {
    const asked: number[] = [];
    const graphs = lineage((index) => {
      asked.push(index);
      return path(3 ** index);
    }, 4);
    expect(asked).toEqual([1, 2, 3]);
    expect(graphs.map((graph) => graph.order)).toEqual([1, 3, 9, 27]);
  });

  it('refuses to have no level', () => {
    expect(() => lineage(path, 0)).toThrow(
      new RangeError('lineage: need levels >= 1, got levels=0'),
    );
  });
});
