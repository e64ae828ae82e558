import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { commonSize } from './common-size.js';
import { DataError } from './data-error.js';
import { decodePng } from './decode-png.js';
import type { FileData } from './file-data.js';
import { firstBytes } from './first-bytes.js';
import { pngHeader, pngHeaderBytes } from './png-header.js';
import { readBytes } from './read-bytes.js';
import { resizedPicture } from './resized-picture.js';

/**
 * Returns PNG files of a folder as grey images of one size, in the order of their names' bytes.
 *
 * Their checksum is the MD5 of the list of all MD5s and names, as `LC_ALL=C md5sum *.png | md5sum` prints it.
 *
 * @param names - of the files in the folder
 * @param size - `[height, width]`; left out, {@link commonSize}
 * @throws {@link DataError} when a file cannot be read, is no PNG file or a damaged one
 */
export function readPngFolder(
  directory: string,
  names: readonly string[],
  size?: readonly [number, number],
): FileData {
  const sorted = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  // Headers first: a file that is no PNG is refused before any is decoded.
  const sizes = sorted.map((name) => {
    const path = join(directory, name);
    const { height, width } = pngHeader(firstBytes(path, pngHeaderBytes), path);
    return [height, width] as const;
  });
  const [height, width] = size ?? commonSize(sizes);
  const pixels = zeros(sorted.length, height * width);
  const list = createHash('md5');
  for (const [place, name] of sorted.entries()) {
    const path = join(directory, name);
    const bytes = readBytes(path);
    list.update(`${createHash('md5').update(bytes).digest('hex')}  ${name}\n`);
    const picture = resizedPicture(decodePng(bytes, path), [height, width]);
    pixels.set(picture, place * height * width);
  }
  return {
    images: { count: sorted.length, height, width, pixels },
    lines: false,
    facts: { pngFiles: list.digest('hex'), size: `${height}x${width}` },
  };
}

function zeros(count: number, size: number): Float32Array {
  try {
    return new Float32Array(count * size);
  } catch (cause) {
    const gigabytes = ((count * size * 4) / 1e9).toFixed(1);
    throw new DataError(
      `${count} images of ${size} pixels need ${gigabytes} GB of memory, too much`,
      { cause },
    );
  }
}
