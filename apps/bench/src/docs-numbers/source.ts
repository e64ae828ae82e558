import { withDistinctLabels } from '../results/distinct-labels.js';
import type { Summary } from '../results/summary.js';
import { type CsvTable, csvTable } from './csv-table.js';
import type { NumbersReaders } from './numbers-readers.js';

/** What a marker's source holds; a summary's labels tell its methods apart. */
export type Source =
  | { readonly name: string; readonly summary: Summary }
  | { readonly name: string; readonly table: CsvTable };

/**
 * Returns what a source such as `results/mnist` or `measurements/labels.csv` holds.
 *
 * @throws RangeError where the name is neither; and what the readers throw
 */
export function readSource(name: string, readers: NumbersReaders): Source {
  const [, folder, file] =
    /^(?:results\/([\w-]+)|measurements\/([\w-]+\.csv))$/.exec(name) ?? ([] as string[]);
  if (folder !== undefined) return { name, summary: withDistinctLabels(readers.summary(folder)) };
  if (file !== undefined) return { name, table: csvTable(readers.csv(file), name) };
  throw new RangeError(
    `need results/<folder> or measurements/<file>.csv as the source, got "${name}"`,
  );
}
