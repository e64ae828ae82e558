import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataError } from '../../src/data/data-error.js';
import { readIdx } from '../../src/data/read-idx.js';
import { encodeIdx } from './encode-idx.js';

const arrays = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  .chain((shape) => {
    const length = shape.reduce((product, size) => product * size, 1);
    const values = fc.uint8Array({ minLength: length, maxLength: length });
    return fc.record({ shape: fc.constant(shape), values });
  });

/** The error that reading throws; a test fails when there is none. */
function failure(bytes: Uint8Array): Error {
  try {
    readIdx(bytes, 'some-file');
  } catch (error) {
    return error as Error;
  }
  throw new Error('readIdx accepted the bytes');
}

describe('readIdx', () => {
  it('gives back the shape and the values that were written', () => {
    fc.assert(
      fc.property(arrays, fc.boolean(), ({ shape, values }, gzip) => {
        const bytes = encodeIdx(shape, values);
        const read = readIdx(gzip ? gzipSync(bytes) : bytes, 'x');
        expect(read.shape).toEqual(shape);
        expect([...read.values]).toEqual([...values]);
      }),
    );
  });

  it('reads sizes as big-endian', () => {
    const bytes = Uint8Array.from([0, 0, 8, 1, 0, 0, 1, 2, ...new Uint8Array(258)]);
    expect(readIdx(bytes, 'x').shape).toEqual([258]);
  });

  it('returns a view, also on bytes in the middle of a buffer', () => {
    const whole = new Uint8Array(100);
    const bytes = whole.subarray(10, 10 + 8 + 3);
    bytes.set(encodeIdx([3], [1, 2, 3]));
    const { values } = readIdx(bytes, 'x');
    expect(values.buffer).toBe(whole.buffer);
    whole[10 + 8] = 99;
    expect([...values]).toEqual([99, 2, 3]);
  });

  it('refuses a whole file that was cut anywhere or has bytes too many', () => {
    fc.assert(
      fc.property(arrays, fc.nat(), fc.boolean(), ({ shape, values }, at, gzip) => {
        const plain = encodeIdx(shape, values);
        const bytes = gzip ? gzipSync(plain) : plain;
        const cut = bytes.subarray(0, at % bytes.length);
        expect(() => readIdx(cut, 'x')).toThrow(DataError);
        const long = encodeIdx(shape, [...values, 0]);
        expect(() => readIdx(gzip ? gzipSync(long) : long, 'x')).toThrow(
          /^x: the file is too long/,
        );
      }),
    );
  });

  const good = encodeIdx([2, 3], [1, 2, 3, 4, 5, 6]);
  const badSum = gzipSync(good);
  // The last 8 bytes of a gzip stream are the CRC-32 and the length of what it holds.
  badSum[badSum.length - 8] = (badSum[badSum.length - 8] as number) ^ 0xff;

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /is empty$/],
    ['less than a prefix', good.subarray(0, 3), /3 bytes are too short for an IDX header$/],
    ['half the sizes', good.subarray(0, 9), /9 bytes are too short for an IDX header of 2 dim/],
    ['a wrong magic', encodeIdx([1], [1], { magic: 0x8950 }), /not an IDX file.*0x89500801/],
    ['floats', encodeIdx([1], [1], { type: 0x0d }), /unsigned bytes \(type 0x08\), got type 0x0d/],
    ['no dimension', encodeIdx([], [1]), /0 dimensions, need 1 to 8$/],
    ['200 dimensions', encodeIdx(new Uint8Array(200).fill(1), [1]), /200 dimensions, need 1 to 8/],
    ['a size 0', encodeIdx([4, 0], []), /says 4 x 0, so the file holds no data/],
    ['a cut payload', good.subarray(0, 16), /truncated, its header says 2 x 3 = 6 .* there are 4$/],
    ['a byte too many', encodeIdx([2], [1, 2, 3]), /too long, its header says 2 = 2 .* are 3$/],
    ['a size far beyond the file', encodeIdx([0xffffffff], [1]), /truncated.*4294967295 bytes/],
    ['absurd sizes', encodeIdx([0xffffffff, 0xffffffff], [1]), /more than a file can hold$/],
    ['a cut gzip stream', gzipSync(good).subarray(0, 20), /gzip data cannot be uncompressed/],
    ['a gzip stream with another sum', badSum, /gzip data cannot be uncompressed/],
    ['gzip around no IDX', gzipSync(Buffer.from('hello')), /not an IDX file/],
  ])('refuses %s in one sentence that names the file', (_, bytes, sentence) => {
    const error = failure(bytes);
    expect(error).toBeInstanceOf(DataError);
    expect(error.message).toMatch(sentence);
    expect(error.message).toMatch(/^some-file: [^\n]+$/);
  });
});
