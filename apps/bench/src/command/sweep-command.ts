import { Command } from 'commander';

/** Returns the command that runs what a file declares, which calls `action` with the file and the options beside it. */
export function sweepCommand(
  action: (file: string, options: readonly string[]) => Promise<void>,
): Command {
  return new Command('sweep')
    .description('Run what a JSON or TypeScript file declares: one command, or several in turn.')
    .argument('<file>', 'a .json, .ts, .mts, .js or .mjs file')
    .argument('[options...]', 'options for all of them, such as --workers 2 or --dry-run')
    .allowUnknownOption()
    .addHelpText('after', notes)
    .action((file: string, options: string[]) => action(file, options));
}

const notes = `
The file holds one of these or a list (a TypeScript or JavaScript file exports it as its default):

  { "command": "mnist", "k": [1, 4, [1, 4, 16, 64]], "gamma": [1, 2, 3], "depth": 3, "seeds": "0-4",
    "learningRate": 0.001, "saveNetworks": true, "out": "results/my-sweep" }

Every key is an option of the command, in camel case; a list is what the option takes with commas, a list in it one
number a level.

Examples:
  pnpm bench sweep sweep.json --dry-run       what would run, and how long it would take
  pnpm bench sweep sweep.json --workers 2     the same command goes on after an interruption
  pnpm bench sweep sweep.ts --shard 1/4       the first of four parts, on one of four machines`;
