import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeIdx } from './encode-idx.js';
import { temporaryFolder } from './temporary-folder.js';

/** Names of the four files as the mirrors of the original site have them. */
export const fileNames = {
  trainImages: 'train-images-idx3-ubyte',
  trainLabels: 'train-labels-idx1-ubyte',
  testImages: 't10k-images-idx3-ubyte',
  testLabels: 't10k-labels-idx1-ubyte',
} as const;

export type FileName = keyof typeof fileNames;

/** Five training and two test images of 3 × 2, counting up from 0, as the bytes of four files. */
export function smallFiles(): Record<FileName, Uint8Array> {
  const upTo = (length: number) => Array.from({ length }, (_, index) => index);
  return {
    trainImages: encodeIdx([5, 3, 2], upTo(30)),
    trainLabels: encodeIdx([5], [4, 3, 2, 1, 0]),
    testImages: encodeIdx([2, 3, 2], upTo(12)),
    testLabels: encodeIdx([2], [8, 9]),
  };
}

/** A new temporary folder with these files. */
export function folderOf(
  files: Partial<Record<FileName, Uint8Array>>,
  rename: (name: string) => string = (name) => name,
): string {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, rename(fileNames[name as FileName])), bytes);
  }
  return folder;
}
