import {
  dotTest,
  kroneckerSumEigen,
  kroneckerSumOperator,
  solveKroneckerSum,
} from '@msann/kronecker';
import { Matrix } from 'ml-matrix';

// Second differences along a line of 100 points, zero beyond its ends.
const line = Matrix.eye(100, 100, 2);
for (let point = 1; point < 100; point += 1) {
  line.set(point, point - 1, -1);
  line.set(point - 1, point, -1);
}

// On a square of 100 x 100 points they are line⊕line. Its 10⁸ entries are never formed.
const square = kroneckerSumOperator(line, line);
console.log(square.shape, dotTest(square).passed); // [ 10000, 10000 ] true

// Poisson's equation: how a square membrane sags under an even load, most in its middle.
const load = new Float64Array(10_000).fill(1);
const sag = solveKroneckerSum([line, line], load);
console.log(sag[49 * 100 + 49]!.toFixed(2)); // 751.34
console.log(square.matVec(sag).every((value) => Math.abs(value - 1) < 1e-9)); // true

// Its lowest notes, relative to the first: √(λ / λ₀), from two eigen-decompositions of 100 x 100.
const { values, ascending } = kroneckerSumEigen(line, line);
const [first, ...higher] = [...ascending().subarray(0, 4)].map((index) => values[index]!);
console.log(higher.map((value) => Math.sqrt(value / first!).toFixed(3)).join(' ')); // 1.581 1.581 2.000
