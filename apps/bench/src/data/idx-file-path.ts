import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from './data-error.js';

/**
 * The path of one of the data set's files in a folder, whichever of its usual names it has there:
 * `train-images-idx3-ubyte` or `train-images.idx3-ubyte`, bare or with `.gz`, the first found.
 *
 * @param stem - what the name begins with, for example `train-images`
 * @param dimensions - the digit in `idx3`
 * @throws {@link DataError} when the folder or the file is missing
 */
export function idxFilePath(directory: string, stem: string, dimensions: number): string {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new DataError(`${directory}: there is no such folder to read the data from`);
  }
  const names = ['', '.gz'].flatMap((end) =>
    ['-', '.'].map((mark) => `${stem}${mark}idx${dimensions}-ubyte${end}`),
  );
  const found = names.map((name) => join(directory, name)).find((path) => existsSync(path));
  if (found === undefined) {
    throw new DataError(`${directory}: the folder has none of the files ${names.join(', ')}`);
  }
  return found;
}
