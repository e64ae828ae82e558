import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../src/data/data-error.js';
import { type LoadMnistOptions, loadMnist } from '../../src/data/load-mnist.js';
import { type FileName, fileNames, folderOf, smallFiles } from './data-folder.js';
import { encodeIdx } from './encode-idx.js';

/** The message of the DataError that loading throws; a test fails when there is none. */
function refusal(options: LoadMnistOptions): string {
  try {
    loadMnist(options);
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  throw new Error('loadMnist accepted the files');
}

describe('loadMnist with a directory', () => {
  const dotted = (name: string) => name.replace('-idx', '.idx');
  const gzipped = () =>
    Object.fromEntries(
      Object.entries(smallFiles()).map(([name, bytes]) => [name, gzipSync(bytes)]),
    );

  it.each<[string, () => string]>([
    ['as they are', () => folderOf(smallFiles())],
    ['with a dot before idx', () => folderOf(smallFiles(), dotted)],
    ['compressed', () => folderOf(gzipped(), (name) => `${name}.gz`)],
    ['compressed, with a dot', () => folderOf(gzipped(), (name) => `${dotted(name)}.gz`)],
  ])('reads files of any count and shape, %s', (_, folder) => {
    const { train, test, checksums } = loadMnist({ directory: folder() });
    const { count, height, width } = train;
    expect([count, height, width]).toEqual([5, 3, 2]);
    expect([...train.pixels]).toEqual(Array.from({ length: 30 }, (__, index) => index));
    expect([...train.labels]).toEqual([4, 3, 2, 1, 0]);
    expect([test.count, ...test.labels]).toEqual([2, 8, 9]);
    // The sums are of the uncompressed bytes.
    const md5 = (name: FileName) => createHash('md5').update(smallFiles()[name]).digest('hex');
    expect(checksums).toEqual({
      trainImages: md5('trainImages'),
      trainLabels: md5('trainLabels'),
      testImages: md5('testImages'),
      testLabels: md5('testLabels'),
    });
  });

  it('refuses a missing folder, and a file in its place', () => {
    const folder = folderOf(smallFiles());
    const nowhere = join(folder, 'nowhere');
    expect(refusal({ directory: nowhere })).toBe(
      `${nowhere}: there is no such folder to read the data from`,
    );
    expect(refusal({ directory: join(folder, fileNames.testLabels) })).toMatch(/no such folder/);
  });

  it.each(Object.keys(fileNames) as FileName[])('refuses a folder without %s', (name) => {
    const { [name]: _, ...rest } = smallFiles();
    const folder = folderOf(rest);
    const message = refusal({ directory: folder });
    expect(message).toContain(`${folder}: the folder has none of the files ${fileNames[name]}, `);
    expect(message).toContain(`${fileNames[name]}.gz`);
  });

  it.each(Object.keys(fileNames) as FileName[])('refuses a truncated %s by its path', (name) => {
    const files = smallFiles();
    const folder = folderOf({ ...files, [name]: files[name].subarray(0, -1) });
    expect(refusal({ directory: folder })).toContain(
      `${join(folder, fileNames[name])}: the file is truncated`,
    );
  });

  it('refuses a folder in the place of a file', () => {
    const { testLabels: _, ...rest } = smallFiles();
    const folder = folderOf(rest);
    mkdirSync(join(folder, fileNames.testLabels));
    expect(refusal({ directory: folder })).toMatch(
      /t10k-labels-idx1-ubyte: the file cannot be read/,
    );
  });

  it.each<[string, Partial<Record<FileName, Uint8Array>>, RegExp]>([
    ['labels too few', { trainLabels: encodeIdx([4], [1, 2, 3, 4]) }, /4 labels for the 5 images/],
    [
      'flat images',
      { trainImages: encodeIdx([5, 2], new Uint8Array(10)) },
      /3 dimensions, got 5 x 2$/,
    ],
    ['labels in rows', { testLabels: encodeIdx([2, 1], [1, 2]) }, /1 dimensions, got 2 x 1$/],
    [
      'test images of another shape',
      { testImages: encodeIdx([2, 2, 3], new Uint8Array(12)) },
      /images are 2 x 3, those of .*train-images-idx3-ubyte are 3 x 2$/,
    ],
  ])('refuses %s', (_, change, sentence) => {
    const folder = folderOf({ ...smallFiles(), ...change });
    expect(refusal({ directory: folder })).toMatch(sentence);
  });
});
