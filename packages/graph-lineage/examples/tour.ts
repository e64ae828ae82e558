import {
  boxProduct,
  cycle,
  distanceMatrix,
  edges,
  grid,
  growthCheck,
  laplacian,
  laplacianSpectrum,
  lineage,
  parseEdgeList,
  path,
} from '@msann/graph-lineage';

const torus = boxProduct(cycle(4), cycle(3));
console.log(torus.order, torus.size); // 12 24

const pipe = grid([10, 4, 4], { periodic: [false, true, true] });
console.log(pipe.order, pipe.size); // 160 464

console.log(laplacian(cycle(3)).to2DArray()); // [ [ -2, 1, 1 ], [ 1, -2, 1 ], [ 1, 1, -2 ] ]
console.log(distanceMatrix(path(4)).getRow(0)); // [ 0, 1, 2, 3 ]

// A million eigenvalues of D - A, in closed form
const spectrum = laplacianSpectrum(grid([1000, 1000]), { sign: 'positive' });
console.log(spectrum.length, spectrum.at(-1)?.toFixed(6)); // 1000000 7.999980

const { graph, labels } = parseEdgeList('Oslo Bergen 463\nOslo Trondheim 494\n');
console.log(labels, [...edges(graph)]); // [ 'Oslo', 'Bergen', 'Trondheim' ] [ [ 0, 1 ], [ 0, 2 ] ]

const cubes = lineage((index) => grid([2 ** index, 2 ** index, 2 ** index]), 4);
console.log(cubes.map(({ order }) => order)); // [ 1, 8, 64, 512 ]
console.log(growthCheck(cubes).ratios); // [ 8, 8, 8 ]
