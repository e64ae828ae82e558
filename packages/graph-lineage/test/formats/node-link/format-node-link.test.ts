import { describe, expect, it } from '@jest/globals';
import { formatNodeLink } from '../../../src/formats/node-link/format-node-link.js';
import { graphFromEdges } from '../../../src/graph/graph-from-edges.js';

describe('formatNodeLink', () => {
  it('writes what networkx writes, a node or an edge a line', () => {
    const graph = graphFromEdges(2, [[0, 1]], { weights: [1e21] });
    expect(formatNodeLink(graph, { weight: 'length' })).toBe(`{
  "directed": false,
  "multigraph": false,
  "graph": {},
  "nodes": [
    {"id": 0},
    {"id": 1}
  ],
  "edges": [
    {"length": 1e+21, "source": 0, "target": 1}
  ]
}
`);
    expect(formatNodeLink(graphFromEdges(1, []))).toContain('"edges": []');
  });

  it('writes labels as numbers or lists where they are just their JSON', () => {
    const as = (label: string): string => {
      const text = formatNodeLink(graphFromEdges(1, []), { labels: [label] });
      return /\{"id": (.*)\}/.exec(text)![1]!;
    };
    const raw = ['0', '-7', '1.5', '1e-7', '9007199254740993', '[]', '[0,[1,"a b"],null]'];
    expect(raw.map(as)).toEqual(raw);
    const texts = [
      '-0',
      '01',
      '1.0',
      '1e3',
      '1e999',
      '[0, 1]',
      '[NaN]',
      '[{}]',
      '[',
      '1 2',
      'null',
    ];
    expect([...texts, 'a"'].map(as)).toEqual([...texts, 'a"'].map((text) => JSON.stringify(text)));
  });

  it.each(['source', 'target'])('refuses the attribute %s', (weight) => {
    const rule = 'a weight attribute that is neither source nor target';
    expect(() => formatNodeLink(graphFromEdges(1, []), { weight })).toThrow(
      new RangeError(`formatNodeLink: need ${rule}, got "${weight}"`),
    );
  });
});
