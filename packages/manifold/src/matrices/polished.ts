import type { Matrix } from 'ml-matrix';
import { combination } from './combination.js';
import { gram } from './gram.js';
import { product } from './product.js';

/** Returns A (3I - AᵀA) / 2: columns that were orthonormal to an error e now are to about e². */
export function polished(a: Matrix): Matrix {
  return combination(1.5, a, -0.5, product(a, gram(a)));
}
