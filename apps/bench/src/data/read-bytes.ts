import { readFileSync } from 'node:fs';
import { DataError } from './data-error.js';

/**
 * Returns a file's bytes.
 *
 * @throws {@link DataError} when it cannot be read
 */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new DataError(`${path}: the file cannot be read (${reason})`, { cause });
  }
}
