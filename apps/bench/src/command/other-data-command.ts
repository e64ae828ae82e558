import { type Command, Option } from 'commander';
import { type DataSource, dataSource, sourceFolder } from './data-source.js';
import { pictureSides } from './picture-sides.js';
import { type TrainOptions, trainCommand } from './train-command.js';
import type { TrainHelp } from './train-task.js';

/** The own options of `bench train`. */
export interface OtherDataOptions {
  readonly task: DataSource;
  readonly data?: string;
  readonly size?: readonly [number, number];
  readonly shape?: readonly [number, number];
}

const command = (options: string, what = '') =>
  `pnpm bench train ${options}`.padEnd(72).concat(what).trimEnd();

/** What `bench train` tells of itself. */
export const otherDataHelp: TrainHelp = {
  name: 'train',
  description:
    "Train the paper's autoencoder on other data as `bench mnist` does on MNIST: on Fashion-MNIST, or on the images or " +
    'rows of numbers of a folder or file. Prints the table of results and writes a report.',
  methodNotes: `file:PATH is one of
  a folder with four IDX files, named as those of MNIST (train-images-idx3-ubyte, ..., plain or .gz)
  an IDX file of images, or a folder with one such file and, if there is one, that of its labels
  a folder of PNG files: any kind, in grey, of one size (--size)
  a CSV file: one example a row, numbers with commas, semicolons or tabs, a header line or none
Of all but the first a tenth is held out for validation and a tenth for the test, always the same.
Numbers outside of [0, 1] are scaled to it; sides and rows are zero-padded to powers of two.

Without --prolongation and --smoothing: on images path and grid with fine data, grid with coarse data;
on rows of numbers without --shape path with fine data and path with coarse data.
With one of them or both: every pair; grid (of rows path) and fine-data stand for the one left out.`,
  examples: [
    command('--task fashion-mnist --data fashion', 'the four files in the folder fashion'),
    command('--task file:letters-images-idx3-ubyte.gz', 'images of an IDX file'),
    command('--task file:pictures --size 32x64', 'PNG files at 32 rows of 64 pixels'),
    command('--task file:signals.csv', 'rows of numbers as lines'),
    command('--task file:digits.csv --shape 28x28', 'rows of 784 numbers as images'),
    command('--task file:signals.csv --hidden-layers 64,32,64 --depth 2 --dry-run'),
  ],
  options: [
    new Option('--task <name>', 'fashion-mnist, or file:PATH')
      .argParser(dataSource)
      .makeOptionMandatory(),
    new Option('--data <dir>', 'folder with the four IDX files of Fashion-MNIST'),
    new Option(
      '--size <sides>',
      'height x width that PNG files are resized to, or one number for both (default: their own up to 64x64 where all have one, else powers of two up to 64)',
    ).argParser(pictureSides),
    new Option(
      '--shape <sides>',
      'height x width of the images that are the rows of a CSV file (default: rows are lines)',
    ).argParser(pictureSides),
  ],
  resultsFolder: 'results/<task>',
};

/** Returns `bench train`, which calls `action` with its checked options. */
export function otherDataCommand(
  action: (options: TrainOptions & OtherDataOptions) => Promise<void>,
): Command {
  return trainCommand<OtherDataOptions>(otherDataHelp, action).hook('preAction', (train) => {
    if (train.getOptionValueSource('out') !== 'default') return;
    train.setOptionValue('out', sourceFolder(train.opts<OtherDataOptions>().task));
  });
}
