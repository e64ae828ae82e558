import { boxProduct, cycle, grid, growthCheck, laplacian, lineage } from '@msann/graph-lineage';

const torus = boxProduct(cycle(4), cycle(3));
console.log(torus.order, torus.size); // 12 24

const pipe = grid([10, 4, 4], { periodic: [false, true, true] });
console.log(pipe.order, pipe.size); // 160 464

console.log(laplacian(cycle(3)).to2DArray()); // [ [ -2, 1, 1 ], [ 1, -2, 1 ], [ 1, 1, -2 ] ]

const cubes = lineage((index) => grid([2 ** index, 2 ** index, 2 ** index]), 4);
console.log(cubes.map((graph) => graph.order)); // [ 1, 8, 64, 512 ]
console.log(growthCheck(cubes).ratios); // [ 8, 8, 8 ]
