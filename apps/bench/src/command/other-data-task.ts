import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fashionMnistChecksums } from '../data/fashion-mnist-checksums.js';
import { type FoundData, findData } from '../data/find-data.js';
import { type ImageChecksums, loadMnist } from '../data/load-mnist.js';
import { readFoundData } from '../data/read-found-data.js';
import { fileExperimentData } from '../experiment/file-experiment-data.js';
import { imageExperimentData } from '../experiment/image-experiment-data.js';
import type { TaskMethods } from '../experiment/plan-runs.js';
import { sourceName } from './data-source.js';
import { mnistData, mnistTask } from './mnist-task.js';
import { type OtherDataOptions, otherDataHelp } from './other-data-command.js';
import { sidesText } from './picture-sides.js';
import type { TrainTask } from './train-task.js';
import { UsageError } from './usage-error.js';

/** Methods on rows of numbers. */
const lineMethods: TaskMethods = {
  methods: [
    ['path', 'fine-data'],
    ['path', 'coarse-data'],
  ],
  prolongation: 'path',
};

/**
 * Returns the task that `bench train` was asked for.
 *
 * @param checksums - what the files of Fashion-MNIST must sum to
 * @throws {@link UsageError} where options do not go together or the results would lie on the data, {@link DataError} where
 * there are no data
 */
export function otherDataTask(
  options: OtherDataOptions & { readonly out: string },
  checksums: ImageChecksums = fashionMnistChecksums,
): TrainTask<OtherDataOptions> {
  const { task: source, data, size, shape } = options;
  const task = { ...otherDataHelp, name: sourceName(source) };
  if (source.kind === 'fashion-mnist') {
    checkSides(undefined, options);
    const directory = fashionMnistFolder(data);
    checkApart(directory, options.out);
    return {
      ...task,
      ...imageMethods(),
      load: (own) =>
        imageExperimentData(loadMnist({ directory, expected: checksums }), {
          ...own,
          targets: 'images',
        }),
    };
  }
  const { path } = source;
  if (data !== undefined) {
    throw new UsageError(
      `option '--data <dir>' argument '${data}' is invalid. Allowed: with --task fashion-mnist.`,
    );
  }
  checkApart(path, options.out);
  const found = findData(path);
  checkSides(found.kind, options);
  const lines = found.kind === 'csv' && shape === undefined;
  return {
    ...task,
    ...(lines
      ? { ...lineMethods, refuses: { grid: 'rows without --shape lie on a line, not on a grid' } }
      : imageMethods()),
    load: (own) =>
      found.kind === 'four-files'
        ? mnistData({ ...own, data: found.directory, targets: 'images' })
        : fileExperimentData(readFoundData(found, size ?? shape), path, own),
  };
}

function imageMethods(): TaskMethods {
  const { methods, prolongation } = mnistTask;
  return { methods, prolongation };
}

/** Refuses sides that the data have no use for. */
function checkSides(
  kind: FoundData['kind'] | undefined,
  { size, shape }: Pick<OtherDataOptions, 'size' | 'shape'>,
): void {
  const rules = [
    ['--size', size, kind === 'png', 'a folder of PNG files'],
    ['--shape', shape, kind === 'csv', 'a CSV file'],
  ] as const;
  for (const [option, sides, fits, data] of rules) {
    if (sides === undefined || fits) continue;
    throw new UsageError(
      `option '${option} <sides>' argument '${sidesText(sides)}' is invalid. Allowed: with --task file:PATH of ${data}.`,
    );
  }
}

function fashionMnistFolder(data: string | undefined): string {
  if (data !== undefined) return data;
  throw new UsageError(
    "option '--data <dir>' is missing. --task fashion-mnist needs the folder with Fashion-MNIST's four IDX files " +
      '(train-images-idx3-ubyte.gz, train-labels-idx1-ubyte.gz, t10k-images-idx3-ubyte.gz, t10k-labels-idx1-ubyte.gz), ' +
      'which pnpm does not install: they are in the folder data/fashion of https://github.com/zalandoresearch/fashion-mnist, ' +
      "and Debian's package dataset-fashion-mnist puts them into /usr/share/datasets/fashion-mnist.",
  );
}

/** Refuses a results folder that the data are in, as its files are written over. */
function checkApart(path: string, out: string): void {
  const inside = relative(resolve(out), resolve(path));
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return;
  throw new UsageError(
    `option '--out <dir>' argument '${out}' is invalid. Allowed: a folder that the data, ${path}, are not in.`,
  );
}
