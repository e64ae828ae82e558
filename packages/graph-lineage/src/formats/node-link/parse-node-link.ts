import { collectNamedGraph } from '../collect-named-graph.js';
import type { WeightAttributeOptions } from '../format-options.js';
import type { LabelledGraph } from '../labelled-graph.js';
import { parseFaults } from '../parse-fault.js';
import { positiveWeight } from '../positive-weight.js';
import { quoted } from '../quoted.js';
import { jsonScanner } from './json-scanner.js';
import { readNodeId } from './node-id.js';

/**
 * Returns the graph of a node-link JSON text (networkx `node_link_graph`), its vertices in the order
 * of the nodes, in O(|text|).
 *
 * The edges stand under `edges` or, as before networkx 3.4, `links`. An id that is no string is
 * labelled by its JSON: `0`, or `[0,1]` for the tuple (0, 1); a node without an id by its place.
 *
 * @example
 * ```ts
 * import { edgeWeights, parseNodeLink } from '@msann/graph-lineage';
 *
 * const text = `{"nodes": [{"id": [0, 0]}, {"id": [0, 1]}],
 *   "edges": [{"source": [0, 0], "target": [0, 1], "weight": 2.5}]}`;
 * const { graph, labels } = parseNodeLink(text);
 * console.log(labels, edgeWeights(graph)); // [ '[0,0]', '[0,1]' ] Float64Array(1) [ 2.5 ]
 * ```
 *
 * @throws SyntaxError which names the line, where the text is no JSON or has no nodes and edges, the
 * graph is directed, a node or an edge comes again, an edge ends at no node, or a weight is not
 * positive and finite.
 */
export function parseNodeLink(
  text: string,
  { weight = 'weight' }: WeightAttributeOptions = {},
): LabelledGraph {
  const fault = parseFaults('parseNodeLink', text);
  const graph = collectNamedGraph(fault);
  const json = jsonScanner(text, fault);
  let nodes = 0;

  const readNode = (): void => {
    const position = json.position();
    let id = String(nodes);
    json.members((key) => {
      if (key === 'id') id = readNodeId(json, fault);
      else json.value();
    });
    graph.addVertex(id, position);
    nodes += 1;
  };

  const readEdge = (): void => {
    const start = json.position();
    let source: string | undefined;
    let target: string | undefined;
    let value: number | undefined;
    json.members((key) => {
      const position = json.position();
      if (key === 'source') source = readNodeId(json, fault);
      else if (key === 'target') target = readNodeId(json, fault);
      else if (key === weight) value = positiveWeight(json.value(), position, fault);
      else json.value();
    });
    if (source === undefined || target === undefined) {
      const missing = source === undefined ? 'source' : 'target';
      throw fault(start, `need a ${missing} in an edge, got none`);
    }
    graph.addEdge(source, target, value, start);
  };

  let [seenNodes, seenEdges] = [false, false];
  json.members((key) => {
    const position = json.position();
    const once = (seen: boolean, rule: string): void => {
      if (seen) throw fault(position, `need ${rule} once, got ${quoted(key)} again`);
    };
    if (key === 'nodes') {
      once(seenNodes, 'nodes');
      seenNodes = true;
      json.items(readNode);
    } else if (key === 'edges' || key === 'links') {
      once(seenEdges, 'edges or links');
      seenEdges = true;
      json.items(readEdge);
    } else {
      const value = json.value();
      if (key !== 'directed' || value === 'false') return;
      throw fault(position, `need an undirected graph, got "directed": ${quoted(value)}`);
    }
  });
  json.end();
  if (!seenNodes) throw fault(0, 'need "nodes" in the object, got none');
  if (!seenEdges) throw fault(0, 'need "edges" in the object, got none');
  return graph.graph();
}
