import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beginsAs } from './begins-as.js';
import { DataError } from './data-error.js';
import { idxFilePath } from './idx-file-path.js';

/** What kind of data there is at a path, and where. */
export type FoundData =
  /** Four IDX files, as those of MNIST. */
  | { readonly kind: 'four-files'; readonly directory: string }
  | { readonly kind: 'idx'; readonly images: string; readonly labels?: string }
  | { readonly kind: 'png'; readonly directory: string; readonly names: readonly string[] }
  | { readonly kind: 'csv'; readonly path: string };

/** Names of files of images, by what they begin with: `train-images-idx3-ubyte.gz` with `train-images`. */
const imagesName = /^(.*images)[-.]idx3-ubyte(\.gz)?$/;

/** Names of files of their labels. */
const labelsName = /^(.*labels)[-.]idx1-ubyte(\.gz)?$/;

/** Names of IDX files, and of no other. */
const idxName = /idx\d?-?u?byte/;

/**
 * Finds out what data there is at a path: a folder's by the names of its files, whose hidden ones do not count, a file's by its
 * name and first bytes.
 *
 * @throws {@link DataError} when there is nothing, or nothing of the known kinds
 */
export function findData(path: string): FoundData {
  if (!existsSync(path)) throw new DataError(`${path}: there is no such file or folder`);
  return statSync(path).isDirectory() ? inFolder(path) : inFile(path);
}

function inFile(path: string): FoundData {
  const begins = beginsAs(path);
  if (begins === 'png') {
    throw new DataError(`${path}: one PNG file is one example, need the folder of several`);
  }
  return begins === 'idx' || idxName.test(path.split(/[\\/]/).at(-1)!)
    ? { kind: 'idx', images: path }
    : { kind: 'csv', path };
}

function inFolder(directory: string): FoundData {
  const names = readdirSync(directory).filter(
    (name) =>
      !name.startsWith('.') &&
      statSync(join(directory, name), { throwIfNoEntry: false })?.isFile() === true,
  );
  const stems = [...new Set(names.flatMap((name) => imagesName.exec(name)?.[1] ?? []))];
  const pngs = names.filter((name) => /\.png$/i.test(name));
  if (stems.length > 0 && pngs.length > 0) {
    throw new DataError(`${directory}: need IDX files or PNG files, the folder has both`);
  }
  if (pngs.length > 0) return { kind: 'png', directory, names: pngs };
  if (['train-images', 't10k-images'].every((stem) => stems.includes(stem))) {
    return { kind: 'four-files', directory };
  }
  const [stem] = stems;
  if (stem === undefined) {
    throw new DataError(
      `${directory}: need PNG files, or IDX files by names such as train-images-idx3-ubyte, ${names.length === 0 ? 'the folder has no files' : `the folder has none among its ${names.length} files`}`,
    );
  }
  if (stems.length > 1) {
    throw new DataError(
      `${directory}: need one file of images, or train-images and t10k-images, the folder has ${stems.join(', ')}`,
    );
  }
  const labels = stem.replace(/images$/, 'labels');
  return {
    kind: 'idx',
    images: idxFilePath(directory, stem, 3),
    ...(names.some((name) => labelsName.exec(name)?.[1] === labels) && {
      labels: idxFilePath(directory, labels, 1),
    }),
  };
}
