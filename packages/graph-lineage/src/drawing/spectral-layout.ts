import { connectedComponents } from '../distances/connected-components.js';
import { degrees } from '../graph/degrees.js';
import type { Graph, ReadonlyUint32Array } from '../graph/graph.js';
import { subgraph } from '../graph/subgraph.js';
import { laplacianEigenbasis } from '../spectra/laplacian-eigenbasis.js';
import type { Layout } from './layout.js';

/**
 * Returns the spectral layout [Koren2005]: x and y are the degree-normalised eigenvectors
 * D^(-1/2) v of the two smallest nonzero eigenvalues of the normalised Laplacian, which minimise
 * Σ A_uv ‖p_u - p_v‖² at a given spread. Components stand in rows. Dense: O(|V|³).
 */
export function spectralLayout(graph: Graph): Layout {
  const { count, component } = connectedComponents(graph);
  const positions = new Float64Array(2 * graph.order);
  const sides = componentSizes(component, count).map((size) => Math.sqrt(size));
  const rowWidth = 1.3 * Math.sqrt(sides.reduce((area, side) => area + (side + 1) ** 2, 0));
  let [left, top, rowHeight] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const members = membersOf(component, index);
    const part = connectedPositions(count === 1 ? graph : subgraph(graph, members));
    const side = sides[index]!;
    if (left > 0 && left + side > rowWidth) [left, top, rowHeight] = [0, top + rowHeight + 1, 0];
    for (const [place, vertex] of members.entries()) {
      positions[2 * vertex] = left + side * (part[2 * place]! + 0.5);
      positions[2 * vertex + 1] = top + side * (part[2 * place + 1]! + 0.5);
    }
    left += side + 1;
    rowHeight = Math.max(rowHeight, side);
  }
  return { positions };
}

function componentSizes(component: ReadonlyUint32Array, count: number): Float64Array {
  const sizes = new Float64Array(count);
  for (let vertex = 0; vertex < component.length; vertex += 1) sizes[component[vertex]!]! += 1;
  return sizes;
}

function membersOf(component: ReadonlyUint32Array, index: number): readonly number[] {
  const members: number[] = [];
  for (const [vertex, of] of component.entries()) if (of === index) members.push(vertex);
  return members;
}

/** Positions of a connected graph, the wider of its two sides from -1/2 to 1/2. */
function connectedPositions(graph: Graph): Float64Array {
  const { order } = graph;
  const positions = new Float64Array(2 * order);
  if (order === 1) return positions;
  const { vectors } = laplacianEigenbasis(graph, { sign: 'positive', normalised: true });
  const roots = degrees(graph).map(Math.sqrt);
  // The first vector belongs to the eigenvalue 0; two vertices have but one more.
  const axes = [1, 2].filter((column) => column < order);
  const sides = axes.map((column) => {
    const values = roots.map((root, vertex) => vectors.get(vertex, column) / root);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { values, middle: (low + high) / 2, range: high - low };
  });
  const widest = Math.max(...sides.map(({ range }) => range));
  for (const [axis, { values, middle }] of sides.entries()) {
    for (let vertex = 0; vertex < order; vertex += 1) {
      positions[2 * vertex + axis] = (values[vertex]! - middle) / widest;
    }
  }
  return positions;
}
