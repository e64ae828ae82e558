import type { FileData } from './file-data.js';
import type { FoundData } from './find-data.js';
import { readCsvFile } from './read-csv-file.js';
import { readIdxImages } from './read-idx-images.js';
import { readPngFolder } from './read-png-folder.js';

/**
 * Returns the examples that were found.
 *
 * @param sides - `[height, width]` that PNG files come to, or of the images in a CSV file
 * @throws {@link DataError} when files are damaged
 */
export function readFoundData(
  found: Exclude<FoundData, { kind: 'four-files' }>,
  sides?: readonly [number, number],
): FileData {
  if (found.kind === 'idx') return readIdxImages(found.images, found.labels);
  if (found.kind === 'csv') return readCsvFile(found.path, sides);
  return readPngFolder(found.directory, found.names, sides);
}
