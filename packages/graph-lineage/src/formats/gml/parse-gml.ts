import { collectNamedGraph } from '../collect-named-graph.js';
import { decimal } from '../decimal.js';
import type { WeightAttributeOptions } from '../format-options.js';
import type { LabelledGraph } from '../labelled-graph.js';
import { parseFaults } from '../parse-fault.js';
import { positiveWeight } from '../positive-weight.js';
import { quoted } from '../quoted.js';
import { type GmlToken, gmlTokens } from './gml-tokens.js';

/** Options of {@link parseGml}. */
export interface ParseGmlOptions extends WeightAttributeOptions {
  /**
   * The name of the attribute that holds a node's label; a node that lacks it is labelled by its id.
   *
   * @defaultValue 'label'
   */
  readonly label?: string;
}

type RecordKind = 'graph' | 'node' | 'edge';

/** The attributes of a record that say something here, by name. */
type GmlRecord = Map<string, GmlToken>;

interface OpenRecord {
  readonly kind: RecordKind | undefined;
  readonly record: GmlRecord;
  readonly position: number;
}

/**
 * Returns the graph of a GML text (networkx `parse_gml`), its vertices in the order of the nodes, in
 * O(|text|). Records within records and all other attributes are skipped.
 *
 * @example
 * ```ts
 * import { edgeWeights, parseGml } from '@msann/graph-lineage';
 *
 * const text = `graph [
 *   node [ id 7 label "Caf&eacute;" ]
 *   node [ id 8 ]
 *   edge [ source 7 target 8 value 2.5 ]
 * ]`;
 * const { graph, labels } = parseGml(text, { weight: 'value' });
 * console.log(labels, edgeWeights(graph)); // [ 'Café', '8' ] Float64Array(1) [ 2.5 ]
 * ```
 *
 * @throws SyntaxError which names the line, where the text is no GML, has not one undirected graph,
 * a node or its label comes again, an edge comes again or ends at no node, or a weight is not
 * positive and finite.
 */
export function parseGml(
  text: string,
  { weight = 'weight', label = 'label' }: ParseGmlOptions = {},
): LabelledGraph {
  const fault = parseFaults('parseGml', text);
  const graph = collectNamedGraph(fault);
  const labels = new Set<string>();

  const addNode = (record: GmlRecord, position: number): void => {
    const id = record.get('id');
    if (id === undefined) throw fault(position, 'need an id in a node, got none');
    const name = record.get(label) ?? id;
    if (labels.has(name.text)) {
      throw fault(name.position, `need distinct labels, got ${quoted(name.text)} again`);
    }
    graph.addVertex(idText(id), id.position);
    labels.add(name.text);
  };

  const addEdge = (record: GmlRecord, position: number): void => {
    const end = (role: string): string => {
      const id = record.get(role);
      if (id === undefined) throw fault(position, `need a ${role} in an edge, got none`);
      return idText(id);
    };
    const value = record.get(weight);
    const number = value && positiveWeight(value.text, value.position, fault);
    graph.addEdge(end('source'), end('target'), number, position);
  };

  const kinds = {
    graph: { keys: ['directed'], close: () => undefined },
    node: { keys: ['id', label], close: addNode },
    edge: { keys: ['source', 'target', weight], close: addEdge },
  };
  const open: OpenRecord[] = [];
  let graphs = 0;
  const next = gmlTokens(text, fault);
  for (let key = next(); key; key = next()) {
    const inner = open.at(-1);
    if (key.kind === ']' && inner) {
      if (inner.kind) kinds[inner.kind].close(inner.record, inner.position);
      open.pop();
      continue;
    }
    if (key.kind !== 'word' || !/^[a-z]\w*$/i.test(key.text)) {
      throw fault(key.position, `need a key, got ${quoted(key.text)}`);
    }
    const value = next();
    if (value === undefined || value.kind === ']') {
      const got = value ? '"]"' : 'the end of the text';
      throw fault(key.position, `need a value after '${key.text}', got ${got}`);
    }
    const kind = recordKind(inner, key.text);
    if (value.kind === '[') {
      if (kind === 'graph') graphs += 1;
      if (graphs > 1) throw fault(key.position, 'need one graph, got a second');
      open.push({ kind, record: new Map(), position: key.position });
    } else if (kind) {
      throw fault(value.position, `need '[' after '${kind}', got ${quoted(value.text)}`);
    } else if (inner?.kind && kinds[inner.kind].keys.includes(key.text)) {
      if (inner.record.has(key.text)) {
        throw fault(key.position, `need one ${key.text} in the ${inner.kind}, got a second`);
      }
      if (inner.kind === 'graph' && value.text !== '0') {
        throw fault(value.position, `need an undirected graph, got directed ${value.text}`);
      }
      inner.record.set(key.text, value);
    }
  }
  const last = open.at(-1);
  if (last) throw fault(text.length, "need ']', got the end of the text");
  if (graphs === 0) throw fault(text.length, 'need a graph, got none');
  return graph.graph([...labels]);
}

/** What a record within another one, or within the text itself, stands for here. */
function recordKind(outer: OpenRecord | undefined, key: string): RecordKind | undefined {
  if (outer === undefined) return key === 'graph' ? 'graph' : undefined;
  return outer.kind === 'graph' && (key === 'node' || key === 'edge') ? key : undefined;
}

/** Returns an id with its number, if it is a whole one, in one form: 1 is +01 and 1.0. */
function idText({ kind, text }: GmlToken): string {
  const number = kind === 'word' ? decimal(text) : NaN;
  return Number.isSafeInteger(number) ? String(number) : text;
}
