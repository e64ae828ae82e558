import { checkGradient, type Problem, randomSource, stiefel, trustRegions } from '@msann/manifold';
import { Matrix } from 'ml-matrix';

// What a scanner sees of a tilted table: 200 points of its top, and 50 of the vase that stands there.
const axes = new Matrix([
  [0.8, 0, -0.6], // across the table
  [0, 1, 0], // along it
  [0.6, 0, 0.8], // up from it
]);
const random = randomSource(1);
const between = (low: number, high: number): number => low + (high - low) * random();
const points = new Matrix(
  Array.from({ length: 250 }, (_, index) =>
    index < 200
      ? [between(-1, 1), between(-1, 1), between(-0.01, 0.01)]
      : [between(0.5, 0.7), between(-0.1, 0.1), between(0, 1)],
  ),
).mmul(axes);

// A plane through the origin: the two orthonormal columns of X span it, and X Xᵀr is the point of it
// nearest to r. The 0.01 rounds off the distance's kink at 0.
const distances = (x: Matrix): number[] =>
  Matrix.sub(points, points.mmul(x).mmul(x.transpose()))
    .to2DArray()
    .map((off) => Math.hypot(...off, 0.01));

// What to minimise, and its derivatives by the entries of X.
const leastSquares: Problem<Matrix> = {
  cost: (x) => distances(x).reduce((sum, distance) => sum + distance ** 2, 0),
  gradient: (x) => points.transpose().mmul(points.mmul(x)).mul(-2),
};
const leastDistances: Problem<Matrix> = {
  cost: (x) => distances(x).reduce((sum, distance) => sum + distance, 0),
  gradient: (x) =>
    points
      .transpose()
      .mmul(points.mmul(x).divColumnVector(distances(x)))
      .mul(-1),
};

// All such X are one manifold. The first solution is principal components; the second has no formula.
const planes = stiefel(3, 2);
console.log(checkGradient(planes, leastDistances).passed); // true
const squares = trustRegions(planes, leastSquares);
const robust = trustRegions(planes, leastDistances);
console.log(robust.status, robust.iterations < 20); // gradient-tolerance true

const degreesOff = ({ point }: { point: Matrix }): string => {
  const sine = axes.subMatrixRow([2]).mmul(point).norm();
  return ((Math.asin(sine) * 180) / Math.PI).toFixed(1);
};
console.log(degreesOff(squares), degreesOff(robust)); // 11.8 0.4
