import { levelText } from '../results/level-text.js';
import type { RunSummary, Summary } from '../results/summary.js';
import { engineEntries } from './engine-entries.js';
import { groupByLabel, type RunGroup } from './group-by-label.js';
import { type Html, html } from './html.js';
import { quantityText } from './quantity-text.js';
import { scrollingTable } from './scrolling-table.js';

type Setting = readonly [head: string, text: (run: RunSummary) => string];

const none = '–';

const choices: readonly Setting[] = [
  ['Batch size', ({ batchSize }) => (batchSize === undefined ? none : levelText(batchSize))],
  ['Correction', ({ correction }) => correction ?? none],
  ['Opening', ({ opening }) => opening ?? none],
  ['Optimiser', ({ optimizer }) => optimizer ?? none],
  ['Rate decay', ({ rateDecay }) => (rateDecay === undefined ? none : quantityText(rateDecay))],
];

const settings: readonly Setting[] = [
  ['Prolongation', ({ prolongation }) => prolongation ?? none],
  ['Smoothing', ({ smoothing }) => smoothing ?? none],
  ['Schedule', ({ schedule }) => schedule ?? none],
  ['k', ({ k }) => (k === null ? none : levelText(k))],
  ['γ', ({ gamma }) => gamma?.toString() ?? none],
  ['Depth', ({ depth }) => String(depth)],
  ['Budget', ({ budget }) => quantityText(budget)],
  ['Seeds', ({ seed }) => String(seed)],
];

/** The section on how the experiment was run: data, engine, machine, commit and each method's settings. */
export function setupSection(summary: Summary, data: string | null): Html {
  const { experiment, git, runs } = summary;
  const shown = shownSettings(runs);
  return html`<section aria-labelledby="setup">
<h2 id="setup">How it was run</h2>
<dl>
<div><dt>Experiment</dt><dd>${experiment}</dd></div>
${data === null ? '' : html`<div><dt>Data</dt><dd>${data}</dd></div>`}
${engineEntries(summary)}
<div><dt>Commit</dt><dd>${git === null ? 'not known' : html`<code>${git}</code>`}</dd></div>
</dl>
${scrollingTable(
  'Settings of each method',
  ['Method', ...shown.map(([head]) => head)],
  groupByLabel(runs).map((group) => settingsRow(group, shown)),
)}
<p>k: smoothing steps at each visit to a level (where they differ, by level, finest first).
γ: visits to the next coarser level in each cycle; F: the F-cycle. ${
    runs.some(({ k }) => k === 'adaptive')
      ? 'Adaptive: coarse levels are visited for as long as that pays. '
      : ''
  }Depth: levels below the finest. Budget: the
cost at which a run ends.</p>
</section>`;
}

/** The settings of which all runs have something; those that only some commands choose, where they were. */
function shownSettings(runs: readonly RunSummary[]): readonly Setting[] {
  const chosen = choices.filter(([, text]) => runs.some((run) => text(run) !== none));
  return [...settings, ...chosen];
}

function settingsRow({ label, runs }: RunGroup, shown: readonly Setting[]): Html {
  const cells = shown.map(([, text]) => {
    const texts = [...new Set(runs.map(text))];
    return html`<td>${texts.join(', ')}</td>`;
  });
  return html`<tr><th scope="row">${label}</th>${cells}</tr>`;
}
