/**
 * @file The results table in plain text, for a terminal.
 */
import { type Measure, measureNames, measures } from './measures.js';
import { percentText, quantityText, spreadText } from './quantity-text.js';
import { ratioText } from './ratio-text.js';
import type { ResultsTable, ThresholdCell } from './results-table.js';
import { tableNotes } from './table-notes.js';
import { columnWidth, type TextColumn, textGrid } from './text-grid.js';
import { thresholdFractions, thresholdNames } from './threshold-names.js';
import { wrapWords } from './wrap-words.js';

export interface FormatTableOptions {
  /**
   * Widest line, in characters; long labels wrap to keep to it.
   * @defaultValue 120
   */
  readonly width?: number;
}

/** The results table as lines of aligned plain text: the MSE, then a block for each measure. */
export function formatTable(table: ResultsTable, options: FormatTableOptions = {}): string {
  const width = options.width ?? 120;
  const blocks = [
    mseBlock(table, width),
    ...measureNames.map((measure) => measureBlock(table, measure, width)),
    tableNotes(table).flatMap((note) => wrapWords(note, width)),
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function mseBlock(table: ResultsTable, width: number): string[] {
  const column = (head: string, cells: string[]): TextColumn => ({
    align: 'right',
    gap: 3,
    head,
    cells: cells.map((cell) => [cell]),
  });
  const { rows } = table;
  const total = (measure: Measure) => rows.map((row) => quantityText(row.total[measure].mean));
  return block('Mean squared error, and what the whole runs spent', table, width, [
    column(
      'final (test)',
      rows.map(({ finalMse }) => spreadText(finalMse)),
    ),
    column(
      'initial (validation)',
      rows.map(({ initialMse }) => spreadText(initialMse)),
    ),
    ...(rows.some(({ testErrorRate }) => testErrorRate !== null)
      ? [
          column(
            'wrong labels',
            rows.map(({ testErrorRate: rate }) => (rate === null ? '' : percentText(rate))),
          ),
        ]
      : []),
    column('cost', total('cost')),
    column('FLOPs', total('flops')),
    column('seconds', total('seconds')),
  ]);
}

function measureBlock(table: ResultsTable, measure: Measure, width: number): string[] {
  const { title, unit } = measures[measure];
  const columns = thresholdNames.flatMap((threshold): TextColumn[] => {
    const cells = table.rows.map(({ to }) => to[measure][threshold]);
    const ratios = cells.map(({ ratio }) => (ratio === null ? [] : [ratioText(ratio)]));
    return [
      { align: 'right', gap: 3, head: thresholdFractions[threshold], cells: cells.map(valueLines) },
      { align: 'right', gap: ratios.flat().length > 0 ? 2 : 0, head: '', cells: ratios },
    ];
  });
  return block(`${title} (${unit}) to a fraction of the initial MSE`, table, width, columns);
}

export function valueLines({ value, reached, runs }: ThresholdCell): string[] {
  if (value === null) return ['not reached'];
  const text = spreadText(value);
  return reached < runs ? [text, `${reached} of ${runs} seeds`] : [text];
}

function block(
  title: string,
  { rows }: ResultsTable,
  width: number,
  columns: readonly TextColumn[],
): string[] {
  const taken = columns.reduce((sum, column) => sum + column.gap + columnWidth(column), 0);
  const labelWidth = Math.max(12, width - taken);
  const cells = rows.map(({ label }) => wrapWords(label, labelWidth));
  return [title, ...textGrid([{ align: 'left', gap: 0, head: '', cells }, ...columns])];
}
