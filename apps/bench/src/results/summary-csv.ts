import { type RunSummary, type ThresholdName, type ToThreshold, thresholds } from './summary.js';

type Cell = string | number | null;

const thresholdNames = Object.keys(thresholds) as ThresholdName[];

/** The name of a threshold as a column's end: half gives Half. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Four columns from one of the fields costTo, flopsTo, secondsTo. */
const crossings = (field: 'costTo' | 'flopsTo' | 'secondsTo') =>
  thresholdNames.map((name): [string, (run: RunSummary) => Cell] => [
    `${field}${capital(name)}`,
    (run) => (run[field] satisfies ToThreshold)[name],
  ]);

type PlainField = Exclude<keyof RunSummary, 'k' | 'costTo' | 'flopsTo' | 'secondsTo'>;

const plain = (...fields: readonly PlainField[]) =>
  fields.map((field): [string, (run: RunSummary) => Cell] => [field, (run) => run[field]]);

const columns: readonly [string, (run: RunSummary) => Cell][] = [
  ...plain('id', 'label', 'task', 'method', 'prolongation', 'smoothing', 'schedule'),
  ['k', ({ k }) => (k === null || typeof k === 'number' ? k : k.join('/'))],
  ...plain('gamma', 'depth', 'seed', 'budget', 'initialMse', 'finalMse'),
  ...crossings('costTo'),
  ...crossings('flopsTo'),
  ...crossings('secondsTo'),
  ...plain('cost', 'flops', 'seconds', 'steps'),
];

/**
 * The text of summary.csv: a header and one row a run. Null and numbers that are not finite (which
 * JSON writes as null too) give an empty field; a field with a comma, a quote or a line break
 * stands in quotes, as RFC 4180 says.
 */
export function summaryCsv(runs: readonly RunSummary[]): string {
  const header = columns.map(([name]) => name).join(',');
  const rows = runs.map((run) => columns.map(([, cell]) => csvField(cell(run))).join(','));
  return `${[header, ...rows].join('\n')}\n`;
}

function csvField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
