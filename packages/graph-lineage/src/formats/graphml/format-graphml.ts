import type { Graph } from '../../graph/graph.js';
import { fitsXml } from '../../xml/fits-xml.js';
import type { LabelOptions, WeightAttributeOptions } from '../format-options.js';
import { mapEdges } from '../map-edges.js';
import { quoted } from '../quoted.js';
import { requireLabels } from '../require-labels.js';
import { escapeXml } from './xml-text.js';

/** Options of {@link formatGraphml}. */
export interface FormatGraphmlOptions extends LabelOptions, WeightAttributeOptions {}

/**
 * Returns a graph in GraphML (networkx `write_graphml`), which `parseGraphml` reads as the same
 * graph: the labels are the ids of the nodes.
 *
 * @example
 * ```ts
 * import { formatGraphml, graphFromEdges } from '@msann/graph-lineage';
 *
 * const text = formatGraphml(graphFromEdges(2, [[0, 1]], { weights: [2.5] }), { labels: ['a', 'b'] });
 * console.log(text.split('\n')[6]); //     <edge source="a" target="b"><data key="d0">2.5</data></edge>
 * ```
 *
 * @throws RangeError where the labels are not distinct and one a vertex, or XML has no place for a
 * character of one of them or of the weight's name.
 * @throws TypeError where a label is no string.
 */
export function formatGraphml(
  graph: Graph,
  { labels: given, weight: attribute = 'weight' }: FormatGraphmlOptions = {},
): string {
  const labels = requireLabels('formatGraphml', graph, given);
  for (const name of [attribute, ...labels]) {
    if (fitsXml(name)) continue;
    throw new RangeError(
      `formatGraphml: need names without control characters, got ${quoted(name)}; write them as GML or node-link JSON`,
    );
  }
  const ids = labels.map(escapeXml);
  const edges = mapEdges(graph, (u, v, weight) => {
    const ends = `source="${ids[u]}" target="${ids[v]}"`;
    if (weight === undefined) return `    <edge ${ends}/>`;
    return `    <edge ${ends}><data key="d0">${weight}</data></edge>`;
  });
  const name = escapeXml(attribute);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...(graph.weights
      ? [`  <key id="d0" for="edge" attr.name="${name}" attr.type="double"/>`]
      : []),
    '  <graph edgedefault="undirected">',
    ...ids.map((id) => `    <node id="${id}"/>`),
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
