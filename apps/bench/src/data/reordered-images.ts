import type { GreyImages } from './grey-images.js';

/** Returns a copy of images in an order: the one at place i is image order[i]. */
export function reorderedImages(images: GreyImages, order: Uint32Array): GreyImages {
  const { height, width, pixels: source } = images;
  const size = height * width;
  const pixels = source.slice();
  order.forEach((image, place) => {
    pixels.set(source.subarray(image * size, (image + 1) * size), place * size);
  });
  return { ...images, pixels };
}
