import { Command, Option } from 'commander';
import { scaleOrAuto, seed, share } from './option-values.js';

/** What `--method` takes. */
const prolongationMethods = [
  'auto',
  'matching',
  'trust-regions',
  'conjugate-gradient',
  'lbfgs',
  'steepest-descent',
  'barzilai-borwein',
  'curvilinear-search',
  'projected-gradient',
  'nelder-mead',
] as const;

/** The options of `bench prolongation` as given. */
export interface ProlongationOptions {
  readonly coarse: string;
  readonly fine: string;
  readonly s: number;
  readonly alpha: number | 'auto';
  readonly beta?: number | 'auto';
  readonly method: (typeof prolongationMethods)[number];
  readonly seed: number;
  readonly out?: string;
  readonly json?: true;
}

const notes = `
Graphs: path:n, cycle:n, grid:axb, torus:axb (axbxc and so on too), or a file, with its weights:
.gml, .graphml, .json (node-link), .edges, .edgelist or .txt (edge list), .csv (adjacency matrix),
.mtx (Matrix Market).

Examples:
  pnpm bench prolongation --coarse cycle:16 --fine cycle:32
  pnpm bench prolongation --coarse path:8 --fine path:16 --s 0.25 --alpha auto --beta auto
  pnpm bench prolongation --coarse grid:4x4 --fine grid:8x4 --out results/grid.svg
  pnpm bench prolongation --coarse coarse.gml --fine fine.graphml --json
`;

/** Returns the command `prolongation`, which calls `action` with its checked options. */
export function prolongationCommand(action: (options: ProlongationOptions) => void): Command {
  return new Command('prolongation')
    .description(
      'Find the optimal prolongation P from a coarse graph to a fine one: print E, its terms and how ' +
        'far it may be from the global minimum, and draw |P|.',
    )
    .requiredOption(
      '--coarse <graph>',
      'the coarse graph: path:n, cycle:n, grid:axb, torus:axb or a file',
    )
    .requiredOption('--fine <graph>', 'the fine graph, with as many vertices or more')
    .option('--s <share>', 'share of locality: 0 is fully diffuse, 1 fully local', share, 0.5)
    .option('--alpha <scale>', 'scale of the diffusion term, or auto for the best', scaleOrAuto, 1)
    .option(
      '--beta <scale>',
      'scale of the locality term, or auto for the best (default: the ratio of the largest eigenvalues of the distance matrices)',
      scaleOrAuto,
    )
    .addOption(
      new Option(
        '--method <name>',
        'auto: exact where that is known, else trust regions from several starts',
      )
        .choices([...prolongationMethods])
        .default('auto'),
    )
    .option('--seed <n>', 'seed of the random starts', seed, 0)
    .option('--out <file.svg>', 'draw |P| to an SVG file instead of the terminal')
    .option('--json', 'print {E, diffusion, locality, …} and nothing else')
    .addHelpText('after', notes)
    .action((_options, command: Command) => action(command.opts<ProlongationOptions>()));
}
