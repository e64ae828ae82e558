import { formatTable } from '../report/format-table.js';
import { resultsTable } from '../report/results-table.js';
import type { Summary } from '../results/summary.js';
import { onlyIndex } from './only-index.js';

/** The parts of what `pnpm bench` prints, in its order. */
const parts = ['MSE', 'cost', 'FLOPs', 'seconds', 'notes'];

/** Returns what `pnpm bench` prints, or some parts of it, in a fence. */
export function terminalView(summary: Summary, wanted: readonly string[]): string {
  const printed = formatTable(resultsTable(summary)).trimEnd().split('\n\n');
  const shown =
    wanted.length === 0
      ? printed
      : wanted.map((name) => printed[onlyIndex('terminal', 'part', parts, name)] ?? '');
  return `\`\`\`\n${shown.join('\n\n')}\n\`\`\``;
}
