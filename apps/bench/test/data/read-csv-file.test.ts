import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../src/data/data-error.js';
import { readCsvFile } from '../../src/data/read-csv-file.js';
import { writtenFiles } from './written-files.js';

/** The path of a new file with a content. */
const file = (content: string | Uint8Array) => join(writtenFiles({ 'x.csv': content }), 'x.csv');

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

describe('readCsvFile', () => {
  it('has a row of numbers in [0, 1] as a line, as it is', () => {
    const text = '0,0.25,1\n0.5,0.5,0.75\n';
    expect(readCsvFile(file(text))).toEqual({
      images: {
        count: 2,
        height: 1,
        width: 3,
        pixels: Float32Array.of(0, 0.25, 1, 0.5, 0.5, 0.75),
      },
      lines: true,
      facts: { rows: md5(text), columns: 3 },
    });
  });

  it('scales other numbers by the least and the largest of all, and says so', () => {
    const { images, facts } = readCsvFile(file('-10,0\n5,30\n'));
    expect([...images.pixels]).toEqual([0, 0.25, 0.375, 1]);
    expect(facts).toMatchObject({ minimum: -10, maximum: 30 });
  });

  it('tells close numbers far from 0 apart, and takes the largest that there are', () => {
    expect([
      ...readCsvFile(file('1600000000,1600000001\n1600000003,1600000004')).images.pixels,
    ]).toEqual([0, 0.25, 0.75, 1]);
    expect([...readCsvFile(file('-1.5e308,0,1.5e308')).images.pixels]).toEqual([0, 0.5, 1]);
  });

  it('has the rows as images of a shape', () => {
    const { images, lines, facts } = readCsvFile(file('0,0,1,1,0,0\n'), [2, 3]);
    expect(images).toMatchObject({ count: 1, height: 2, width: 3 });
    expect(lines).toBe(false);
    expect(facts).toEqual({ rows: md5('0,0,1,1,0,0\n'), shape: '2x3' });
  });

  it('reads gzip, with the checksum of what is in it', () => {
    const plain = readCsvFile(file('0,1\n1,0\n'));
    expect(readCsvFile(file(gzipSync('0,1\n1,0\n')))).toEqual(plain);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['rows that are no such images', '1,2,3\n', /images of 2 x 2 need rows of 4 numbers, got 3$/],
    ['one number alone', '7,7,7,7\n7,7,7,7\n', /every number is 7, which cannot be scaled/],
    ['bytes that are no text', Uint8Array.of(65, 0, 66, 0), /neither an IDX file nor a CSV file/],
    ['a gzip file that was cut', gzipSync('1,2,3,4').subarray(0, 15), /cannot be uncompressed/],
    ['a wide row', `${'1,'.repeat(2 ** 20)}1`, /1048576 numbers at most, got 1048577$/],
  ])('refuses %s by the path', (_, content, sentence) => {
    const path = file(content);
    const read = () => readCsvFile(path, [2, 2]);
    expect(read).toThrow(DataError);
    expect(read).toThrow(sentence);
    expect(read).toThrow(path);
  });
});
