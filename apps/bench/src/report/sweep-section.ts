import type { Evidence } from './evidence.js';
import { type Html, html } from './html.js';
import { measures } from './measures.js';
import { spreadText } from './quantity-text.js';
import { scrollingTable } from './scrolling-table.js';
import { type SweepCell, type SweepQuantity, type SweepRow, sweepTable } from './sweep-table.js';

/** The section with the paper's Tables 1 to 3; null where no method was swept. */
export function sweepSection({ sweeps }: Evidence): Html | null {
  if (sweeps.length === 0) return null;
  return html`<section aria-labelledby="sweep">
<h2 id="sweep">Best and worst of the settings</h2>
${sweeps.map((sweep) =>
  scrollingTable(
    `${sweep.name}: ${sweep.settings.length} settings of k, γ and depth`,
    ['', 'Best', 'Worst', 'Default network', 'Setting of the best', 'Published'],
    sweepTable(sweep).map(row),
  ),
)}
<p class="notes">As in the paper’s Tables 1 to 3; the published values are lost from its text, and their cells empty. A setting of which a run did not come down to a tenth of its initial MSE counts as worse than any that did.</p>
</section>`;
}

function row({ quantity, best, worst, alone, bestSetting }: SweepRow): Html {
  const cells = [best, worst, alone].map((cell) => html`<td>${cellText(cell, quantity)}</td>`);
  return html`<tr><th scope="row">${quantityName(quantity)}</th>
${cells}<td>${bestSetting ?? '–'}</td><td></td></tr>`;
}

export function quantityName(quantity: SweepQuantity): string {
  return quantity === 'finalMse'
    ? 'Final MSE (test)'
    : `${measures[quantity].column} to 1/10 of the initial MSE`;
}

export function cellText(cell: SweepCell, quantity: SweepQuantity): string {
  if (cell !== null) return spreadText(cell);
  return quantity === 'finalMse' ? 'diverged or absent' : 'not reached';
}
