import { join } from 'node:path';

/** One of the paper's experiments: its folder, and the command lines that fill it. */
export interface PaperExperiment {
  readonly name: string;
  readonly out: string;
  readonly lines: readonly (readonly string[])[];
}

/** The settings of the cycles that are compared, at the paper's budget. */
const settings = '--k 1,4 --gamma 1,2 --depth 1,3 --smoothing fine-data --budget 256000'.split(' ');
const coarseData = '--smoothing coarse-data --budget 256000'.split(' ');

/**
 * Returns the paper's four experiments, each with a folder in `out`.
 *
 * @param paper - whether they are the paper's grids, else some settings of them
 * @see paper, sections 4.2 to 4.4
 */
export function paperExperiments(out: string, paper: boolean): PaperExperiment[] {
  const tasks = [
    ['one-object', 'path'],
    ['two-object', 'path'],
    ['mnist', 'path,grid'],
  ] as const;
  const folder = (name: string) => join(out, name);
  return [
    ...tasks.map(([name, prolongation]) => ({
      name,
      out: folder(name),
      lines: [
        [
          name,
          ...(paper ? ['--paper'] : [...settings, '--prolongation', prolongation]),
          '--out',
          folder(name),
        ],
        [name, ...coarseData, '--out', folder(name)],
      ],
    })),
    {
      name: 'p-choice',
      out: folder('p-choice'),
      lines: [
        [
          'p-choice',
          ...(paper ? ['--paper'] : ['--budget', '128000']),
          '--out',
          folder('p-choice'),
        ],
      ],
    },
  ];
}
