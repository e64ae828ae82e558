import { closeSync, openSync, readSync } from 'node:fs';
import { DataError } from './data-error.js';

/**
 * Returns so many of a file's first bytes, or all where it has fewer.
 *
 * @throws {@link DataError} when it cannot be read
 */
export function firstBytes(path: string, count: number): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(count);
      return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new DataError(`${path}: the file cannot be read (${reason})`, { cause });
  }
}
