import { describe, expect, it } from '@jest/globals';
import { formatAdjacencyCsv } from '../../../src/formats/adjacency-csv/format-adjacency-csv.js';
import { graphFromEdges } from '../../../src/graph/graph-from-edges.js';

describe('formatAdjacencyCsv', () => {
  const graph = graphFromEdges(
    3,
    [
      [0, 1],
      [2, 2],
    ],
    { weights: [0.1, 5e-324] },
  );

  it('writes numbers alone without labels', () => {
    expect(formatAdjacencyCsv(graph)).toBe('0,0.1,0\n0.1,0,0\n0,0,5e-324\n');
  });

  it('quotes labels only where they need it', () => {
    const labels = ['a, b', '"c"', 'd e'];
    const csv = ',"a, b","""c""",d e\n"a, b",0,0.1,0\n"""c""",0.1,0,0\nd e,0,0,5e-324\n';
    expect(formatAdjacencyCsv(graph, { labels })).toBe(csv);
    const semicolons = ';a, b;"""c""";d e';
    expect(formatAdjacencyCsv(graph, { labels, delimiter: ';' }).split('\n')[0]).toBe(semicolons);
  });

  it('refuses a delimiter that is in a number', () => {
    expect(() => formatAdjacencyCsv(graph, { delimiter: 'e' })).toThrow(
      'formatAdjacencyCsv: need a delimiter of one sign that is in no number',
    );
  });
});
