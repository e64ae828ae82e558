import { constants } from 'node:buffer';
import { createHash } from 'node:crypto';
import { csvNumbers } from './csv-numbers.js';
import { DataError } from './data-error.js';
import type { FileData } from './file-data.js';
import { readBytes } from './read-bytes.js';
import { uncompressed } from './uncompressed.js';
import { unitValues } from './unit-values.js';

/** Most numbers of a row: a network input of 1024 x 1024. */
const mostColumns = 2 ** 20;

/**
 * Returns the rows of numbers of a CSV file, plain or gzip, scaled to [0, 1]: lines, or images of a shape.
 *
 * @param shape - `[height, width]` of images, row-major in a row of the file; left out, rows are lines
 * @throws {@link DataError} when the file cannot be read, is no table of numbers, does not fit the shape, or has one
 * number alone that is outside of [0, 1]
 */
export function readCsvFile(path: string, shape?: readonly [number, number]): FileData {
  const bytes = uncompressed(readBytes(path), path);
  const { rows, columns, values: numbers } = csvNumbers(textOf(bytes, path), path);
  if (columns > mostColumns) {
    throw new DataError(`${path}: a row may have ${mostColumns} numbers at most, got ${columns}`);
  }
  const [height, width] = shape ?? [1, columns];
  if (height * width !== columns) {
    throw new DataError(
      `${path}: images of ${height} x ${width} need rows of ${height * width} numbers, got ${columns}`,
    );
  }
  const { values, range } = unitValues(numbers);
  if (range !== undefined && range.minimum === range.maximum) {
    throw new DataError(
      `${path}: every number is ${range.minimum}, which cannot be scaled to [0, 1]`,
    );
  }
  return {
    images: { count: rows, height, width, pixels: values },
    lines: shape === undefined,
    facts: {
      rows: createHash('md5').update(bytes).digest('hex'),
      ...(shape === undefined ? { columns } : { shape: `${height}x${width}` }),
      ...range,
    },
  };
}

/** Returns a file's text; bytes that are no UTF-8 become signs that no number has. */
function textOf(bytes: Uint8Array, path: string): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw new DataError(
      `${path}: a CSV file may have ${constants.MAX_STRING_LENGTH} bytes at most, got ${bytes.length}`,
    );
  }
  if (bytes.includes(0)) {
    throw new DataError(`${path}: neither an IDX file nor a CSV file in UTF-8, it has zero bytes`);
  }
  return new TextDecoder().decode(bytes);
}
