import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../src/data/data-error.js';
import { findData } from '../../src/data/find-data.js';
import { fileNames, folderOf, smallFiles } from './data-folder.js';
import { greyPngFile } from './encode-png.js';
import { writtenFiles } from './written-files.js';

const files = smallFiles();
const png = greyPngFile([[0]]);

/** The message of the DataError that looking throws; a test fails when there is none. */
function refusal(path: string): string {
  try {
    findData(path);
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  throw new Error('findData found data');
}

describe('findData in a folder', () => {
  it('finds four IDX files', () => {
    const directory = folderOf(files, (name) => `${name}.gz`);
    expect(findData(directory)).toEqual({ kind: 'four-files', directory });
  });

  it('finds images and labels by any name, and images alone', () => {
    const [images, labels] = ['letters-train-images.idx3-ubyte', 'letters-train-labels.idx1-ubyte'];
    const both = writtenFiles({ [images]: files.trainImages, [labels]: files.trainLabels });
    expect(findData(both)).toEqual({
      kind: 'idx',
      images: join(both, images),
      labels: join(both, labels),
    });
    const other = { 'test-labels-idx1-ubyte': files.testLabels, 'notes.txt': 'of 2019' };
    const alone = writtenFiles({ [images]: files.trainImages, ...other });
    expect(findData(alone)).toEqual({ kind: 'idx', images: join(alone, images) });
  });

  it('takes a file that is there plain and as gzip once', () => {
    const name = fileNames.trainImages;
    const folder = writtenFiles({ [`${name}.gz`]: gzipSync(files.trainImages), [name]: '' });
    expect(findData(folder)).toEqual({ kind: 'idx', images: join(folder, name) });
  });

  it('finds PNG files, and neither hidden ones, folders nor links to nowhere', () => {
    const directory = writtenFiles({
      'a.png': png,
      'B.PNG': png,
      '._a.png': 'a Macintosh wrote this',
      'deeper/c.png': png,
      'd.png/e.png': png,
      'list.txt': '',
    });
    symlinkSync(join(directory, 'nowhere'), join(directory, 'f.png'));
    const found = findData(directory);
    expect(found).toMatchObject({ kind: 'png', directory });
    expect(found.kind === 'png' && [...found.names].sort()).toEqual(['B.PNG', 'a.png']);
  });

  it.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['an empty folder', {}, /need PNG files, or IDX files .*, the folder has no files$/],
    ['a folder of others', { 'a.jpg': '', 'b.jpg': '' }, /has none among its 2 files$/],
    [
      'IDX and PNG files together',
      { 'a.png': png, [fileNames.trainImages]: files.trainImages },
      /need IDX files or PNG files, the folder has both$/,
    ],
    [
      'two files of images by other names',
      { 'a-images-idx3-ubyte': '', 'b-images-idx3-ubyte': '' },
      /need one file of images, or train-images and t10k-images, the folder has a-images, b-images$/,
    ],
  ])('refuses %s by its path', (_, content, sentence) => {
    const folder = writtenFiles(content);
    expect(refusal(folder)).toMatch(sentence);
    expect(refusal(folder)).toContain(`${folder}: `);
  });
});

describe('findData at a file', () => {
  const at = (name: string, content: string | Uint8Array) =>
    join(writtenFiles({ [name]: content }), name);

  it.each<[string, string, string | Uint8Array]>([
    ['idx', 'images', files.trainImages],
    ['idx', 'images.gz', gzipSync(files.trainImages)],
    ['idx', 'damaged-images-idx3-ubyte', 'no zero bytes'],
    ['csv', 'table.csv', '1,2'],
    ['csv', 'table.tsv.gz', gzipSync('1\t2')],
    ['csv', 'empty', ''],
    ['csv', 'damaged.csv.gz', Uint8Array.of(0x1f, 0x8b, 1, 2, 3)],
  ])('finds %s in %s', (kind, name, content) => {
    expect(findData(at(name, content)).kind).toBe(kind);
  });

  it('refuses one PNG file, and a path where nothing is', () => {
    expect(refusal(at('a.png', png))).toMatch(/one PNG file is one example, need the folder/);
    const nowhere = join(writtenFiles({}), 'nowhere');
    expect(refusal(nowhere)).toBe(`${nowhere}: there is no such file or folder`);
  });
});
