import { expect, it } from '@jest/globals';
import { commonSize } from '../../src/data/common-size.js';

it.each<[[number, number][], [number, number]]>([
  // All have one, and it is small: their own, which padding then leaves as sharp as it is.
  [
    [
      [28, 28],
      [28, 28],
    ],
    [28, 28],
  ],
  [[[64, 5]], [64, 5]],
  // Of several sizes: powers of two from the largest, each axis apart.
  [
    [
      [28, 28],
      [28, 27],
    ],
    [32, 32],
  ],
  [
    [
      [5, 9],
      [8, 3],
    ],
    [8, 16],
  ],
  // Large ones: 64 at most.
  [
    [
      [65, 28],
      [65, 28],
    ],
    [64, 32],
  ],
  [
    [
      [1080, 1920],
      [1920, 1080],
    ],
    [64, 64],
  ],
  [
    [
      [1, 1],
      [1, 2],
    ],
    [1, 2],
  ],
])('the common size of %j is %j', (sizes, size) => {
  expect(commonSize(sizes)).toEqual(size);
});
