import { folderOf } from '../data/data-folder.js';
import { encodeIdx } from '../data/encode-idx.js';

/**
 * Returns a folder of IDX files: 2100 training and 40 test images of 8 x 8, bright at places that change from image to image.
 * Their lowest bright row tells floor(image / 8) % 8, but for 5 to 7, which look alike.
 */
export function smallImages(labelOf = (image: number) => image % 10): string {
  const images = (count: number) =>
    encodeIdx(
      [count, 8, 8],
      Array.from({ length: count * 64 }, (_, i) => {
        const [image, y, x] = [Math.floor(i / 64), Math.floor(i / 8) % 8, i % 8];
        const inside = (x - image) % 8 < 3 && (y - Math.floor(image / 8)) % 8 < 3;
        return inside ? 255 : 0;
      }),
    );
  const labels = (count: number) =>
    encodeIdx(
      [count],
      Array.from({ length: count }, (_, image) => labelOf(image)),
    );
  return folderOf({
    trainImages: images(2100),
    trainLabels: labels(2100),
    testImages: images(40),
    testLabels: labels(40),
  });
}
