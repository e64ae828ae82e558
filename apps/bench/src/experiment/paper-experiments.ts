import { join } from 'node:path';

/** One of the paper's experiments: its folder, and the command lines that fill it. */
export interface PaperExperiment {
  readonly name: string;
  readonly out: string;
  readonly lines: readonly (readonly string[])[];
}

/** The settings of the cycles that are compared: two of each, by which each claim of theirs can be judged. */
const settings = '--k 1,4 --gamma 1,2 --depth 1,3 --smoothing fine-data'.split(' ');

/**
 * Returns the paper's four experiments, each with a folder in `out`.
 *
 * @param paper - whether they are the paper's grids, else some settings of them
 * @see paper, sections 4.2 to 4.4
 */
export function paperExperiments(out: string, paper: boolean): PaperExperiment[] {
  // Enough for the default network to come down to a tenth of its first error, but on MNIST, where the paper's budget is not either.
  const tasks = [
    ['one-object', 'path', '160000'],
    ['two-object', 'path', '224000'],
    ['mnist', 'path,grid', '64000'],
  ] as const;
  const budgetOf = (budget: string) => ['--budget', paper ? '256000' : budget];
  const folder = (name: string) => join(out, name);
  return [
    ...tasks.map(([name, prolongation, budget]) => ({
      name,
      out: folder(name),
      lines: [
        [
          name,
          ...(paper
            ? ['--paper']
            : [...settings, ...budgetOf(budget), '--prolongation', prolongation]),
          '--out',
          folder(name),
        ],
        [name, '--smoothing', 'coarse-data', ...budgetOf(budget), '--out', folder(name)],
      ],
    })),
    {
      name: 'p-choice',
      out: folder('p-choice'),
      lines: [
        ['p-choice', ...(paper ? ['--paper'] : budgetOf('64000')), '--out', folder('p-choice')],
      ],
    },
  ];
}
