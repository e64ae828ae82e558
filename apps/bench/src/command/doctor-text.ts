import type { EngineCheck } from '../engine/engine-check.js';
import { textGrid } from '../report/text-grid.js';

/** Returns the checks as a table for a terminal: engines that run, fastest first, then what the others lack. */
export function doctorText(checks: readonly EngineCheck[]): string {
  const working = checks
    .filter((check) => check.works)
    .toSorted((a, b) => (a.fineStepMs ?? 0) - (b.fineStepMs ?? 0));
  const column = (head: string, align: 'left' | 'right', cell: (i: number) => string) => ({
    head,
    align,
    gap: head === 'engine' ? 0 : 2,
    cells: working.map((_, i) => [cell(i)]),
  });
  const table = textGrid([
    column('engine', 'left', (i) => working[i]!.engine),
    column('fine step', 'right', (i) => stepText(working[i]!.fineStepMs)),
    column('threads', 'right', (i) => String(working[i]!.threads)),
    column('library', 'left', (i) => working[i]!.library),
    column('device', 'left', (i) => working[i]!.device),
  ]);
  const missing = checks.flatMap((check) =>
    check.works
      ? []
      : ['', `${check.engine} cannot run: ${check.missing}`, `  to enable it: ${check.remedy}`],
  );
  return `${[...(working.length > 0 ? table : []), ...missing].join('\n')}\n`;
}

function stepText(milliseconds: number | null): string {
  return milliseconds === null ? 'not timed' : `${milliseconds.toPrecision(3)} ms`;
}
