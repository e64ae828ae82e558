import { describe, expect, it } from '@jest/globals';
import { formatGraphml } from '../../../src/formats/graphml/format-graphml.js';
import { graphFromEdges } from '../../../src/graph/graph-from-edges.js';

describe('formatGraphml', () => {
  it('writes a key only where there are weights', () => {
    expect(formatGraphml(graphFromEdges(2, [[0, 1]]))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <graph edgedefault="undirected">
    <node id="0"/>
    <node id="1"/>
    <edge source="0" target="1"/>
  </graph>
</graphml>
`);
    const text = formatGraphml(graphFromEdges(1, [[0, 0]], { weights: [1e21] }), {
      labels: ['<"a">\n'],
      weight: 'b&c',
    });
    expect(text.split('\n').slice(2, 6)).toEqual([
      '  <key id="d0" for="edge" attr.name="b&#38;c" attr.type="double"/>',
      '  <graph edgedefault="undirected">',
      '    <node id="&#60;&#34;a&#34;&#62;&#10;"/>',
      '    <edge source="&#60;&#34;a&#34;&#62;&#10;" target="&#60;&#34;a&#34;&#62;&#10;"><data key="d0">1e+21</data></edge>',
    ]);
  });

  it.each(['\0', '\u001F', '\uFFFE', '\uD800', '\uDC00\uD800'])('refuses %j', (name) => {
    const error = new RangeError(
      `formatGraphml: need names without control characters, got ${JSON.stringify(name)}; write them as GML or node-link JSON`,
    );
    const graph = graphFromEdges(1, []);
    expect(() => formatGraphml(graph, { labels: [name] })).toThrow(error);
    expect(() => formatGraphml(graph, { weight: name })).toThrow(error);
  });
});
