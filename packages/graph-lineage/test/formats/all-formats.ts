import type { LabelOptions } from '../../src/formats/format-options.js';
import type { LabelledGraph } from '../../src/formats/labelled-graph.js';
import type { Graph } from '../../src/graph/graph.js';
import * as graphLineage from '../../src/index.js';

/** One of the formats, under its defaults. */
export interface Format {
  /** What its functions are named for. */
  readonly name: string;
  readonly parse: (text: string, options?: object) => LabelledGraph;
  readonly format: (graph: Graph, options?: LabelOptions) => string;
  /** Whether it has a place for a label. */
  readonly holds: (label: string) => boolean;
  /** Whether it writes a matrix, in which an entry of 1 may be a weight or not. */
  readonly isMatrix: boolean;
}

const everything = (): boolean => true;

/** What XML 1.0 calls a Char, and no half of a surrogate pair. */
const xmlText = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** No white space of JavaScript or of Python, which has four more, and no comment sign. */
const word = /^[^\s#\u0085\uFEFF]+$/;
const pythonOnly = ['\u001C', '\u001D', '\u001E', '\u001F'];

export const allFormats: readonly Format[] = [
  {
    name: 'EdgeList',
    parse: graphLineage.parseEdgeList,
    format: graphLineage.formatEdgeList,
    holds: (label) => word.test(label) && !pythonOnly.some((space) => label.includes(space)),
    isMatrix: false,
  },
  {
    name: 'AdjacencyCsv',
    parse: graphLineage.parseAdjacencyCsv,
    format: graphLineage.formatAdjacencyCsv,
    holds: everything,
    isMatrix: true,
  },
  {
    name: 'Gml',
    parse: graphLineage.parseGml,
    format: graphLineage.formatGml,
    holds: everything,
    isMatrix: false,
  },
  {
    name: 'Graphml',
    parse: graphLineage.parseGraphml,
    format: graphLineage.formatGraphml,
    holds: (label) => xmlText.test(label),
    isMatrix: false,
  },
  {
    name: 'NodeLink',
    parse: graphLineage.parseNodeLink,
    format: graphLineage.formatNodeLink,
    holds: everything,
    isMatrix: false,
  },
  {
    name: 'MatrixMarket',
    parse: graphLineage.parseMatrixMarket,
    format: graphLineage.formatMatrixMarket,
    holds: everything,
    isMatrix: true,
  },
];
