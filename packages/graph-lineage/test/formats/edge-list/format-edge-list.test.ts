import { describe, expect, it } from '@jest/globals';
import { formatEdgeList } from '../../../src/formats/edge-list/format-edge-list.js';
import { cycle } from '../../../src/generators/cycle.js';
import { graphFromEdges } from '../../../src/graph/graph-from-edges.js';

describe('formatEdgeList', () => {
  it('writes edges alone where they name the vertices in order', () => {
    const graph = graphFromEdges(
      3,
      [
        [0, 0],
        [0, 1],
        [1, 2],
      ],
      { weights: [1, 0.1, 1e21] },
    );
    expect(formatEdgeList(graph)).toBe('0 0 1\n0 1 0.1\n1 2 1e+21\n');
    expect(formatEdgeList(cycle(3), { delimiter: ', ' })).toBe('0, 1\n0, 2\n1, 2\n');
  });

  it.each<[string, number, [number, number][]]>([
    ['a vertex without an edge at the end', 3, [[0, 1]]],
    ['a vertex without an edge in between', 3, [[0, 2]]],
    [
      'edges that name a later vertex first',
      4,
      [
        [0, 1],
        [0, 3],
        [1, 2],
      ],
    ],
    ['no edges', 2, []],
  ])('writes the labels first where there are %s', (_, order, edges) => {
    const lines = formatEdgeList(graphFromEdges(order, edges)).split('\n');
    const labels = Array.from({ length: order }, (__, vertex) => `${vertex}`);
    expect(lines).toEqual([...labels, ...edges.map(([u, v]) => `${u} ${v}`), '']);
  });

  it.each([
    ['', {}, 'that are not blank'],
    [' \t', { delimiter: ',' }, 'that are not blank'],
    ['a\nb', { delimiter: ',' }, 'without a line break or a byte order mark'],
    ['\uFEFFa', {}, 'without a line break or a byte order mark'],
    ['a#b', {}, 'without the comment sign "#"'],
    ['a b', {}, 'without white space, or a delimiter'],
    ['a\u0085b', {}, 'without white space, or a delimiter'],
    ['a,b', { delimiter: ',' }, 'that the delimiter "," ends'],
    ['a-', { delimiter: '--' }, 'that the delimiter "--" ends'],
  ])('refuses the label %j with %j', (label, options, rule) => {
    const labels = [label, 'z'];
    expect(() => formatEdgeList(graphFromEdges(2, []), { labels, ...options })).toThrow(
      new RangeError(
        `formatEdgeList: need labels ${rule}, got ${JSON.stringify(label)}; write them as GML or node-link JSON`,
      ),
    );
  });

  it('refuses a comment sign that is in a line', () => {
    const graph = graphFromEdges(2, [[0, 1]], { weights: [2.5] });
    const rule = 'formatEdgeList: need a comment sign that is in no line, got';
    expect(() => formatEdgeList(graph, { comments: '.' })).toThrow(
      new RangeError(`${rule} "." in "0 1 2.5"`),
    );
    const options = { labels: ['a', '#b'], delimiter: 'xy', comments: 'y#' };
    expect(() => formatEdgeList(graph, options)).toThrow(
      new RangeError(`${rule} "y#" in "axy#bxy2.5"`),
    );
  });

  it('refuses an empty delimiter', () => {
    expect(() => formatEdgeList(cycle(3), { delimiter: '' })).toThrow(
      'formatEdgeList: need a delimiter that is not empty',
    );
  });
});
