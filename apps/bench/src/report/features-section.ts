import type { RunGroup } from './group-by-label.js';
import { type Html, html } from './html.js';
import { imageRowsFigure, lineStripsFigure, pictureFigures } from './picture-figures.js';
import type { Picture } from './read-picture.js';
import type { PictureFacts } from './reconstructions-section.js';

/** The section with what units of each method's first hidden layer look for; null where no run has a picture of it. */
export function featuresSection(
  groups: readonly RunGroup[],
  pictures: ReadonlyMap<string, Picture>,
  { rows, permuted }: PictureFacts,
): Html | null {
  const [figureOf, shape] = rows === null ? [imageRowsFigure, 'image'] : [lineStripsFigure, 'line'];
  const figures = pictureFigures(groups, pictures, (picture, label, caption) =>
    figureOf(
      picture,
      `Weights that lead into units of the first hidden layer of ${label}, each unit’s as one ${shape} of grey pixels`,
      caption,
    ),
  );
  if (figures.length === 0) return null;
  const inPlace = permuted ? ' The pixels are back at their places here.' : '';
  return html`<section aria-labelledby="features">
<h2 id="features">Learned features</h2>
<p>The weights from the pixels to units of the first hidden layer, one ${shape} a unit: those with the largest norm, largest
first. Mid-grey is 0, white positive and black negative, each unit on a scale of its own.${inPlace}</p>
<div class="pictures">
${figures}
</div>
</section>`;
}
