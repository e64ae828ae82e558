import { describe, expect, it } from '@jest/globals';
import { blocksForThreads } from '../src/block-count.js';

describe('blocksForThreads', () => {
  it.each([
    [[1024, 256], 1, 4],
    [[1024, 256], 2, 2],
    [[1024, 256], 4, 1],
    [[256, 128], 1, 1],
    [[4096, 4096], 1, 8],
    [[262144], 1, 1],
    [[4, 1024, 256], 1, 1],
    [[1024, 257], 1, 1],
    [[2000, 250], 1, 5],
  ])('cuts a [%s] matrix for %d threads into %d', (shape, threads, count) => {
    expect(blocksForThreads(threads)(shape)).toBe(count);
  });
});
