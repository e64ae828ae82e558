import type { RunGroup } from './group-by-label.js';
import { type Html, html } from './html.js';
import type { Picture } from './read-reconstructions.js';

/** The section with what each method's first seed makes of test images. */
export function reconstructionsSection(
  groups: readonly RunGroup[],
  pictures: ReadonlyMap<string, Picture>,
): Html {
  const figures = groups.flatMap(({ label, first }) => {
    const picture = pictures.get(first.id);
    if (picture === undefined) return [];
    const alt = `Two rows of images: test images above, their reconstructions by ${label} below`;
    return html`<figure>
<img src="${picture.dataUri}" width="${2 * picture.width}" height="${2 * picture.height}" alt="${alt}">
<figcaption>${label}, seed ${first.seed}</figcaption>
</figure>`;
  });
  const body =
    figures.length === 0
      ? html`<p>The runs left no reconstructions.</p>`
      : html`<p>Above, images of the test set; below, what the trained network makes of them.</p>
<div class="pictures">
${figures}
</div>`;
  return html`<section aria-labelledby="reconstructions">
<h2 id="reconstructions">Reconstructions</h2>
${body}
</section>`;
}
