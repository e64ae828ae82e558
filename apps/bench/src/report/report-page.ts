import type { Summary } from '../results/summary.js';
import { aggregatesSection } from './aggregates-section.js';
import { evidenceOf, isOfPaper } from './claims.js';
import { claimsSection } from './claims-section.js';
import { type FigureSection, figureSection } from './figure-section.js';
import { finalMseSentence } from './final-mse-sentence.js';
import { defaultGroup, groupByLabel } from './group-by-label.js';
import { headline } from './headline.js';
import { html, trusted } from './html.js';
import { measuresSection } from './measures-section.js';
import { pageStyle } from './page-style.js';
import type { PixelAggregates } from './pixel-aggregates.js';
import type { Picture } from './read-reconstructions.js';
import { type PictureFacts, reconstructionsSection } from './reconstructions-section.js';
import { resultsSection } from './results-section.js';
import { resultsTable } from './results-table.js';
import { setupSection } from './setup-section.js';
import { sweepSection } from './sweep-section.js';
import { bestRuns, type Sweep } from './sweep-settings.js';

export interface ReportPage {
  readonly summary: Summary;
  /** The methods of which several settings were tried. */
  readonly sweeps: readonly Sweep[];
  readonly figures: readonly FigureSection[];
  /** By run id. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** By run id. */
  readonly aggregates: ReadonlyMap<string, PixelAggregates>;
  /** What the runs' configs say of their data; null where none has a config. */
  readonly data: DataFacts | null;
}

/** What was trained on. */
export interface DataFacts extends PictureFacts {
  /** Whether the networks give labels, of which there are no pictures. */
  readonly labels: boolean;
  readonly text: string;
}

/** The report as one HTML document that needs nothing beside itself. */
export function reportPage(report: ReportPage): string {
  const { summary, sweeps, figures, pictures, aggregates, data } = report;
  const table = resultsTable(summary);
  const counts = table.rows.map(({ seeds }) => seeds.length);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const seeds =
    most > 1
      ? `Means over ${fewest === most ? most : `${fewest} to ${most}`} seeds a method.`
      : 'One seed a method: how much the results vary between seeds is not known.';
  const groups = groupByLabel(summary.runs);
  const alone = defaultGroup(groups)?.runs ?? [];
  const shown = groupByLabel(bestRuns(summary.runs, sweeps));
  const time = table.severalEngines ? '' : headline(table, 'seconds');
  const sentences = [time, finalMseSentence(table), seeds];
  const name = data?.permuted ? `${summary.experiment}, pixels permuted` : summary.experiment;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>MsANN: ${name}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<header>
<h1>MsANN experiment: ${name}</h1>
<p class="headline">${headline(table, 'cost')}</p>
<ul>
${sentences.filter((sentence) => sentence !== '').map((sentence) => html`<li>${sentence}</li>`)}
</ul>
</header>
<main>
${sweepSection(sweeps, alone)}
${isOfPaper(summary.experiment, data?.permuted ?? false) ? claimsSection(evidenceOf(summary.runs)) : null}
${resultsSection(table)}
${figures.map(figureSection)}
${data?.labels ? null : reconstructionsSection(shown, pictures, data ?? { rows: null, permuted: false })}
${aggregatesSection(shown, aggregates)}
${setupSection(summary, data?.text ?? null)}
${measuresSection()}
</main>
<footer>Made from summary.json and the runs beside this page.</footer>
</body>
</html>
`;
  return page.html;
}
