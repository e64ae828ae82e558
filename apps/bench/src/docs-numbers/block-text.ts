import type { Summary } from '../results/summary.js';
import { claimsView } from './claims-view.js';
import type { CsvTable } from './csv-table.js';
import { fieldsOf } from './fields.js';
import { markdownTable } from './markdown-table.js';
import type { NumbersReaders } from './numbers-readers.js';
import { onlyIndex } from './only-index.js';
import { resultsView } from './results-view.js';
import { readSource } from './source.js';
import { sweepView } from './sweep-view.js';
import { terminalView } from './terminal-view.js';

/** Returns the text of a block from what its source holds and what its marker says after the view. */
type View<T> = (from: T, choices: readonly string[]) => string;

const summaryViews: ReadonlyMap<string, View<Summary>> = new Map([
  ['terminal', terminalView],
  ['table', resultsView],
  ['sweep', withoutChoices('sweep', sweepView)],
  ['claims', withoutChoices('claims', claimsView)],
]);

const csvViews: ReadonlyMap<string, View<CsvTable>> = new Map([
  ['table', withoutChoices('table', ({ head, rows }) => markdownTable(head, rows))],
]);

/** Returns the text of a block. @throws RangeError that says what of the marker names nothing */
export function blockText(words: string, readers: NumbersReaders): string {
  const [name = '', view = '', ...choices] = fieldsOf(words);
  const source = readSource(name, readers);
  return 'table' in source
    ? viewOf(csvViews, name, view)(source.table, choices)
    : viewOf(summaryViews, name, view)(source.summary, choices);
}

function viewOf<T>(views: ReadonlyMap<string, View<T>>, source: string, name: string): View<T> {
  const names = [...views.keys()];
  return views.get(names[onlyIndex(source, 'view', names, name)]!)!;
}

function withoutChoices<T>(view: string, text: (from: T) => string): View<T> {
  return (from, choices) => {
    if (choices.length > 0) {
      throw new RangeError(`need nothing after "${view}", got "${choices.join('; ')}"`);
    }
    return text(from);
  };
}
