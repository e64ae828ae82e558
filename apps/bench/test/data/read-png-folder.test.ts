import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../src/data/data-error.js';
import { readPngFolder } from '../../src/data/read-png-folder.js';
import { greyPngFile } from './encode-png.js';
import { writtenFiles } from './written-files.js';

const md5 = (bytes: string | Uint8Array) => createHash('md5').update(bytes).digest('hex');

const [dark, light] = [
  greyPngFile([
    [0, 51],
    [0, 51],
  ]),
  greyPngFile([
    [204, 255],
    [204, 255],
  ]),
];

/** What pixels are as bytes, to be read. */
const bytesOf = (pixels: ArrayLike<number>) => Array.from(pixels, (x) => Math.round(255 * x));

describe('readPngFolder', () => {
  it('has the pictures in the order of their names, whatever that of the folder', () => {
    const folder = writtenFiles({ 'b.png': light, 'a.png': dark });
    const { images, lines, facts } = readPngFolder(folder, ['b.png', 'a.png']);
    expect(images).toMatchObject({ count: 2, height: 2, width: 2 });
    expect(bytesOf(images.pixels)).toEqual([0, 51, 0, 51, 204, 255, 204, 255]);
    expect(lines).toBe(false);
    // What `LC_ALL=C md5sum *.png | md5sum` prints.
    const list = `${md5(dark)}  a.png\n${md5(light)}  b.png\n`;
    expect(facts).toEqual({ pngFiles: md5(list), size: '2x2' });
    expect(readPngFolder(folder, ['a.png', 'b.png'])).toEqual({ images, lines, facts });
  });

  it('has other checksums where bytes or names are others', () => {
    const sum = (files: Record<string, Buffer>) =>
      readPngFolder(writtenFiles(files), Object.keys(files)).facts['pngFiles'];
    const sums = [
      sum({ 'a.png': dark, 'b.png': light }),
      sum({ 'a.png': light, 'b.png': dark }),
      sum({ 'a.png': dark, 'c.png': light }),
      sum({ 'a.png': dark }),
    ];
    expect(new Set(sums).size).toBe(4);
  });

  it('resizes pictures of several sizes to one', () => {
    const folder = writtenFiles({ 'a.png': dark, 'b.png': greyPngFile([[255, 255, 0]]) });
    const names = ['a.png', 'b.png'];
    const small = readPngFolder(folder, names, [1, 1]);
    expect(bytesOf(small.images.pixels)).toEqual([26, 170]);
    expect(small.facts['size']).toBe('1x1');
    // The smallest powers of two that no picture is above.
    expect(readPngFolder(folder, names).images).toMatchObject({ height: 2, width: 4 });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['that is empty', Buffer.alloc(0), /the file is empty$/],
    [
      'that is another',
      Buffer.from('GIF89a, or so'),
      /not a PNG file, its first bytes are others$/,
    ],
    [
      'that ends in its header',
      dark.subarray(0, 20),
      /the PNG file is damaged \(it has no header\)$/,
    ],
    ['that was cut', dark.subarray(0, -20), /the PNG file is damaged \(.+\)$/],
    ['that tells no size', withSize(0, 2), /is damaged \(its picture is 2 x 0\)$/],
    [
      'that tells a huge size',
      withSize(65536, 65536),
      /67108864 pixels at most, got 65536 x 65536$/,
    ],
  ])('refuses a file %s by its path', (_, bytes, sentence) => {
    const folder = writtenFiles({ 'a.png': dark, 'bad.png': bytes });
    const read = () => readPngFolder(folder, ['a.png', 'bad.png']);
    expect(read).toThrow(DataError);
    expect(read).toThrow(sentence);
    expect(read).toThrow(`${join(folder, 'bad.png')}: `);
  });
});

/** A PNG file whose header tells another size. */
function withSize(width: number, height: number): Buffer {
  const file = Buffer.from(dark);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}
