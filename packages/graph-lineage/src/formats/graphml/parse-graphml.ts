import { collectNamedGraph } from '../collect-named-graph.js';
import type { WeightAttributeOptions } from '../format-options.js';
import type { LabelledGraph } from '../labelled-graph.js';
import { parseFaults } from '../parse-fault.js';
import { positiveWeight } from '../positive-weight.js';
import { quoted } from '../quoted.js';
import { xmlEvents } from './xml-events.js';
import { xmlNamespaces } from './xml-namespaces.js';
import type { XmlStart } from './xml-start-tag.js';

/** Data of an edge, or a key's default, and where it stands. */
interface GraphmlText {
  readonly key: string;
  readonly position: number;
  text: string;
}

interface GraphmlEdge {
  readonly source: string;
  readonly target: string;
  readonly position: number;
  readonly data: GraphmlText[];
}

/**
 * Returns the graph of a GraphML text (networkx `parse_graphml`), its vertices in the order of the
 * nodes and labelled by their ids, in O(|text|).
 *
 * An edge weighs what its data under a key of that name says, or else the key's default (which
 * networkx keeps apart). Other data, ports and elements of other namespaces are skipped.
 *
 * @example
 * ```ts
 * import { edgeWeights, parseGraphml } from '@msann/graph-lineage';
 *
 * const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
 *   <key id="d0" for="edge" attr.name="weight" attr.type="double"/>
 *   <graph edgedefault="undirected">
 *     <node id="a"/> <node id="b"/>
 *     <edge source="a" target="b"><data key="d0">2.5</data></edge>
 *   </graph>
 * </graphml>`;
 * const { graph, labels } = parseGraphml(text);
 * console.log(labels, edgeWeights(graph)); // [ 'a', 'b' ] Float64Array(1) [ 2.5 ]
 * ```
 *
 * @throws SyntaxError which names the line, where the text is no XML or no GraphML, has not one flat
 * undirected graph, a node or an edge comes again, an edge ends at no node, or a weight is not
 * positive and finite.
 */
export function parseGraphml(
  text: string,
  { weight = 'weight' }: WeightAttributeOptions = {},
): LabelledGraph {
  const fault = parseFaults('parseGraphml', text);
  const graph = collectNamedGraph(fault);
  const keys = new Map<string, { readonly weighs: boolean; initial?: GraphmlText }>();
  const edges: GraphmlEdge[] = [];
  const namespaces = xmlNamespaces();
  let home: string | undefined;
  let graphs = 0;
  /** The names of the elements around the present place, `''` for one that is skipped. */
  const open: string[] = [];
  let key = '';
  let reading: GraphmlText | undefined;

  const attribute = ({ name, attributes, position }: XmlStart, wanted: string): string => {
    const value = attributes.get(wanted);
    if (value !== undefined) return value;
    throw fault(position, `need an attribute ${wanted} in <${name}>, got none`);
  };
  const requireUndirected = (start: XmlStart, name: string, allowed: string): void => {
    const value = start.attributes.get(name) ?? allowed;
    if (value === allowed) return;
    throw fault(start.position, `need an undirected graph, got ${name}=${quoted(value)}`);
  };

  const readers: Readonly<Record<string, (start: XmlStart) => void>> = {
    'graphml key': (start) => {
      key = attribute(start, 'id');
      const use = start.attributes.get('for') ?? 'all';
      const name = start.attributes.get('attr.name') ?? key;
      keys.set(key, { weighs: name === weight && (use === 'edge' || use === 'all') });
    },
    'key default': ({ position }) => {
      reading = { key, position, text: '' };
      keys.get(key)!.initial = reading;
    },
    'graphml graph': (start) => {
      graphs += 1;
      if (graphs > 1) throw fault(start.position, 'need one graph, got a second');
      requireUndirected(start, 'edgedefault', 'undirected');
    },
    'graph node': (start) => graph.addVertex(attribute(start, 'id'), start.position),
    'graph edge': (start) => {
      requireUndirected(start, 'directed', 'false');
      const [source, target] = [attribute(start, 'source'), attribute(start, 'target')];
      edges.push({ source, target, position: start.position, data: [] });
    },
    'edge data': (start) => {
      reading = { key: attribute(start, 'key'), position: start.position, text: '' };
      edges.at(-1)!.data.push(reading);
    },
    'graph hyperedge': ({ position }) => {
      throw fault(position, 'need edges of two nodes, got a hyperedge');
    },
    'node graph': ({ position }) => {
      throw fault(position, 'need a flat graph, got a graph in a node');
    },
  };

  for (const event of xmlEvents(text, fault)) {
    if (event.kind === 'start') {
      const [name, namespace] = namespaces.enter(event);
      home ??= namespace;
      if (open.length === 0 && name !== 'graphml') {
        throw fault(event.position, `need <graphml>, got ${quoted(`<${event.name}>`)}`);
      }
      const path = `${open.at(-1) ?? ''} ${name}`;
      const known = open.length === 0 || (namespace === home && path in readers);
      if (known) readers[path]?.(event);
      open.push(known ? name : '');
    } else if (event.kind === 'end') {
      namespaces.leave();
      const name = open.pop();
      if (name === 'data' || name === 'default') reading = undefined;
    } else if (reading && open.at(-1) !== '') {
      reading.text += event.text;
    }
  }
  if (graphs === 0) throw fault(text.length, 'need a <graph>, got none');

  const initial = [...keys.values()].find((one) => one.weighs && one.initial)?.initial;
  for (const { source, target, position, data } of edges) {
    const weights = data.filter((one) => {
      const known = keys.get(one.key);
      if (known === undefined) {
        throw fault(one.position, `need a declared key, got ${quoted(one.key)}`);
      }
      return known.weighs;
    });
    if (weights.length > 1) throw fault(weights[1]!.position, 'need one weight, got a second');
    const value = weights[0] ?? initial;
    const number = value && positiveWeight(value.text.trim(), value.position, fault);
    graph.addEdge(source, target, number, position);
  }
  return graph.graph();
}
