import type { Edge, Graph } from './graph.js';
import { graphFromRows } from './graph-from-rows.js';
import { requireInteger } from './require-integer.js';
import { requireOrder } from './require-order.js';
import { requireVertex } from './require-vertex.js';

/** Edges without an object each: edge e joins `from[e]` and `to[e]`. */
export interface EdgeArrays {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Options of {@link graphFromEdges}. */
export interface GraphFromEdgesOptions {
  /**
   * One positive finite weight an edge, in the order of the edges.
   *
   * @defaultValue none: the graph is unweighted, every edge weighs 1
   */
  readonly weights?: ArrayLike<number> | undefined;
}

/**
 * Returns the undirected graph with the vertices 0 .. order - 1 and those edges, in O(|V| + |E|).
 *
 * Each edge is given once, in either direction; `[v, v]` is a self-loop. Millions of edges are best
 * given as two arrays of endpoints, which take no object an edge.
 *
 * @example
 * ```ts
 * import { graphFromEdges, neighbours } from '@msann/graph-lineage';
 *
 * const triangle = graphFromEdges(3, [[0, 1], [1, 2], [2, 0]], { weights: [1, 0.5, 2] });
 * console.log(triangle.order, triangle.size, neighbours(triangle, 0)); // 3 3 Uint32Array(2) [ 1, 2 ]
 *
 * const star = graphFromEdges(4, { from: [0, 0, 0], to: [1, 2, 3] });
 * console.log(star.size); // 3
 * ```
 *
 * @throws RangeError where the order is not an integer >= 1, an edge is not two vertices or comes twice, the two arrays of endpoints are not of one length, the number of weights is not that
 * of the edges, or a weight is not positive and finite.
 * @see paper section 3.1
 */
export function graphFromEdges(
  order: number,
  edges: Iterable<Edge> | EdgeArrays,
  { weights }: GraphFromEdgesOptions = {},
): Graph {
  requireInteger('graphFromEdges', 'order', order, 1);
  const { from, to } = edgeArrays(edges);
  requireOrder('graphFromEdges', order, 2 * from.length);
  requireWeights(weights, from.length);

  const offsets = new Uint32Array(order + 1);
  for (let edge = 0; edge < from.length; edge += 1) {
    const [u, v] = [from[edge]!, to[edge]!];
    requireVertex('graphFromEdges', u, order);
    requireVertex('graphFromEdges', v, order);
    offsets[u + 1]! += 1;
    if (u !== v) offsets[v + 1]! += 1;
  }
  for (let vertex = 0; vertex < order; vertex += 1) offsets[vertex + 1]! += offsets[vertex]!;

  const next = offsets.slice(0, order);
  const rows = new Uint32Array(offsets[order]!);
  const rowWeights = weights && new Float64Array(rows.length);
  const put = (row: number, column: number, edge: number): void => {
    const place = next[row]!;
    next[row] = place + 1;
    rows[place] = column;
    if (rowWeights) rowWeights[place] = weights[edge]!;
  };
  for (let edge = 0; edge < from.length; edge += 1) {
    const [u, v] = [from[edge]!, to[edge]!];
    put(u, v, edge);
    if (u !== v) put(v, u, edge);
  }

  const graph = graphFromRows(offsets, rows, rowWeights);
  requireDistinctEdges(graph);
  return graph;
}

function edgeArrays(edges: Iterable<Edge> | EdgeArrays): EdgeArrays {
  if (Symbol.iterator in edges) {
    const from: number[] = [];
    const to: number[] = [];
    for (const edge of edges) {
      if (edge.length !== 2) {
        throw new RangeError(
          `graphFromEdges: need edges of two vertices, their weights apart, got [${edge.join(', ')}]`,
        );
      }
      from.push(edge[0]);
      to.push(edge[1]);
    }
    return { from, to };
  }
  if (edges.from.length !== edges.to.length) {
    throw new RangeError(
      `graphFromEdges: need two arrays of one length, got ${edges.from.length} in from and ${edges.to.length} in to`,
    );
  }
  return edges;
}

function requireWeights(weights: ArrayLike<number> | undefined, edgeCount: number): void {
  if (weights === undefined) return;
  if (weights.length !== edgeCount) {
    throw new RangeError(
      `graphFromEdges: need one weight an edge, got ${weights.length} weights and ${edgeCount} edges`,
    );
  }
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const weight = weights[edge]!;
    if (!(weight > 0 && weight < Infinity)) {
      throw new RangeError(
        `graphFromEdges: need positive finite weights, got ${weight} for edge ${edge}`,
      );
    }
  }
}

/** Rows are sorted, so an edge given twice is two equal entries side by side. */
function requireDistinctEdges({ order, offsets, neighbours }: Graph): void {
  for (let row = 0; row < order; row += 1) {
    for (let entry = offsets[row]! + 1; entry < offsets[row + 1]!; entry += 1) {
      if (neighbours[entry] === neighbours[entry - 1]) {
        throw new RangeError(
          `graphFromEdges: need each edge once, got [${row}, ${neighbours[entry]}] more than once`,
        );
      }
    }
  }
}
