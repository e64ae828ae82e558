import { Command } from 'commander';
import { comparisonText } from '../compare/comparison-text.js';
import type { Output } from './output.js';

const notes = `
Methods are matched by label and settings, runs by seed. What is compared is what summary.json says; bench report
makes it anew from all runs of a folder.

Examples:
  pnpm bench compare results/before results/after
  pnpm bench compare results/onnx results/webgpu --json
`;

/** Returns the command `compare`, which says what differs between two results folders, and how surely. */
export function compareCommand({ stdout }: Output): Command {
  return new Command('compare')
    .description(
      'Compare the final MSE and the cost, FLOPs and seconds to a tenth of the initial MSE of each method in two ' +
        'results folders: the ratio B/A and its 95 % confidence interval over the seeds.',
    )
    .argument('<a>', 'a results folder')
    .argument('<b>', 'another')
    .option('--json', 'print JSON instead of the tables')
    .addHelpText('after', notes)
    .action(async (a: string, b: string, { json }: { readonly json?: true }) => {
      // Its library of distributions takes a moment to load, which no other command needs.
      const { compareFolders } = await import('../compare/compare-folders.js');
      const comparison = compareFolders(a, b);
      stdout.write(json ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(comparison));
    });
}
