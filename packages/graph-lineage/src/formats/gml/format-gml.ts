import type { Graph } from '../../graph/graph.js';
import type { LabelOptions, WeightAttributeOptions } from '../format-options.js';
import { mapEdges } from '../map-edges.js';
import { quoted } from '../quoted.js';
import { requireLabels } from '../require-labels.js';
import { escapeGml } from './gml-text.js';

/** Options of {@link formatGml}. */
export interface FormatGmlOptions extends LabelOptions, WeightAttributeOptions {}

/**
 * Returns a graph in GML (networkx `write_gml`), in ASCII, which `parseGml` reads as the same graph:
 * a vertex is the id of its node, whose label is any text.
 *
 * @example
 * ```ts
 * import { formatGml, graphFromEdges, parseGml } from '@msann/graph-lineage';
 *
 * const text = formatGml(graphFromEdges(2, [[0, 1]]), { labels: ['Zoë', 'Q & A'] });
 * console.log(text.split('\n')[3]); //     label "Zo&#235;"
 * console.log(parseGml(text).labels); // [ 'Zoë', 'Q & A' ]
 * ```
 *
 * @throws RangeError where the labels are not distinct and one a vertex, or the weight's name is no
 * key of GML or is taken.
 * @throws TypeError where a label is no string.
 */
export function formatGml(
  graph: Graph,
  { labels: given, weight: name = 'weight' }: FormatGmlOptions = {},
): string {
  if (!/^[a-z]\w*$/i.test(name) || name === 'source' || name === 'target') {
    throw new RangeError(
      `formatGml: need a weight attribute of letters and digits that is neither source nor target, got ${quoted(name)}`,
    );
  }
  const labels = requireLabels('formatGml', graph, given);
  const nodes = labels.map(
    (label, id) => `  node [\n    id ${id}\n    label "${escapeGml(label)}"\n  ]`,
  );
  const edges = mapEdges(graph, (u, v, weight) => {
    const attribute = weight === undefined ? '' : `\n    ${name} ${gmlReal(weight)}`;
    return `  edge [\n    source ${u}\n    target ${v}${attribute}\n  ]`;
  });
  return ['graph [', ...nodes, ...edges, ']', ''].join('\n');
}

/** GML wants a point in every number that is not a whole one of 32 bits. */
function gmlReal(weight: string): string {
  if (weight.includes('.') || (!weight.includes('e') && Number(weight) < 2 ** 31)) return weight;
  const [digits, exponent] = weight.split('e');
  return `${digits}.0${exponent === undefined ? '' : `e${exponent}`}`;
}
