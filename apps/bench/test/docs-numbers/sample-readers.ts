import type { NumbersReaders } from '../../src/docs-numbers/numbers-readers.js';
import type { Summary } from '../../src/results/summary.js';
import { defaultRun, sampleRun, sampleSummary, twoSeeds } from '../report/sample-summary.js';

/** A default network and four settings of MsANN on grids, of which one does not come down to a tenth. */
const sweep: Summary = sampleSummary([
  defaultRun([10, 20, 30, 900], { label: 'default network', finalMse: 0.05 }),
  ...(
    [
      [1, 1, 1, 0.03, 400],
      [4, 1, 1, 0.02, 300],
      [1, 2, 1, 0.025, null],
      [1, 2, 3, 0.01, 500],
    ] as const
  ).map(([k, gamma, depth, finalMse, tenth], index) =>
    sampleRun([10, 20, 30, tenth], {
      id: `${index + 1}`.padStart(16, '0'),
      k,
      gamma,
      depth,
      finalMse,
    }),
  ),
]);

const summaries: Readonly<Record<string, Summary>> = { 'two-seeds': twoSeeds, sweep };

const files: Readonly<Record<string, string>> = {
  'steps.csv': [
    'step,best ms,of a fine step,what for',
    'fine step,5.505,1.000,"all, at level 0"',
    'coarse step,0.523,**0.095**,a|b',
    'empty step,,not tried,',
    '',
  ].join('\n'),
  'twice.csv': 'step,ms,ms\nfine,1,2\nfine,3,4\n',
  'uneven.csv': 'step,ms\nfine,1\ncoarse\n',
  'empty.csv': 'step,ms\n',
};

/** Readers of the folders `two-seeds` and `sweep` and of a few CSV files, good and bad. */
export const sampleReaders: NumbersReaders = {
  summary: (folder) => known(summaries, folder),
  csv: (file) => known(files, file),
};

function known<T>(all: Readonly<Record<string, T>>, name: string): T {
  const found = all[name];
  if (found === undefined) throw new Error(`${name}: the file cannot be read`);
  return found;
}
