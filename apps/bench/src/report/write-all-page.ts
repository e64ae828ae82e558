import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPermutedPixels } from '../experiment/run-config.js';
import { withDistinctLabels } from '../results/distinct-labels.js';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import { isOfPaper } from './claims.js';
import { claimsTable } from './claims-section.js';
import { evidenceOf } from './evidence.js';
import { headline } from './headline.js';
import { html, trusted } from './html.js';
import { htmlPage } from './html-page.js';
import { readRunConfig } from './read-run-config.js';
import { readSummary } from './read-summary.js';
import { resultsTable } from './results-table.js';

/** A results folder of the experiments, and its name in the page. */
interface Experiment {
  readonly name: string;
  readonly out: string;
}

/** Writes report.html into `out`: of each experiment what came of it, its figure and the paper's claims. */
export function writeAllPage(out: string, experiments: readonly Experiment[]): void {
  const body = html`<header>
<h1>MsANN: the paper’s experiments</h1>
<p class="headline">What the paper claims in its sections 4.2 to 4.5, and what came out here.</p>
</header>
<main>
${experiments.map(section)}
</main>
<footer>Made from the results folders beside this page.</footer>`;
  mkdirSync(out, { recursive: true });
  writeFileAtomically(
    join(out, 'report.html'),
    htmlPage({ title: 'MsANN: the paper’s experiments', body }),
  );
}

function section({ name, out }: Experiment) {
  const summary = withDistinctLabels(readSummary(out));
  // The runs of a folder share their data.
  const permuted = readRunConfig(out, summary.runs[0]!.id, hasPermutedPixels);
  const claims = isOfPaper(name, permuted ?? false) ? claimsTable(evidenceOf(summary.runs)) : null;
  const figure = join(out, 'figures', 'mse-by-cost.svg');
  return html`<section aria-labelledby="${name}">
<h2 id="${name}">${name}</h2>
<p>${headline(resultsTable(summary), 'cost')} <a href="${name}/report.html">The report of ${name}</a></p>
${existsSync(figure) ? html`<figure>${trusted(readFileSync(figure, 'utf8'))}</figure>` : null}
${claims ?? html`<p>These runs say nothing about the paper’s claims.</p>`}
</section>`;
}
