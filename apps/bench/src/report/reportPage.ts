import type { Summary } from '../results/summary.js';
import { type FigureSection, figureSection } from './figureSection.js';
import { finalMseSentence } from './finalMseSentence.js';
import { groupByLabel } from './groupByLabel.js';
import { headline } from './headline.js';
import { html, trusted } from './html.js';
import { measuresSection } from './measuresSection.js';
import { pageStyle } from './pageStyle.js';
import type { Picture } from './readReconstructions.js';
import { reconstructionsSection } from './reconstructionsSection.js';
import { resultsSection } from './resultsSection.js';
import { resultsTable } from './resultsTable.js';
import { setupSection } from './setupSection.js';

export interface ReportPage {
  readonly summary: Summary;
  readonly figures: readonly FigureSection[];
  /** By run id. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** The report as one HTML document that needs nothing beside itself. */
export function reportPage({ summary, figures, pictures }: ReportPage): string {
  const table = resultsTable(summary);
  const most = Math.max(...table.rows.map(({ seeds }) => seeds.length));
  const seeds =
    most > 1
      ? `Means over up to ${most} seeds.`
      : 'One seed a method: how much results vary between seeds is not known.';
  const sentences = [headline(table, 'seconds'), finalMseSentence(table), seeds];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>MsANN: ${summary.experiment}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<header>
<h1>MsANN experiment: ${summary.experiment}</h1>
<p class="headline">${headline(table, 'cost')}</p>
<ul>
${sentences.filter((sentence) => sentence !== '').map((sentence) => html`<li>${sentence}</li>`)}
</ul>
</header>
<main>
${resultsSection(table)}
${figures.map(figureSection)}
${reconstructionsSection(groupByLabel(summary.runs), pictures)}
${setupSection(summary)}
${measuresSection()}
</main>
<footer>Made from summary.json and the runs beside this page.</footer>
</body>
</html>
`;
  return page.html;
}
