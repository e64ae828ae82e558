import type { ImageChecksums } from './load-mnist.js';

/**
 * The checksums of the original Fashion-MNIST files (60 000 training and 10 000 test images, 28 x 28): MD5 of the uncompressed
 * bytes, where the MD5 that the data set's own page tells are of the gzip files.
 *
 * @see https://github.com/zalandoresearch/fashion-mnist
 */
export const fashionMnistChecksums: ImageChecksums = {
  trainImages: 'f4a8712d7a061bf5bd6d2ca38dc4d50a',
  trainLabels: '9018921c3c673c538a1fc5bad174d6f9',
  testImages: '8181f5470baa50b63fa0f6fddb340f0a',
  testLabels: '15d484375f8d13e6eb1aabb0c3f46965',
};
