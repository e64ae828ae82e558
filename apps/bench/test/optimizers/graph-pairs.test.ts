import { describe, expect, it } from '@jest/globals';
import { defaultPairs, readGraphPairs } from '../../src/optimizers/graph-pairs.js';

describe('readGraphPairs', () => {
  it('reads each pair once, coarse graph first', () => {
    const pairs = readGraphPairs('--pairs', [
      'path:4,path:8',
      'grid:2x2,grid:4x2',
      'path:4,path:8',
    ]);
    expect(
      pairs.map(({ name, coarse, fine }) => [name, coarse.graph.order, fine.graph.order]),
    ).toEqual([
      ['path:4 -> path:8', 4, 8],
      ['grid:2x2 -> grid:4x2', 4, 8],
    ]);
    expect(readGraphPairs('--pairs', defaultPairs)).toHaveLength(4);
  });

  it.each([
    ['path:4', '--pairs: need coarse,fine such as path:8,path:16, got "path:4"'],
    ['path:4,path:8,path:16', '--pairs: need coarse,fine'],
    ['path:4,ring:8', '--pairs: need path:n, cycle:n, grid:axb, torus:axb or a file, got "ring:8"'],
  ])('refuses %j', (text, message) => {
    expect(() => readGraphPairs('--pairs', [text])).toThrow(message);
  });
});
