import type { ThresholdName } from '../results/summary.js';
import { type Html, html } from './html.js';
import { lowestRow } from './lowest-row.js';
import { type Measure, measureNames, measures } from './measures.js';
import { deviationText, percentText, quantityText } from './quantity-text.js';
import { ratioText } from './ratio-text.js';
import type { Ratio } from './ratio-to-default.js';
import type { ResultsRow, ResultsTable } from './results-table.js';
import { scrollingTable } from './scrolling-table.js';
import { filterAttributes, settingFilter } from './setting-filter.js';
import type { Spread } from './spread.js';
import { tableNotes } from './table-notes.js';
import { thresholdFractions, thresholdNames } from './threshold-names.js';

/** The section of the report with the results: final and initial MSE, then a table a measure. */
export function resultsSection(table: ResultsTable): Html {
  return html`<section aria-labelledby="results">
<h2 id="results">Results</h2>
${settingFilter(table.rows)}
${mseTable(table)}
${measureNames.map((measure) => measureTable(table, measure))}
${totalsTable(table)}
<ul class="notes">
${tableNotes(table).map((note) => html`<li>${note}</li>`)}
<li>The lowest value of a column is bold, among methods whose every run reached it.</li>
</ul>
</section>`;
}

function mseTable({ rows }: ResultsTable): Html {
  const lowest = Math.min(...rows.map(({ finalMse }) => finalMse.mean).filter(Number.isFinite));
  const labelled = rows.some(({ testErrorRate }) => testErrorRate !== null);
  return scrollingTable(
    'Mean squared error after and before training',
    [
      'Method',
      'Final MSE (test)',
      ...(labelled ? ['Wrong labels (test)'] : []),
      'Initial MSE (validation)',
    ],
    rows.map((row) => {
      const { label, finalMse, testErrorRate, initialMse } = row;
      return html`<tr${filterAttributes(row)}><th scope="row">${label}</th>
<td>${value(finalMse, finalMse.mean === lowest)}</td>${
        testErrorRate === null ? null : html`<td>${percentText(testErrorRate)}</td>`
      }<td>${value(initialMse, false)}</td></tr>`;
    }),
  );
}

/** What the whole runs spent, whether or not they reached a threshold. */
function totalsTable({ rows }: ResultsTable): Html {
  return scrollingTable(
    'Spent by the whole runs',
    ['Method', ...measureNames.map((measure) => measures[measure].column)],
    rows.map(
      (row) => html`<tr${filterAttributes(row)}><th scope="row">${row.label}</th>
${measureNames.map((measure) => html`<td>${value(row.total[measure], false)}</td>`)}</tr>`,
    ),
  );
}

function measureTable({ rows }: ResultsTable, measure: Measure): Html {
  const { title, unit } = measures[measure];
  const best = new Map(thresholdNames.map((name) => [name, lowestRow(rows, measure, name)]));
  return scrollingTable(
    `${title} (${unit}) to a fraction of the initial MSE`,
    ['Method', ...thresholdNames.map((name) => thresholdFractions[name])],
    rows.map(
      (row) => html`<tr${filterAttributes(row)}><th scope="row">${row.label}</th>
${thresholdNames.map((name) => thresholdCell(row, measure, name, best.get(name) === row))}</tr>`,
    ),
  );
}

function thresholdCell(
  row: ResultsRow,
  measure: Measure,
  threshold: ThresholdName,
  best: boolean,
): Html {
  const cell = row.to[measure][threshold];
  const reached = `${cell.reached} of ${cell.runs} seeds`;
  return html`<td>${cell.value === null ? html`<span class="none">not reached</span>` : value(cell.value, best)}${
    cell.ratio === null
      ? null
      : html` <span class="${isWorse(cell.ratio) ? 'ratio worse' : 'ratio'}">${ratioText(cell.ratio)}</span>`
  }${
    cell.value === null || cell.reached === cell.runs
      ? null
      : html` <span class="partial">${reached}</span>`
  }</td>`;
}

/** A lower bound below 1 says nothing against the method. */
function isWorse({ kind, times }: Ratio): boolean {
  return kind !== 'atLeast' && times < 1;
}

function value(spread: Spread, best: boolean): Html {
  const mean = quantityText(spread.mean);
  const deviation = deviationText(spread);
  return html`${best ? html`<strong>${mean}</strong>` : mean}${
    deviation === null ? null : html` <span class="deviation">${deviation}</span>`
  }`;
}
