import type { FigureShape } from '../report/figure-frame.js';
import { figureSection } from '../report/figure-section.js';
import { type Html, html } from '../report/html.js';
import { htmlPage } from '../report/html-page.js';
import { scrollingTable } from '../report/scrolling-table.js';
import type { RecipeGallery, VaryingShare } from './gallery.js';
import { galleryHeadline } from './gallery-headline.js';
import { galleryNotes } from './gallery-notes.js';
import { familyTitles, galleryFamilies } from './gallery-pair.js';
import { galleryRecords } from './gallery-records.js';
import { recipeCard } from './recipe-card.js';
import { valueText } from './value-text.js';

/** Pictures side by side, each on white as ink on paper. */
const galleryStyle = `
header,main,footer{max-width:76rem}
header p,header ul,figcaption,.notes{max-width:56rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:2rem 1.5rem;align-items:start}
.card{border-top:2px solid var(--line);padding-top:.5rem;min-width:0}
.card h4{margin:0 0 .5rem;font-size:1rem}
.card img{border:1px solid var(--muted);background:#fff;max-width:none}
.card table{font-size:.8125rem}
.card th,.card td{padding:.15rem .3rem}
.card th:first-child{white-space:nowrap;font-weight:500}
.card .scroll{margin:.5rem 0}
.card .notes{margin:0;padding:0}
h3{font-size:1.1rem;margin:2rem 0 .75rem}
@media print{.cards{grid-template-columns:repeat(3,1fr);gap:1rem}.card{break-inside:avoid}.card table,.card figcaption,.card .notes{font-size:7pt}h3{break-after:avoid}}
`;

/** Both figures' SVG documents in the shapes of the page. */
export interface RecipeFigures {
  readonly curves: Readonly<Record<FigureShape, string>>;
  readonly pictures: Readonly<Record<FigureShape, string>>;
}

/** The gallery as one HTML document that needs nothing beside itself. */
export function recipesPage(gallery: RecipeGallery, figures: RecipeFigures): string {
  const { groups, varying } = gallery;
  const body = html`<header>
<h1>Prolongation recipes and their certificates</h1>
<p class="headline">${galleryHeadline(galleryRecords(gallery))}</p>
<ul>
<li>A prolongation P maps a coarse graph's vertices to a fine graph's: PᵀP = I. E(P) = (1 − s) diffusion + s locality says how ill it carries heat (s = 0) and distances (s = 1) from one graph to the other.</li>
<li>Pictures are |P|: fine vertices down, coarse vertices across, white 0, black the largest entry.</li>
</ul>
</header>
<main>
${figureSection({
  id: 'varying',
  title: 'From diffuse to local: the optimum as s varies',
  caption: varyingCaption(varying),
  svg: figures.pictures,
})}
${figureSection({
  id: 'curves',
  title: 'What the optimum costs',
  caption:
    'E mixes its two terms by s; each term is drawn without its weight. Between the dashed bound and E no P is known, and below the bound there is none; where both meet the optimum is proven.',
  svg: figures.curves,
})}
${varyingTable(varying)}
${galleryFamilies.map((family): Html => {
  const own = groups.filter(({ pair }) => pair.family === family);
  if (own.length === 0) return html``;
  return html`<section aria-labelledby="${family}">
<h2 id="${family}">${familyTitles[family]}</h2>
${own.map(
  ({ pair, entries }) => html`<h3>${pair.name.replace('->', '→')}</h3>
<div class="cards">${entries.map(recipeCard)}</div>`,
)}
</section>`;
})}
<section aria-labelledby="reading">
<h2 id="reading">How to read the certificates</h2>
<ul class="notes">
${galleryNotes(gallery).map((note) => html`<li>${note}</li>`)}
</ul>
</section>
</main>
<footer>recipes.csv beside this page has every row in full, figure-2.csv the optimum as s varies.</footer>`;
  return htmlPage({ title: 'Prolongation recipes', style: galleryStyle, body });
}

function varyingCaption({ pair, beta }: VaryingShare): string {
  return `${pair.replace('->', '→')}, α = 1, β = ${valueText(beta)}. Each picture is the best P found; of several of equal E, which there are often, the one reached from averages of neighbours. Spread is the mean distance between two fine vertices that a coarse one touches: smaller is more local.`;
}

function varyingTable({ pair, steps }: VaryingShare): Html {
  return scrollingTable(
    `The optimum of ${pair.replace('->', '→')}`,
    ['s', 'E', 'diffusion', 'locality', 'lower bound', 'gap', 'spread', 'found by'],
    steps.map(
      (step) => html`<tr><th scope="row">${step.s}</th><td>${valueText(step.E)}</td>
<td>${valueText(step.diffusion)}</td><td>${valueText(step.locality)}</td><td>${valueText(step.lowerBound)}</td>
<td>${valueText(step.gap)}</td><td>${valueText(step.spread)}</td><td>${step.method.replaceAll('-', ' ')}</td></tr>`,
    ),
  );
}
