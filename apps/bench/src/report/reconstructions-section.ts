import { linePitch } from '../results/line-strips.js';
import type { RunGroup } from './group-by-label.js';
import { type Html, html } from './html.js';
import type { Picture } from './read-reconstructions.js';

/** What the pictures of reconstructions show. */
export interface PictureFacts {
  /** What each sample's lines are, from above, where samples are lines of pixels; null where they are images. */
  readonly rows: readonly string[] | null;
  /** Whether the network saw the pixels in a random order. */
  readonly permuted: boolean;
}

/** The section with what each method's first seed makes of test samples. */
export function reconstructionsSection(
  groups: readonly RunGroup[],
  pictures: ReadonlyMap<string, Picture>,
  { rows, permuted }: PictureFacts,
): Html {
  const figures = groups.flatMap(({ label, first }) => {
    const picture = pictures.get(first.id);
    if (picture === undefined) return [];
    const caption = html`<figcaption>${label}, seed ${first.seed}</figcaption>`;
    return rows === null
      ? html`<figure>\n${images(picture, label)}\n${caption}\n</figure>`
      : html`<figure>\n${caption}\n${lines(picture, label, rows)}\n</figure>`;
  });
  const inPlace = permuted ? ' The pixels are back at their places here.' : '';
  const what =
    rows === null
      ? 'Above, images of the test set; below, what the trained network makes of them.'
      : `Samples of the test set, black 0 and white 1: of each the ${rows.join(', the ')}, one below another.`;
  const body =
    figures.length === 0
      ? html`<p>The runs left no reconstructions.</p>`
      : html`<p>${what}${inPlace}</p>
<div class="pictures">
${figures}
</div>`;
  return html`<section aria-labelledby="reconstructions">
<h2 id="reconstructions">Reconstructions</h2>
${body}
</section>`;
}

function images({ dataUri, width, height }: Picture, label: string): Html {
  const alt = `Two rows of images: test images above, their reconstructions by ${label} below`;
  return html`<img src="${dataUri}" width="${2 * width}" height="${2 * height}" alt="${alt}">`;
}

/** Lines of pixels as wide as the page, each named beside it. */
function lines({ dataUri, height }: Picture, label: string, rows: readonly string[]): Html {
  const alt = `Lines of pixels of test samples, of each the ${rows.join(', the ')} by ${label}`;
  const samples = Math.round(height / linePitch / (rows.length + 1));
  const names = Array.from({ length: samples }, () => [...rows, '']).flat();
  return html`<div class="lines">
<div class="names" aria-hidden="true">${names.map((name) => html`<span>${name}</span>`)}</div>
<img src="${dataUri}" alt="${alt}" style="height:${names.length}rem">
</div>`;
}
