import type { RunSummary, Summary } from '../results/summary.js';
import { groupByLabel, type RunGroup } from './groupByLabel.js';
import { type Html, html } from './html.js';
import { quantityText } from './quantityText.js';
import { scrollingTable } from './scrollingTable.js';

type Setting = readonly [head: string, text: (run: RunSummary) => string];

const settings: readonly Setting[] = [
  ['Prolongation', ({ prolongation }) => prolongation ?? '–'],
  ['Smoothing', ({ smoothing }) => smoothing ?? '–'],
  ['Schedule', ({ schedule }) => schedule ?? '–'],
  ['k', ({ k }) => (k === null ? '–' : typeof k === 'number' ? String(k) : k.join('/'))],
  ['γ', ({ gamma }) => gamma?.toString() ?? '–'],
  ['Depth', ({ depth }) => String(depth)],
  ['Seeds', ({ seed }) => String(seed)],
  ['Budget', ({ budget }) => quantityText(budget)],
  ['Steps', ({ steps }) => quantityText(steps)],
  ['Cost', ({ cost }) => quantityText(cost)],
  ['FLOPs', ({ flops }) => quantityText(flops)],
  ['Seconds', ({ seconds }) => quantityText(seconds)],
];

/** The section on how the experiment was run: engine, machine, commit and each method's settings. */
export function setupSection({ experiment, engine, git, runs }: Summary): Html {
  return html`<section aria-labelledby="setup">
<h2 id="setup">How it was run</h2>
<dl>
<div><dt>Experiment</dt><dd>${experiment}</dd></div>
<div><dt>Engine</dt><dd>${engine.name}</dd></div>
<div><dt>Device</dt><dd>${engine.device}</dd></div>
<div><dt>Threads</dt><dd>${engine.threads}</dd></div>
<div><dt>Commit</dt><dd>${git === null ? 'not known' : html`<code>${git}</code>`}</dd></div>
</dl>
${scrollingTable(
  'Settings of each method, and what its runs spent',
  ['Method', ...settings.map(([head]) => head)],
  groupByLabel(runs).map(settingsRow),
)}
<p>k: smoothing steps at each visit to a level (by level, finest first, where they differ). γ:
visits to the next coarser level in each cycle. Depth: levels below the finest. Budget: the cost
at which a run ends. What runs spent stands seed by seed.</p>
</section>`;
}

function settingsRow({ label, runs }: RunGroup): Html {
  const cells = settings.map(([, text]) => {
    const texts = [...new Set(runs.map(text))];
    return html`<td>${texts.join(', ')}</td>`;
  });
  return html`<tr><th scope="row">${label}</th>${cells}</tr>`;
}
