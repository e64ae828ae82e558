import { valueLines } from '../report/format-table.js';
import { type Measure, measureNames, measures } from '../report/measures.js';
import { percentText, quantityText, spreadText } from '../report/quantity-text.js';
import type { ResultsRow, ThresholdCell } from '../report/results-table.js';
import type { Spread } from '../report/spread.js';
import { thresholdFractions, thresholdNames } from '../report/threshold-names.js';
import type { RunSummary } from '../results/summary.js';
import type { NumberCell } from './number-cell.js';
import { onlyIndex } from './only-index.js';

const DEVIATION = ' ±';

/** How columns call what is spent. */
const words = { cost: 'cost', flops: 'FLOPs', seconds: 'seconds' } as const satisfies Record<
  Measure,
  string
>;

/** Returns a cell of a row, its spreads made by `shown` to what the column shall tell of them. */
type Column = (row: ResultsRow, shown: (spread: Spread) => Spread) => NumberCell;

const columns: ReadonlyMap<string, Column> = new Map<string, Column>([
  ['initial validation MSE', ({ initialMse }, shown) => ofAll(initialMse, shown)],
  ['final test MSE', ({ finalMse }, shown) => ofAll(finalMse, shown)],
  [
    'wrong labels',
    ({ label, testErrorRate: rate }, shown) => {
      if (rate === null) throw new RangeError(`"wrong labels": "${label}" has no labels`);
      return { text: percentText(shown(rate)), value: 100 * rate.mean };
    },
  ],
  ...measureNames.flatMap((measure): [string, Column][] => [
    ...thresholdNames.map((threshold): [string, Column] => [
      `${words[measure]} to ${thresholdFractions[threshold]}`,
      ({ to }, shown) => ofSome(to[measure][threshold], shown),
    ]),
    [totalName(measure), ({ total }, shown) => ofAll(total[measure], shown)],
  ]),
]);

/** Returns the head of a column: its name but for the sign that asks for deviations. */
export function columnHead(name: string): string {
  return name.endsWith(DEVIATION) ? name.slice(0, -DEVIATION.length) : name;
}

/**
 * Returns what a method's row of the results says in a column: the mean over the seeds, and ± the deviation where the column's name asks for it.
 *
 * @throws RangeError where there is no such column
 */
export function resultsCell(row: ResultsRow, name: string): NumberCell {
  const head = columnHead(name);
  const names = [...columns.keys()];
  const column = columns.get(names[onlyIndex('results', 'column', names, head)]!)!;
  return column(row, (spread) => (head === name ? { ...spread, deviation: null } : spread));
}

/**
 * Returns the sum of a `… of the run` over all runs.
 *
 * @throws RangeError where the column is another one
 */
export function allRunsCell(runs: readonly RunSummary[], name: string): NumberCell {
  const names = measureNames.map(totalName);
  const measure = measureNames[onlyIndex('all runs', 'column', names, name)]!;
  const sum = runs.reduce((all, run) => all + run[measures[measure].total], 0);
  return { text: quantityText(sum), value: sum };
}

function totalName(measure: Measure): string {
  return `${words[measure]} of the run`;
}

function ofAll(spread: Spread, shown: (spread: Spread) => Spread): NumberCell {
  const value = Number.isFinite(spread.mean) ? spread.mean : null;
  return { text: spreadText(shown(spread)), value };
}

/** What only some seeds reached is not one number. */
function ofSome(cell: ThresholdCell, shown: (spread: Spread) => Spread): NumberCell {
  const { value, reached, runs } = cell;
  const [text, note] = valueLines({ ...cell, value: value && shown(value) });
  return {
    text: note === undefined ? text! : `${text} (${note})`,
    value: value !== null && reached === runs ? value.mean : null,
  };
}
