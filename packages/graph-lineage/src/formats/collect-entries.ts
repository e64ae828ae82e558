import { collectEdges } from './collect-edges.js';
import type { LabelledGraph } from './labelled-graph.js';
import type { ParseFault } from './parse-fault.js';
import { requireSymmetric } from './require-symmetric.js';

/** The entries of an adjacency matrix that are not 0, in any order. */
export interface MatrixEntries {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly number[];
  /** Where the text names them. */
  readonly positions: readonly number[];
}

/** The entries that a reader has met so far. */
export interface EntryCollector {
  /** Adds an entry and where the text names it, unless it is 0. */
  readonly add: (row: number, column: number, value: number, position: number) => void;
  /**
   * Returns the graph with those labels, unweighted where every entry is 1. The entries are either
   * the whole matrix or one side of the diagonal.
   */
  readonly graph: (labels: readonly string[], side: 'both' | 'one') => LabelledGraph;
}

/** Returns a collector that has no entries yet; what is wrong with them is a fault of the text. */
export function collectEntries(fault: ParseFault): EntryCollector {
  const rows: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  const positions: number[] = [];
  return {
    add(row, column, value, position) {
      if (value === 0) return;
      rows.push(row);
      columns.push(column);
      values.push(value);
      positions.push(position);
    },
    graph(labels, side) {
      if (side === 'both') {
        requireSymmetric({ rows, columns, values, positions }, labels.length, fault);
      }
      const edges = collectEdges(fault);
      for (const [entry, value] of values.entries()) {
        const [row, column] = [rows[entry]!, columns[entry]!];
        if (side === 'both' && row > column) continue;
        edges.add(row, column, value === 1 ? undefined : value, positions[entry]!);
      }
      return edges.graph(labels);
    },
  };
}
