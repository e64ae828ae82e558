import { describe, expect, it } from '@jest/globals';
import { formatMatrixMarket } from '../../../src/formats/matrix-market/format-matrix-market.js';
import { graphFromEdges } from '../../../src/graph/graph-from-edges.js';

describe('formatMatrixMarket', () => {
  it('writes a pattern without weights, and the lower triangle', () => {
    expect(
      formatMatrixMarket(
        graphFromEdges(3, [
          [0, 2],
          [1, 1],
        ]),
      ),
    ).toBe('%%MatrixMarket matrix coordinate pattern symmetric\n3 3 2\n3 1\n2 2\n');
  });

  it('writes labels in comments, one a line', () => {
    const graph = graphFromEdges(2, [[0, 1]], { weights: [0.1] });
    expect(formatMatrixMarket(graph, { labels: ['a\nb', '"é"'] })).toBe(
      String.raw`%%MatrixMarket matrix coordinate real symmetric
%graph-lineage label "a\nb"
%graph-lineage label "\"é\""
2 2 1
2 1 0.1
`,
    );
  });
});
