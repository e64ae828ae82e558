/**
 * @file Figures with a PNG picture of each method's first seed.
 */
import { linePitch } from '../results/line-strips.js';
import type { RunGroup } from './group-by-label.js';
import { type Html, html } from './html.js';
import type { Picture } from './read-picture.js';

/** Returns a figure of each method whose first seed has a picture. */
export function pictureFigures(
  groups: readonly RunGroup[],
  pictures: ReadonlyMap<string, Picture>,
  figure: (picture: Picture, label: string, caption: Html) => Html,
): Html[] {
  return groups.flatMap(({ label, first }) => {
    const picture = pictures.get(first.id);
    if (picture === undefined) return [];
    const caption = html`<figcaption>${label}, seed ${first.seed}</figcaption>`;
    return figure(picture, label, caption);
  });
}

/** Rows of images, two pixels of the screen to one of theirs where there is room. */
export function imageRowsFigure(
  { dataUri, width, height }: Picture,
  alt: string,
  caption: Html,
): Html {
  return html`<figure>
<img src="${dataUri}" width="${2 * width}" height="${2 * height}" alt="${alt}">
${caption}
</figure>`;
}

/** Height of a line beside which no name stands. */
const unnamedRem = 0.625;

/** Lines of pixels as wide as the page; each of a sample's with its name beside it, where they have names. */
export function lineStripsFigure(
  { dataUri, height }: Picture,
  alt: string,
  caption: Html,
  names: readonly string[] = [],
): Html {
  const places = Math.round(height / linePitch);
  const rem = names.length === 0 ? places * unnamedRem : places;
  const strips = html`<img class="strips" src="${dataUri}" alt="${alt}" style="height:${rem}rem">`;
  // A sample's last line is followed by the space of one.
  const texts = Array.from({ length: places }, (_, place) => names[place % (names.length + 1)]);
  const named = html`<div class="lines">
<div class="names" aria-hidden="true">${texts.map((text) => html`<span>${text ?? ''}</span>`)}</div>
${strips}
</div>`;
  return html`<figure>
${caption}
${names.length === 0 ? strips : named}
</figure>`;
}
