import { connectedComponents } from '../distances/connected-components.js';
import { degrees } from '../graph/degrees.js';
import type { Graph, ReadonlyUint32Array } from '../graph/graph.js';
import { subgraph } from '../graph/subgraph.js';
import { laplacianEigenbasis } from '../spectra/laplacian-eigenbasis.js';
import type { Layout } from './layout.js';

/**
 * Returns the spectral layout [Koren2005]: x and y are the degree-normalised eigenvectors
 * D^(-1/2) v of the two smallest nonzero eigenvalues of the normalised Laplacian, which minimise
 * Σ A_uv ‖p_u - p_v‖² at a given spread. Components stand side by side. Dense: O(|V|³).
 */
export function spectralLayout(graph: Graph): Layout {
  const { count, component } = connectedComponents(graph);
  const positions = new Float64Array(2 * graph.order);
  let left = 0;
  for (let index = 0; index < count; index += 1) {
    const members = membersOf(component, index);
    const part = connectedPositions(count === 1 ? graph : subgraph(graph, members));
    const width = Math.sqrt(members.length);
    for (const [place, vertex] of members.entries()) {
      positions[2 * vertex] = left + width * (part[2 * place]! + 0.5);
      positions[2 * vertex + 1] = width * part[2 * place + 1]!;
    }
    left += width + 1;
  }
  return { positions };
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
