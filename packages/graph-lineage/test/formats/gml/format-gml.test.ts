import { describe, expect, it } from '@jest/globals';
import { formatGml } from '../../../src/formats/gml/format-gml.js';
import { graphFromEdges } from '../../../src/graph/graph-from-edges.js';

describe('formatGml', () => {
  it('writes ASCII, one attribute a line', () => {
    const graph = graphFromEdges(2, [[0, 1]], { weights: [2.5] });
    expect(formatGml(graph, { labels: ['"Zoë" & 東\n', '😀'], weight: 'value' })).toBe(`graph [
  node [
    id 0
    label "&#34;Zo&#235;&#34; &#38; &#26481;&#10;"
  ]
  node [
    id 1
    label "&#128512;"
  ]
  edge [
    source 0
    target 1
    value 2.5
  ]
]
`);
  });

  // GML has integers of 32 bits and reals, which have a point.
  it.each([
    [3, '3'],
    [2 ** 31 - 1, '2147483647'],
    [2 ** 31, '2147483648.0'],
    [2 ** 60, '1.152921504606847e+18'],
    [1e21, '1.0e+21'],
    [1e-7, '1.0e-7'],
    [1.5e-7, '1.5e-7'],
  ])('writes the weight %p as %s', (weight, text) => {
    const graph = graphFromEdges(1, [[0, 0]], { weights: [weight] });
    expect(formatGml(graph)).toContain(`    weight ${text}\n`);
  });

  it.each(['', 'a b', '1a', 'source', 'target', 'é'])('refuses the attribute %j', (weight) => {
    const rule = 'a weight attribute of letters and digits that is neither source nor target';
    expect(() => formatGml(graphFromEdges(1, []), { weight })).toThrow(
      new RangeError(`formatGml: need ${rule}, got "${weight}"`),
    );
  });
});
