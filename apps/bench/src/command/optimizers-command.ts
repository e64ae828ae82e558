import { Command, Option } from 'commander';
import { defaultPairs } from '../optimizers/graph-pairs.js';
import { type SolverName, solverNames } from '../optimizers/solver-names.js';
import { namesOf, positiveNumber, seed, share, wholeNumber } from './option-values.js';

/** The options of `bench optimizers` as given. */
export interface OptimizersOptions {
  readonly pairs: readonly string[];
  readonly solvers: readonly SolverName[];
  readonly s: number;
  readonly seed: number;
  readonly randomStarts: number;
  readonly maximumSeconds: number;
  readonly maximumEvaluations: number;
  readonly out: string;
  readonly json?: true;
  readonly quiet?: true;
}

const notes = `
Starts: matchings of eigenvalues in several eigenbases, the paper's binary matching, [I; 0], and
random ones. Solvers: ${solverNames.slice(0, 4).join(', ')},
${solverNames.slice(4).join(', ')}.

Examples:
  pnpm bench optimizers                         path, cycle, grid and torus, under three minutes
  pnpm bench optimizers --s 0.1 --solvers trust-regions,lbfgs
  pnpm bench optimizers --pairs path:16,path:32 cycle:16,coarse.gml --out results/larger
  pnpm bench optimizers --json --quiet > summary.json
`;

/** Returns the command `optimizers`, which calls `action` with its checked options. */
export function optimizersCommand(action: (options: OptimizersOptions) => Promise<void>): Command {
  return new Command('optimizers')
    .description(
      "The paper's comparison of numerical methods: every solver from every start on several pairs of " +
        'graphs. Prints E and seconds as a table and writes a report with a figure.',
    )
    .addOption(
      new Option(
        '--pairs <coarse,fine...>',
        'pairs of graphs, each path:n, cycle:n, grid:axb, torus:axb or a file',
      ).default(defaultPairs, defaultPairs.join(' ')),
    )
    .option('--solvers <names>', 'some of the solvers (default: all)', namesOf(solverNames))
    .option('--s <share>', 'share of locality: 0 is fully diffuse, 1 fully local', share, 0.5)
    .option('--seed <n>', 'seed of the random starts', seed, 0)
    .option('--random-starts <n>', 'random starts beside the others', wholeNumber(0, 1000), 2)
    .option('--maximum-seconds <t>', 'longest run', positiveNumber, 5)
    .option(
      '--maximum-evaluations <n>',
      'evaluations of cost, gradient and Hessian in a run',
      wholeNumber(1),
      4000,
    )
    .option('--out <dir>', 'results folder', 'results/optimizers')
    .option('--json', 'write summary.json to standard output, and nothing else')
    .option('--quiet', 'show no progress')
    .addHelpText('after', notes)
    .action((_options, command: Command) => {
      const { solvers = solverNames, ...options } = command.opts<
        Omit<OptimizersOptions, 'solvers'> & Partial<Pick<OptimizersOptions, 'solvers'>>
      >();
      return action({ ...options, solvers });
    });
}
