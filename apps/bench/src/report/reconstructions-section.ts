import type { RunGroup } from './group-by-label.js';
import { type Html, html } from './html.js';
import { imageRowsFigure, lineStripsFigure, pictureFigures } from './picture-figures.js';
import type { Picture } from './read-picture.js';

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
  const figures = pictureFigures(groups, pictures, (picture, label, caption) =>
    rows === null
      ? imageRowsFigure(
          picture,
          `Two rows of images: test images above, their reconstructions by ${label} below`,
          caption,
        )
      : lineStripsFigure(
          picture,
          `Lines of pixels of test samples, of each the ${rows.join(', the ')} by ${label}`,
          caption,
          rows,
        ),
  );
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
