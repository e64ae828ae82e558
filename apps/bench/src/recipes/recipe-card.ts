import { greyPng } from '../heat-map/grey-png.js';
import { type Html, html } from '../report/html.js';
import type { GalleryEntry, GalleryRow } from './gallery.js';
import { entryTitle } from './gallery-panels.js';
import { errorText, valueText } from './value-text.js';
import { shortVerdicts } from './verdict-words.js';

/** A picture of |P| with its certificate below: a column for each s. */
export function recipeCard(entry: GalleryEntry): Html {
  const { rows, about, P } = entry;
  const title = entryTitle(entry);
  const { width, height, uri } = greyPng(P);
  const scale = Math.min(12, 200 / width, 256 / height);
  const line = (name: string, cell: (row: GalleryRow) => string): Html =>
    html`<tr><th scope="row">${name}</th>${rows.map((row) => html`<td>${cell(row)}</td>`)}</tr>`;
  const forms = [
    ...new Set(
      rows.flatMap(({ s, beta, formula }) =>
        formula === null
          ? []
          : [`${formula} at s = ${s}${s > 0 ? `, β = ${valueText(beta)}` : ''}`],
      ),
    ),
  ];
  return html`<figure class="card">
<h4>${title}</h4>
<img src="${uri}" width="${Math.round(scale * width)}" height="${Math.round(scale * height)}" alt="${`|P| of ${title}, ${height} by ${width}, in greys.`}">
<figcaption>${about}${forms.length > 0 ? html`<br>E = ${forms.join('; ')}` : null}</figcaption>
<div class="scroll" role="region" aria-label="${`Certificate of ${title}`}" tabindex="0"><table>
<thead><tr><th scope="col">s</th>${rows.map(({ s }) => html`<th scope="col">${s}</th>`)}</tr></thead>
<tbody>
${[
  line('β', ({ s, beta }) => (s === 0 ? '' : valueText(beta))),
  line('E', ({ E }) => valueText(E)),
  line('closed form', ({ closedForm }) => (closedForm === null ? '' : valueText(closedForm))),
  line('its error', ({ difference }) => (difference === null ? '' : errorText(difference))),
  line('diffusion', ({ diffusion }) => valueText(diffusion)),
  line('locality', ({ locality }) => valueText(locality)),
  line('lower bound', ({ lowerBound }) => valueText(lowerBound)),
  line('gap', ({ gap }) => valueText(gap)),
  line('gradient norm', ({ gradientNorm }) => valueText(gradientNorm)),
  line('Hessian, lowest', (row) => valueText(row.smallestHessianEigenvalue)),
  line('verdict', ({ verdict }) => shortVerdicts[verdict]),
]}
</tbody>
</table></div>
<p class="notes">spread ${valueText(rows[0]?.spread ?? null)}, max |PᵀP − I| ${errorText(rows[0]?.orthogonalityError ?? null)}</p>
</figure>`;
}
