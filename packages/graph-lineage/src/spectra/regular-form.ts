import { degrees } from '../graph/degrees.js';
import type { Graph } from '../graph/graph.js';
import { type GraphMatrix, mapValues, type SpectralForm } from './spectral-form.js';

/** Returns the degree that all vertices of a graph have, or undefined where they differ. */
export function regularDegree(graph: Graph): number | undefined {
  const all = degrees(graph);
  return all.every((degree) => degree === all[0]) ? all[0] : undefined;
}

/** Returns the form of a matrix of a graph, regular of that degree d, from that of D - A = dI - A. */
export function regularForm(
  laplacian: SpectralForm,
  degree: number,
  matrix: GraphMatrix,
): SpectralForm {
  if (matrix === 'laplacian') return laplacian;
  if (matrix === 'adjacency') return mapValues(laplacian, (value) => degree - value);
  return mapValues(laplacian, (value) => (degree === 0 ? 0 : value / degree));
}
