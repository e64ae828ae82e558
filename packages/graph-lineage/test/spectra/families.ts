import { balancedTree } from '../../src/generators/balanced-tree.js';
import { circulant } from '../../src/generators/circulant.js';
import { complete } from '../../src/generators/complete.js';
import { completeMultipartite } from '../../src/generators/complete-multipartite.js';
import { cycle } from '../../src/generators/cycle.js';
import { grid } from '../../src/generators/grid.js';
import { hypercube } from '../../src/generators/hypercube.js';
import { path } from '../../src/generators/path.js';
import { star } from '../../src/generators/star.js';
import { torus } from '../../src/generators/torus.js';
import { wheel } from '../../src/generators/wheel.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { boxProduct } from '../../src/products/box-product.js';
import { crossProduct } from '../../src/products/cross-product.js';
import { strongProduct } from '../../src/products/strong-product.js';

/** A weighted triangle with a tail and a self-loop at its end: no family, irregular. */
const kite = graphFromEdges(
  4,
  [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 3],
    [3, 3],
  ],
  { weights: [1, 0.5, 2, 1.5, 0.75] },
);

/** The kite's triangle and a vertex with no edge. */
const isolated = graphFromEdges(4, [
  [0, 1],
  [1, 2],
  [0, 2],
]);

/** One graph or more of every family and of every way in which products have a form or none. */
export const families: readonly (readonly [string, Graph])[] = [
  ['path(1)', path(1)],
  ['path(2)', path(2)],
  ['path(7)', path(7)],
  ['path(8)', path(8)],
  ['cycle(1)', cycle(1)],
  ['cycle(2)', cycle(2)],
  ['cycle(3)', cycle(3)],
  ['cycle(8)', cycle(8)],
  ['cycle(9)', cycle(9)],
  ['circulant(1, [])', circulant(1, [])],
  ['circulant(2, [1])', circulant(2, [1])],
  ['circulant(5, [])', circulant(5, [])],
  ['circulant(10, [1, 5])', circulant(10, [1, 5])],
  ['circulant(12, [2, 3, 6])', circulant(12, [2, 3, 6])],
  ['circulant(9, [3])', circulant(9, [3])],
  ['complete(1)', complete(1)],
  ['complete(2)', complete(2)],
  ['complete(6)', complete(6)],
  ['star(2)', star(2)],
  ['star(9)', star(9)],
  ['completeMultipartite([4])', completeMultipartite([4])],
  ['completeMultipartite([3, 3])', completeMultipartite([3, 3])],
  ['completeMultipartite([2, 1, 3, 2, 1])', completeMultipartite([2, 1, 3, 2, 1])],
  ['completeMultipartite([1, 2, 3, 4])', completeMultipartite([1, 2, 3, 4])],
  ['wheel(4)', wheel(4)],
  ['wheel(7)', wheel(7)],
  ['wheel(8)', wheel(8)],
  ['balancedTree(1, 4)', balancedTree(1, 4)],
  ['balancedTree(2, 1)', balancedTree(2, 1)],
  ['balancedTree(2, 3)', balancedTree(2, 3)],
  ['balancedTree(3, 2)', balancedTree(3, 2)],
  ['grid([4, 5])', grid([4, 5])],
  ['grid([2, 3, 3])', grid([2, 3, 3])],
  ['torus([3, 4])', torus([3, 4])],
  ['torus([1, 4])', torus([1, 4])],
  ['torus([1, 1])', torus([1, 1])],
  ['hypercube(4)', hypercube(4)],
  ['kite □ path(3)', boxProduct(kite, path(3))],
  ['kite □ cycle(1)', boxProduct(kite, cycle(1))],
  ['kite □ kite', boxProduct(kite, kite)],
  ['wheel(5) □ isolated', boxProduct(wheel(5), isolated)],
  ['path(3) × path(4)', crossProduct(path(3), path(4))],
  ['cycle(3) × cycle(4)', crossProduct(cycle(3), cycle(4))],
  ['kite × path(3)', crossProduct(kite, path(3))],
  ['kite × kite', crossProduct(kite, kite)],
  ['isolated × path(3)', crossProduct(isolated, path(3))],
  ['path(1) × star(4)', crossProduct(path(1), star(4))],
  ['path(3) ⊠ path(4)', strongProduct(path(3), path(4))],
  ['cycle(3) ⊠ cycle(4)', strongProduct(cycle(3), cycle(4))],
  ['star(4) ⊠ isolated', strongProduct(star(4), isolated)],
  ['kite ⊠ path(3)', strongProduct(kite, path(3))],
  ['cycle(1) ⊠ cycle(4)', strongProduct(cycle(1), cycle(4))],
];
