import type { Family } from './family.js';

/** A typed array that the compiler does not let anyone write to. */
type ReadonlyTypedArray<A> = Readonly<
  Omit<A, 'buffer' | 'copyWithin' | 'fill' | 'reverse' | 'set' | 'sort'>
>;

/** Whole numbers that are not to be written to. */
export type ReadonlyUint32Array = ReadonlyTypedArray<Uint32Array>;

/** Real numbers that are not to be written to. */
export type ReadonlyFloat64Array = ReadonlyTypedArray<Float64Array>;

/** The two endpoints of an undirected edge; equal endpoints are a self-loop. */
export type Edge = readonly [from: number, to: number];

/**
 * An immutable, undirected, optionally weighted graph on the vertices 0 .. order - 1, held as the
 * compressed rows of its adjacency matrix A.
 *
 * Row v is `neighbours[offsets[v]] .. neighbours[offsets[v + 1] - 1]`, in ascending order. An edge
 * between two vertices stands in the rows of both; a self-loop stands once in its one row, so it is
 * one entry on the diagonal of A.
 *
 * @see paper section 3.1
 */
export interface Graph {
  /** Number of vertices, |V|. */
  readonly order: number;
  /** Number of edges, |E|; a self-loop is one edge. */
  readonly size: number;
  /** Where each row begins: `[order + 1]`. */
  readonly offsets: ReadonlyUint32Array;
  /** The rows, one after another: `[2 size - selfLoops]`. */
  readonly neighbours: ReadonlyUint32Array;
  /** Weights beside `neighbours`, all positive and finite; absent where every edge weighs 1. */
  readonly weights?: ReadonlyFloat64Array;
  /** What made the graph, where that is known; it says nothing that the arrays do not. */
  readonly family?: Family;
}
