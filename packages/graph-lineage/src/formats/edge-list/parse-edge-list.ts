import { collectEdges } from '../collect-edges.js';
import { forEachLine } from '../for-each-line.js';
import type { WeightAttributeOptions } from '../format-options.js';
import { isSpace } from '../is-space.js';
import type { LabelledGraph } from '../labelled-graph.js';
import { parseFaults } from '../parse-fault.js';
import { positiveWeight } from '../positive-weight.js';
import { quoted } from '../quoted.js';
import { dictionaryWeight } from './dictionary-weight.js';
import { type EdgeListOptions, requireEdgeListSigns } from './edge-list-options.js';

/** Options of {@link parseEdgeList}; `weight` is the name in Python dictionaries. */
export interface ParseEdgeListOptions extends EdgeListOptions, WeightAttributeOptions {}

/**
 * Returns the graph of an edge list (networkx `parse_edgelist`): one edge a line, as two labels
 * and, perhaps, its weight, in O(|text|).
 *
 * The weight is a number or stands in a Python dictionary, as `nx.write_weighted_edgelist` and
 * `nx.write_edgelist` write it. Vertices come in the order in which the text first names them; a
 * line with one label names a vertex, where networkx skips it. A file with
 * commas needs the delimiter ',': else its lines are lone labels. With a delimiter, spaces belong to
 * the labels, as in networkx.
 *
 * @example
 * ```ts
 * import { edgeWeights, parseEdgeList } from '@msann/graph-lineage';
 *
 * const roads = parseEdgeList('Bonn Mainz 141 # along the Rhine\nMainz Worms 45');
 * console.log(roads.labels); // [ 'Bonn', 'Mainz', 'Worms' ]
 * console.log(edgeWeights(roads.graph)); // Float64Array(2) [ 141, 45 ]
 *
 * const written = parseEdgeList("0,1,{'length': 2.5}", { delimiter: ',', weight: 'length' });
 * console.log(edgeWeights(written.graph)); // Float64Array(1) [ 2.5 ]
 * ```
 *
 * @throws SyntaxError which names the line, where a weight is not positive and finite, an edge
 * comes again, or no line names a vertex.
 * @throws RangeError where a sign of the options has no meaning.
 */
export function parseEdgeList(
  text: string,
  { delimiter, comments = '#', weight: name = 'weight' }: ParseEdgeListOptions = {},
): LabelledGraph {
  const fault = parseFaults('parseEdgeList', text);
  requireEdgeListSigns('parseEdgeList', delimiter, comments);
  const vertices = new Map<string, number>();
  const edges = collectEdges(fault);

  const vertexOf = (label: string, position: number): number => {
    if (label === '') throw fault(position, 'need a label on each side of an edge, got ""');
    const known = vertices.get(label);
    if (known !== undefined) return known;
    vertices.set(label, vertices.size);
    return vertices.size - 1;
  };

  const weightOf = (data: string, position: number): number | undefined => {
    if (!data.startsWith('{')) return positiveWeight(data, position, fault);
    const value = dictionaryWeight(data, name);
    if (value === null) {
      throw fault(position, `need a Python dictionary of the edge's data, got ${quoted(data)}`);
    }
    return value === undefined ? undefined : positiveWeight(value, position, fault);
  };

  forEachLine(text, (start, lineEnd) => {
    const line = text.slice(start, lineEnd);
    const comment = comments === '' ? -1 : line.indexOf(comments);
    const fields = (delimiter === undefined ? splitAtSpaces : splitAt)(
      comment === -1 ? line : line.slice(0, comment),
      delimiter!,
    );
    if (fields === undefined) return;
    const [source, target, data] = fields;
    const u = vertexOf(source, start);
    if (target === undefined) return;
    const v = vertexOf(target, start);
    edges.add(u, v, data ? weightOf(data, start) : undefined, start);
  });
  return edges.graph([...vertices.keys()]);
}

type Fields = readonly [source: string, target?: string, data?: string];

function splitAtSpaces(line: string): Fields | undefined {
  const pastSpaces = (at: number): number => {
    while (at < line.length && isSpace(line.charCodeAt(at))) at += 1;
    return at;
  };
  const pastWord = (at: number): number => {
    while (at < line.length && !isSpace(line.charCodeAt(at))) at += 1;
    return at;
  };
  const start = pastSpaces(0);
  if (start === line.length) return undefined;
  const end = pastWord(start);
  const next = pastSpaces(end);
  if (next === line.length) return [line.slice(start, end)];
  const nextEnd = pastWord(next);
  let dataEnd = line.length;
  while (isSpace(line.charCodeAt(dataEnd - 1))) dataEnd -= 1;
  const data = line.slice(pastSpaces(nextEnd), dataEnd);
  return [line.slice(start, end), line.slice(next, nextEnd), data];
}

function splitAt(line: string, delimiter: string): Fields | undefined {
  if (line.trim() === '') return undefined;
  const end = line.indexOf(delimiter);
  if (end === -1) return [line];
  const next = end + delimiter.length;
  const nextEnd = line.indexOf(delimiter, next);
  if (nextEnd === -1) return [line.slice(0, end), line.slice(next)];
  const data = line.slice(nextEnd + delimiter.length).trim();
  return [line.slice(0, end), line.slice(next, nextEnd), data];
}
