import { Matrix } from 'ml-matrix';
import { type Problem, randomSource } from '../../src/index.js';
import { type FlatPoints, gaussianNumbers, innerProduct } from './flat-points.js';

/**
 * scale (zᵀBz / 2 + bᵀz + Σ c z⁴ / 4) of all numbers z of a point, with random B, b and c: all
 * derivatives to the fourth are there and mix everything.
 */
export function quarticProblem<Point>(
  flat: FlatPoints<Point>,
  seed: number,
  scale = 1,
): Required<Pick<Problem<Point>, 'cost' | 'gradient' | 'hessian'>> {
  const random = randomSource(seed);
  const { size } = flat;
  const root = Matrix.from1DArray(size, size, [...gaussianNumbers(size * size, random)]);
  const b = Matrix.add(root, root.transpose());
  const linear = gaussianNumbers(size, random);
  const quartic = gaussianNumbers(size, random);
  const applied = (z: readonly number[]): readonly number[] =>
    b.mmul(Matrix.columnVector([...z])).to1DArray();
  return {
    cost: (x) => {
      const z = flat.flatten(x);
      const fourth = quartic.reduce((sum, c, k) => sum + c * z[k]! ** 4, 0);
      return scale * (0.5 * innerProduct(z, applied(z)) + innerProduct(linear, z) + fourth / 4);
    },
    gradient: (x) => {
      const z = flat.flatten(x);
      return flat.unflatten(
        applied(z).map((value, k) => scale * (value + linear[k]! + quartic[k]! * z[k]! ** 3)),
      );
    },
    hessian: (x, u) => {
      const [z, step] = [flat.flatten(x), flat.flatten(u)];
      return flat.unflatten(
        applied(step).map((value, k) => scale * (value + 3 * quartic[k]! * z[k]! ** 2 * step[k]!)),
      );
    },
  };
}
