import type { FigureShape } from '../report/figure-frame.js';
import { figureSection } from '../report/figure-section.js';
import { type Html, html } from '../report/html.js';
import { htmlPage } from '../report/html-page.js';
import { quantityText } from '../report/quantity-text.js';
import { scrollingTable } from '../report/scrolling-table.js';
import type { Comparison, PairComparison } from './comparison.js';
import { type ComparisonRow, comparisonRows } from './comparison-rows.js';
import { comparisonNotes, energyText, gapText, pairLines, secondsText } from './comparison-text.js';
import { solverLabels } from './solver-names.js';
import { statusWords } from './status-words.js';

/** More columns than in other reports. */
const tableStyle = 'table{font-size:.875rem}tbody th,tbody td:nth-child(3){white-space:nowrap}';

/** The comparison as one HTML document that needs nothing beside itself. */
export function comparisonPage(
  comparison: Comparison,
  svg: Readonly<Record<FigureShape, string>>,
): string {
  const { pairs, seed } = comparison;
  const body = html`<header>
<h1>Optimal prolongations: comparison of numerical methods</h1>
<p class="headline">${headline(pairs)}</p>
</header>
<main>
${figureSection({
  id: 'e-by-seconds',
  title: 'E by seconds',
  caption:
    'Lower and further left is better. A line is the median over the starts of the lowest E so far; where most starts end in other local minima it stays above the best known E. What is within rounding of that is drawn at the bottom.',
  svg,
})}
<section aria-labelledby="results">
<h2 id="results">Results</h2>
${pairs.map(pairTable)}
<ul class="notes">
${comparisonNotes(comparison).map((note) => html`<li>${note}</li>`)}
<li>+: above the best known E.</li>
<li>Seed ${seed} of the random starts. Everything but the seconds is the same each time, unless a run ends by time.</li>
</ul>
</section>
</main>
<footer>runs.csv beside this page has every run, curves.csv the lines of the figure.</footer>`;
  return htmlPage({ title: 'Comparison of optimisers', style: tableStyle, body });
}

/** One sentence: which solver came down to the best known E most often. */
function headline(pairs: readonly PairComparison[]): string {
  const totals = new Map<ComparisonRow['solver'], { reached: number; runs: number }>();
  for (const { solver, reached, runs } of pairs.flatMap(comparisonRows)) {
    const sum = totals.get(solver) ?? { reached: 0, runs: 0 };
    totals.set(solver, { reached: sum.reached + reached, runs: sum.runs + runs });
  }
  const ordered = [...totals].toSorted(([, a], [, b]) => b.reached / b.runs - a.reached / a.runs);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  if (best === undefined || worst === undefined) return 'No solver was run.';
  const words = ([solver, { reached, runs }]: typeof best) =>
    `${solverLabels[solver]} from ${reached} of ${runs} starts`;
  const most = `The best known E was reached by ${words(best)}`;
  return worst === best ? `${most}.` : `${most}, by ${words(worst)}.`;
}

function pairTable(pair: PairComparison): Html {
  const rows = comparisonRows(pair);
  const [title, best] = pairLines(pair);
  const heads = [
    'Solver',
    'Best E',
    'Best start',
    'Median E',
    'Reached',
    'Seconds',
    'Evaluations',
    'Stopped by',
  ];
  const above = (gap: number): Html =>
    gapText(gap, pair.bestE) === '0'
      ? html``
      : html` <span class="partial">+${gapText(gap, pair.bestE)}</span>`;
  return scrollingTable(
    `${title ?? ''}: ${best ?? ''}`,
    heads,
    rows.map(
      (row) => html`<tr><th scope="row">${solverLabels[row.solver]}</th>
<td>${energyText(row.bestE)}${above(row.bestGap)}</td><td>${row.bestStart}</td>
<td>${energyText(row.medianE)}${above(row.medianGap)}</td><td>${row.reached} of ${row.runs}</td>
<td>${secondsText(row.medianSeconds)}</td><td>${quantityText(row.medianEvaluations)}</td><td>${statusWords(row)}</td></tr>`,
    ),
  );
}
