import type { Matrix } from 'ml-matrix';
import { countSelfLoops } from '../graph/count-self-loops.js';
import type { Graph } from '../graph/graph.js';
import { adjacencyMatrix } from '../matrices/adjacency-matrix.js';
import { laplacian } from '../matrices/laplacian.js';
import { balancedTreeForm } from './balanced-tree-form.js';
import { circulantForm } from './circulant-form.js';
import { multipartiteForm } from './multipartite-form.js';
import { numericForm } from './numeric-form.js';
import { pathForm } from './path-form.js';
import { productForm } from './product-form.js';
import { regularDegree, regularForm } from './regular-form.js';
import { type GraphMatrix, mapValues, type SpectralForm } from './spectral-form.js';
import { wheelForm } from './wheel-form.js';

/** Returns the spectral form of a matrix of a graph: the closed one where its family has one. */
export function spectralFormOf(graph: Graph, matrix: GraphMatrix): SpectralForm {
  return familyForm(graph, matrix) ?? numericForm(denseMatrixOf(graph, matrix));
}

function denseMatrixOf(graph: Graph, matrix: GraphMatrix): Matrix {
  return matrix === 'adjacency'
    ? adjacencyMatrix(graph)
    : laplacian(graph, { sign: 'positive', normalised: matrix === 'normalised' });
}

/** Returns undefined where there is no way shorter than the eigensolver's. */
function familyForm(graph: Graph, matrix: GraphMatrix): SpectralForm | undefined {
  const { family, order } = graph;
  if (family === undefined) return undefined;
  switch (family.name) {
    case 'path':
      return pathForm(order, matrix);
    case 'cycle':
      return regularForm(circulantForm(order, [1]), regularDegree(graph)!, matrix);
    case 'circulant':
      return regularForm(circulantForm(order, family.jumps), regularDegree(graph)!, matrix);
    case 'complete':
      return multipartiteForm(Array<number>(order).fill(1), matrix);
    case 'star':
      return multipartiteForm([1, order - 1], matrix);
    case 'complete-multipartite':
      return multipartiteForm(family.parts, matrix);
    case 'wheel':
      return wheelForm(order, matrix);
    case 'balanced-tree':
      return balancedTreeForm(family.branching, family.height, matrix);
    case 'box-product':
      return boxProductForm(graph, family.factors, matrix);
    case 'cross-product':
      return crossProductForm(graph, family.factors, matrix);
    case 'strong-product':
      return strongProductForm(graph, family.factors, matrix);
  }
}

type Factors = readonly [Graph, Graph];

/** L(G□H) = L(G)⊗I + I⊗L(H), and A likewise unless self-loops meet, of which the larger stays. */
function boxProductForm(
  graph: Graph,
  [first, second]: Factors,
  matrix: GraphMatrix,
): SpectralForm | undefined {
  const sums = (of: GraphMatrix): SpectralForm =>
    productForm(spectralFormOf(first, of), spectralFormOf(second, of), (a, b) => a + b);
  if (matrix === 'laplacian') return sums('laplacian');
  const degree = regularDegree(graph);
  if (degree !== undefined) return regularForm(sums('laplacian'), degree, matrix);
  const loopsMeet = countSelfLoops(first) > 0 && countSelfLoops(second) > 0;
  return matrix === 'adjacency' && !loopsMeet ? sums('adjacency') : undefined;
}

/** A(G×H) = A(G)⊗A(H), and D likewise. */
function crossProductForm(
  graph: Graph,
  [first, second]: Factors,
  matrix: GraphMatrix,
): SpectralForm | undefined {
  const products = (of: GraphMatrix, combine: (a: number, b: number) => number): SpectralForm =>
    productForm(spectralFormOf(first, of), spectralFormOf(second, of), combine);
  // + 0 makes the -0 of 0 times a negative value 0.
  const adjacency = (): SpectralForm => products('adjacency', (a, b) => a * b + 0);
  const regular = formByDegree(graph, adjacency, matrix);
  if (regular !== undefined || matrix !== 'normalised') return regular;
  // D^(-1/2) A D^(-1/2) is the product of the factors', and I less the normalised Laplacian only
  // where there is no isolated vertex.
  return hasIsolatedVertex(first) || hasIsolatedVertex(second)
    ? undefined
    : products('normalised', (a, b) => a + b - a * b);
}

/** A(G⊠H) + I = (A(G) + I)⊗(A(H) + I), where no vertex has a self-loop. */
function strongProductForm(
  graph: Graph,
  [first, second]: Factors,
  matrix: GraphMatrix,
): SpectralForm | undefined {
  if (countSelfLoops(first) > 0 || countSelfLoops(second) > 0) return undefined;
  const adjacency = (): SpectralForm =>
    productForm(
      spectralFormOf(first, 'adjacency'),
      spectralFormOf(second, 'adjacency'),
      (a, b) => a + b + a * b,
    );
  return formByDegree(graph, adjacency, matrix);
}

/** Returns the form of A itself, or of a Laplacian where the graph is regular. */
function formByDegree(
  graph: Graph,
  adjacency: () => SpectralForm,
  matrix: GraphMatrix,
): SpectralForm | undefined {
  if (matrix === 'adjacency') return adjacency();
  const degree = regularDegree(graph);
  if (degree === undefined) return undefined;
  const laplacian = mapValues(adjacency(), (value) => degree - value);
  return regularForm(laplacian, degree, matrix);
}

function hasIsolatedVertex({ order, offsets }: Graph): boolean {
  for (let vertex = 0; vertex < order; vertex += 1) {
    if (offsets[vertex] === offsets[vertex + 1]) return true;
  }
  return false;
}
