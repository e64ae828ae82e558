import type { FigureShape } from './figure-frame.js';
import { type Html, html, trusted } from './html.js';

export interface FigureSection {
  /** Also the id of the heading. */
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** SVG documents made by mseFigure. */
  readonly svg: Readonly<Record<FigureShape, string>>;
}

/** A section with one figure, in the shape that fits the screen. */
export function figureSection({ id, title, caption, svg }: FigureSection): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<figure>
<div class="wide">${trusted(svg.wide)}</div>
<div class="narrow">${trusted(svg.narrow)}</div>
<figcaption>${caption}</figcaption>
</figure>
</section>`;
}
