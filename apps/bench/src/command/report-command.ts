import { Command } from 'commander';
import { readFolder } from '../rebuild/read-folder.js';
import { rebuildReport } from '../rebuild/rebuild-report.js';
import { formatTable } from '../report/format-table.js';
import { resultsTable } from '../report/results-table.js';
import { withDistinctLabels } from '../results/distinct-labels.js';
import { runPaths } from '../results/run-paths.js';
import type { Output } from './output.js';
import { UsageError } from './usage-error.js';

const notes = `
Runs that are not finished are left out. The engine's device and the commit are those that the folders' own
summaries tell.

Examples:
  pnpm bench report results/mnist                      summary and report anew, of all runs that are there
  pnpm bench report results/a results/b --out results/both
`;

/** Returns the command `report`, which makes the summary and report of results folders from their runs. */
export function reportCommand({ stdout, stderr }: Output): Command {
  return new Command('report')
    .description(
      'Make summary.json, summary.csv, the figures and report.html from the runs in results folders of one task.',
    )
    .argument('<dir...>', 'results folders')
    .option('--out <dir>', 'where to write them, with a copy of the runs (default: the one folder)')
    .addHelpText('after', notes)
    .action((dirs: string[], { out }: { readonly out?: string }) => {
      const [dir] = dirs;
      if (out === undefined && dirs.length > 1) {
        throw new UsageError(
          `option '--out <dir>' is missing. Several folders (${dirs.join(', ')}) need one for the report of all.`,
        );
      }
      const folders = dirs.map(readFolder);
      for (const { dir: folder, unfinished } of folders) {
        for (const id of unfinished) {
          stderr.write(`${runPaths(folder, id).folder}: not finished, left out\n`);
        }
      }
      const target = out ?? dir!;
      const summary = rebuildReport(folders, target);
      stdout.write(formatTable(resultsTable(withDistinctLabels(summary))));
      stderr.write(`report: ${target}/report.html\n`);
    });
}
