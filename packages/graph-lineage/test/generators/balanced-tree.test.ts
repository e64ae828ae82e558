import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balancedTree } from '../../src/generators/balanced-tree.js';
import { path } from '../../src/generators/path.js';
import { star } from '../../src/generators/star.js';
import { degree } from '../../src/graph/degree.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { edgeText } from '../edge-text.js';
import { expectWellFormed } from '../expect-well-formed.js';

describe('balancedTree', () => {
  it.each<[number, number, string]>([
    // python3 -c "import networkx as nx; print(nx.balanced_tree(3, 2).edges())"   networkx 3.6.1
    [3, 2, '0-1 0-2 0-3 1-4 1-5 1-6 2-7 2-8 2-9 3-10 3-11 3-12'],
    // The same of (2, 3) and (1, 4).
    [2, 3, '0-1 0-2 1-3 1-4 2-5 2-6 3-7 3-8 4-9 4-10 5-11 5-12 6-13 6-14'],
    [1, 4, '0-1 1-2 2-3 3-4'],
  ])("of branching %i and height %i has the edges of networkx's balanced_tree", (r, h, text) => {
    expect(edgeText(balancedTree(r, h))).toBe(text);
  });

  it('has Σ branching^k vertices, one edge fewer, and branching^height leaves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (branching, height) => {
          const tree = balancedTree(branching, height);
          expectWellFormed(tree);
          const order = (branching ** (height + 1) - 1) / (branching - 1);
          expect(tree).toMatchObject({ order, size: order - 1 });
          expect(tree.family).toEqual({ name: 'balanced-tree', branching, height });
          const leaves = Array.from({ length: order }, (_, v) => degree(tree, v)).filter(
            (ends) => ends === 1,
          );
          expect(leaves).toHaveLength(branching ** height);
        },
      ),
    );
  });

  it('of height 0 or branching 1 is a path, of height 1 a star', () => {
    expect(balancedTree(5, 0)).toEqual(path(1));
    expect(balancedTree(1, 6)).toEqual(path(7));
    expect(graphsEqual(balancedTree(6, 1), star(7))).toBe(true);
  });

  it('refuses to have no branch', () => {
    expect(() => balancedTree(0, 2)).toThrow(
      new RangeError('balancedTree: need branching >= 1, got branching=0'),
    );
  });

  it('refuses a negative height', () => {
    expect(() => balancedTree(2, -1)).toThrow(
      new RangeError('balancedTree: need height >= 0, got height=-1'),
    );
  });

  it('refuses more vertices than 32 bits can number, however many', () => {
    expect(() => balancedTree(2, 32)).toThrow(
      new RangeError('balancedTree: need at most 4294967295 vertices, got 8589934591'),
    );
    expect(() => balancedTree(2, 2 ** 40)).toThrow(
      new RangeError('balancedTree: need at most 4294967295 vertices, got Infinity'),
    );
    // One whose order a quotient of rounded powers would not give as a whole number.
    expect(() => balancedTree(3_000_000_001, 1)).toThrow(
      new RangeError(
        'balancedTree: need at most 4294967295 entries in the adjacency matrix, got 6000000002',
      ),
    );
  });
});
