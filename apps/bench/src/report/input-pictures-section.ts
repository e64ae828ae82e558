import type { RunGroup } from './group-by-label.js';
import { type Html, html } from './html.js';
import { imageRowsFigure, lineStripsFigure, pictureFigures } from './picture-figures.js';
import type { Picture } from './read-picture.js';
import type { PictureFacts } from './reconstructions-section.js';

/** What the pictures of a section show; `shape` is how pixels lie: 'image' or 'line'. */
export interface InputPictures {
  /** Id of the heading. */
  readonly id: string;
  readonly title: string;
  readonly text: (shape: string) => string;
  readonly alt: (label: string, shape: string) => string;
}

/** A section with a picture of each method's first seed in which units are pictures of the inputs; null where no run has one. */
export function inputPicturesSection(
  { id, title, text, alt }: InputPictures,
  groups: readonly RunGroup[],
  pictures: ReadonlyMap<string, Picture>,
  { rows, permuted }: PictureFacts,
): Html | null {
  const [figureOf, shape] = rows === null ? [imageRowsFigure, 'image'] : [lineStripsFigure, 'line'];
  const figures = pictureFigures(groups, pictures, (picture, label, caption) =>
    figureOf(picture, alt(label, shape), caption),
  );
  if (figures.length === 0) return null;
  const inPlace = permuted ? ' The pixels are back at their places here.' : '';
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<p>${text(shape)}${inPlace}</p>
<div class="pictures">
${figures}
</div>
</section>`;
}
