import type { Graph } from '../../graph/graph.js';
import type { LabelOptions, WeightAttributeOptions } from '../format-options.js';
import { mapEdges } from '../map-edges.js';
import { quoted } from '../quoted.js';
import { requireLabels } from '../require-labels.js';
import { nodeIdOf } from './node-id.js';

/** Options of {@link formatNodeLink}. */
export interface FormatNodeLinkOptions extends LabelOptions, WeightAttributeOptions {}

/**
 * Returns a graph in node-link JSON (networkx `node_link_data`), a node or an edge a line, which
 * `parseNodeLink` reads as the same graph.
 *
 * A label that is the JSON of a number or a list is written as such, any other as a string: so
 * networkx's integers and tuples come back as they were.
 *
 * @example
 * ```ts
 * import { formatNodeLink, path } from '@msann/graph-lineage';
 *
 * const text = formatNodeLink(path(2), { labels: ['[0,1]', 'end'] });
 * console.log(JSON.parse(text).nodes); // [ { id: [ 0, 1 ] }, { id: 'end' } ]
 * console.log(JSON.parse(text).edges); // [ { source: [ 0, 1 ], target: 'end' } ]
 * ```
 *
 * @throws RangeError where the labels are not distinct and one a vertex, or the weight's name is
 * taken.
 * @throws TypeError where a label is no string.
 */
export function formatNodeLink(
  graph: Graph,
  { labels: given, weight: name = 'weight' }: FormatNodeLinkOptions = {},
): string {
  if (name === 'source' || name === 'target') {
    throw new RangeError(
      `formatNodeLink: need a weight attribute that is neither source nor target, got ${quoted(name)}`,
    );
  }
  const ids = requireLabels('formatNodeLink', graph, given).map(nodeIdOf);
  const key = JSON.stringify(name);
  const nodes = ids.map((id) => `{"id": ${id}}`);
  const edges = mapEdges(graph, (u, v, weight) => {
    const attribute = weight === undefined ? '' : `${key}: ${weight}, `;
    return `{${attribute}"source": ${ids[u]}, "target": ${ids[v]}}`;
  });
  const list = (items: readonly string[]): string =>
    items.length > 0 ? `[\n    ${items.join(',\n    ')}\n  ]` : '[]';
  return `{
  "directed": false,
  "multigraph": false,
  "graph": {},
  "nodes": ${list(nodes)},
  "edges": ${list(edges)}
}
`;
}
