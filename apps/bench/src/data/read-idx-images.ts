import type { FileData } from './file-data.js';
import { labelledImages } from './labelled-images.js';
import { readIdxFile } from './read-idx-file.js';

/**
 * Returns the images of an IDX file, and their labels where there is a file with them.
 *
 * @throws {@link DataError} when a file is missing or damaged, the images have not three dimensions, or labels and images
 * differ in number
 */
export function readIdxImages(imagesPath: string, labelsPath?: string): FileData {
  const images = readIdxFile(imagesPath, 3);
  const [count, height, width] = images.shape as [number, number, number];
  const facts = { images: images.md5 };
  if (labelsPath === undefined) {
    return { images: { count, height, width, pixels: images.values }, lines: false, facts };
  }
  const file = readIdxFile(labelsPath, 1);
  const { labels, ...labelled } = labelledImages(images, file);
  return { images: labelled, lines: false, labels, facts: { ...facts, labels: file.md5 } };
}
