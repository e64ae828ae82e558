import { type CsvCell, csvField } from './csv-field.js';
import { levelText } from './level-text.js';
import { type RunSummary, type ThresholdName, type ToThreshold, thresholds } from './summary.js';

const thresholdNames = Object.keys(thresholds) as ThresholdName[];

/** The name of a threshold as a column's end: half gives Half. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Four columns from one of the fields costTo, flopsTo, secondsTo. */
const crossings = (field: 'costTo' | 'flopsTo' | 'secondsTo') =>
  thresholdNames.map((name): [string, (run: RunSummary) => CsvCell] => [
    `${field}${capital(name)}`,
    (run) => (run[field] satisfies ToThreshold)[name],
  ]);

type PlainField = Exclude<
  keyof RunSummary,
  | 'k'
  | 'batchSize'
  | 'correction'
  | 'opening'
  | 'learningRate'
  | 'rmsStart'
  | 'optimizer'
  | 'rateDecay'
  | 'testErrorRate'
  | 'costTo'
  | 'flopsTo'
  | 'secondsTo'
>;

const plain = (...fields: readonly PlainField[]) =>
  fields.map((field): [string, (run: RunSummary) => CsvCell] => [field, (run) => run[field]]);

const columns: readonly [string, (run: RunSummary) => CsvCell][] = [
  ...plain('id', 'label', 'task', 'method', 'prolongation', 'smoothing', 'schedule'),
  ['k', ({ k }) => (k === null ? k : levelText(k))],
  ...plain('gamma', 'depth', 'seed', 'budget', 'initialMse', 'finalMse'),
  ...crossings('costTo'),
  ...crossings('flopsTo'),
  ...crossings('secondsTo'),
  ...plain('cost', 'flops', 'seconds', 'steps'),
];

/**
 * The text of summary.csv: a header and one row a run. Null and numbers that are not finite (which
 * JSON writes as null too) give an empty field.
 */
export function summaryCsv(runs: readonly RunSummary[]): string {
  const header = columns.map(([name]) => name).join(',');
  const rows = runs.map((run) => columns.map(([, cell]) => csvField(cell(run))).join(','));
  return `${[header, ...rows].join('\n')}\n`;
}
