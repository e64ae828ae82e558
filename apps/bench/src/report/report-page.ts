import type { RunSummary, Summary } from '../results/summary.js';
import { aggregatesSection } from './aggregates-section.js';
import { isOfPaper } from './claims.js';
import { claimsSection } from './claims-section.js';
import type { Evidence } from './evidence.js';
import { featurePictures } from './feature-pictures.js';
import { type FigureSection, figureSection } from './figure-section.js';
import { finalMseSentence } from './final-mse-sentence.js';
import { groupByLabel } from './group-by-label.js';
import { headline } from './headline.js';
import { html } from './html.js';
import { htmlPage } from './html-page.js';
import { inputPicturesSection } from './input-pictures-section.js';
import { mapPictures } from './map-pictures.js';
import { measuresSection } from './measures-section.js';
import type { PixelAggregates } from './pixel-aggregates.js';
import type { Picture } from './read-picture.js';
import { type PictureFacts, reconstructionsSection } from './reconstructions-section.js';
import { resultsSection } from './results-section.js';
import { resultsTable } from './results-table.js';
import { setupSection } from './setup-section.js';
import { sweepSection } from './sweep-section.js';

export interface ReportPage {
  readonly summary: Summary;
  /** What the runs are to the paper's claims. */
  readonly evidence: Evidence;
  /** Those of the runs to show by themselves. */
  readonly shown: readonly RunSummary[];
  readonly figures: readonly FigureSection[];
  /** By run id. */
  readonly reconstructions: ReadonlyMap<string, Picture>;
  /** By run id. */
  readonly features: ReadonlyMap<string, Picture>;
  /** By run id. */
  readonly maps: ReadonlyMap<string, Picture>;
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
  const { summary, evidence, figures, reconstructions, features, maps, aggregates, data } = report;
  const facts = data ?? { rows: null, permuted: false };
  const table = resultsTable(summary);
  const counts = table.rows.map(({ seeds }) => seeds.length);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const seeds =
    most > 1
      ? `Means over ${fewest === most ? most : `${fewest} to ${most}`} seeds a method.`
      : 'One seed a method: how much the results vary between seeds is not known.';
  const shown = groupByLabel(report.shown);
  const time = table.severalEngines ? '' : headline(table, 'seconds');
  const sentences = [time, finalMseSentence(table), seeds];
  const name = data?.permuted ? `${summary.experiment}, pixels permuted` : summary.experiment;
  const body = html`<header>
<h1>MsANN experiment: ${name}</h1>
<p class="headline">${headline(table, 'cost')}</p>
<ul>
${sentences.filter((sentence) => sentence !== '').map((sentence) => html`<li>${sentence}</li>`)}
</ul>
</header>
<main>
${sweepSection(evidence)}
${isOfPaper(summary.experiment, data?.permuted ?? false) ? claimsSection(evidence) : null}
${resultsSection(table)}
${figures.map(figureSection)}
${data?.labels ? null : reconstructionsSection(shown, reconstructions, facts)}
${inputPicturesSection(featurePictures, shown, features, facts)}
${aggregatesSection(shown, aggregates)}
${inputPicturesSection(mapPictures, shown, maps, facts)}
${setupSection(summary, data?.text ?? null)}
${measuresSection()}
</main>
<footer>Made from summary.json and the runs beside this page.</footer>`;
  return htmlPage({ title: `MsANN: ${name}`, body });
}
