import { Command } from 'commander';

/** The own options of `bench all`. */
export interface AllOptions {
  readonly out: string;
  /** Whether the paper's grids are trained. */
  readonly paper?: true;
  readonly dryRun?: true;
}

/** Returns the command that runs the paper's four experiments, which calls `action` with its options and those for all of them. */
export function allCommand(
  action: (own: AllOptions, options: readonly string[]) => Promise<void>,
): Command {
  return new Command('all')
    .description(
      "Run the paper's four experiments: one-object, two-object and mnist with several settings of the cycles and with coarse data, and p-choice. Writes a report of each and one of all, in which the paper's claims are judged.",
    )
    .option('--out <dir>', 'where to write them', 'results/all')
    .option('--paper', "the paper's grids of runs, and its budget")
    .option('--dry-run', 'say what would run, and stop')
    .argument('[options...]', 'options for all of them, such as --workers 2 or --seeds 0-2')
    .allowUnknownOption()
    .addHelpText('after', notes)
    .action((options: string[], own: AllOptions) => action(own, options));
}

const notes = `
Examples:
  pnpm bench all --workers 2              some twenty minutes on two cores
  pnpm bench all --dry-run                what would run, and how long it would take
  pnpm bench all --budget 16000           small, in some minutes; few claims can be judged by that
  pnpm bench all --paper --workers 2      the paper's grids: days; the same command goes on after an interruption`;
