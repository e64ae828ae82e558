import { createHash } from 'node:crypto';
import { DataError } from './data-error.js';
import { readBytes } from './read-bytes.js';
import { type IdxArray, readIdx } from './read-idx.js';
import { uncompressed } from './uncompressed.js';

/** An IDX file's array with where it came from. */
export interface IdxFile extends IdxArray {
  readonly path: string;
  /** MD5 of the uncompressed bytes, 32 hexadecimal digits. */
  readonly md5: string;
}

/**
 * The IDX file at a path, read and summed up.
 *
 * @param dimensions - how many the array must have
 * @param expectedMd5 - when given, what the MD5 of the uncompressed bytes must be
 * @throws {@link DataError} when the file cannot be read, is no such IDX file or has another MD5
 */
export function readIdxFile(path: string, dimensions: number, expectedMd5?: string): IdxFile {
  const bytes = uncompressed(readBytes(path), path);
  // The structure comes first: "truncated" tells the user more than two different sums do.
  const array = readIdx(bytes, path);
  if (array.shape.length !== dimensions) {
    throw new DataError(
      `${path}: need an array of ${dimensions} dimensions, got ${array.shape.join(' x ')}`,
    );
  }
  const md5 = createHash('md5').update(bytes).digest('hex');
  if (expectedMd5 !== undefined && md5 !== expectedMd5) {
    throw new DataError(
      `${path}: the file was altered, its MD5 must be ${expectedMd5} and is ${md5}`,
    );
  }
  return { path, md5, ...array };
}
