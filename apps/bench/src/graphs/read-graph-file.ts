import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import {
  type LabelledGraph,
  parseAdjacencyCsv,
  parseEdgeList,
  parseGml,
  parseGraphml,
  parseMatrixMarket,
  parseNodeLink,
} from '@msann/graph-lineage';
import { DataError } from '../data/data-error.js';

const readers = new Map<string, (text: string) => LabelledGraph>([
  ['.gml', parseGml],
  ['.graphml', parseGraphml],
  ['.json', parseNodeLink],
  ['.edges', parseEdgeList],
  ['.edgelist', parseEdgeList],
  ['.txt', parseEdgeList],
  ['.csv', parseAdjacencyCsv],
  ['.mtx', parseMatrixMarket],
]);

/** The ends of names that tell a graph file's format, for messages. */
export const graphFileEnds = [...readers.keys()].join(', ');

/** Whether a path ends as the files that {@link readGraphFile} reads. */
export function isGraphFile(path: string): boolean {
  return readers.has(extname(path).toLowerCase());
}

/**
 * Returns the graph in a file, with its weights: GML, GraphML, node-link JSON, an edge list, an
 * adjacency matrix in CSV or in the Matrix Market format, by the end of the file's name.
 *
 * @throws {@link DataError} which names the file, and the line where its text is at fault.
 */
export function readGraphFile(path: string): LabelledGraph {
  const text = readText(path);
  try {
    return readers.get(extname(path).toLowerCase())!(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Which function read the file is not what its owner has to know.
    throw new DataError(`${path}: ${error.message.replace(/^\w+: /, '')}`, { cause: error });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : message;
    throw new DataError(`${path}: the file cannot be read (${reason})`, { cause });
  }
}
