import { grid, toSvg } from '@msann/graph-lineage';
import type { RunGroup } from './group-by-label.js';
import { type Html, html, trusted } from './html.js';
import { lineAggregatesSvg } from './line-aggregates-svg.js';
import type { PixelAggregates } from './pixel-aggregates.js';

/** Square multiples of it, less their whole parts, are unlike for units side by side or one above another. */
const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

/**
 * The section that shows which pixels one unit of the coarsest network stands for: methods whose aggregates are the
 * same share a picture. Nothing where no run has any.
 */
export function aggregatesSection(
  groups: readonly RunGroup[],
  aggregates: ReadonlyMap<string, PixelAggregates>,
): Html {
  const pictures = new Map<string, { labels: string[]; of: PixelAggregates }>();
  for (const { label, first } of groups) {
    const of = aggregates.get(first.id);
    if (of === undefined) continue;
    const key = of.units.join();
    const picture = pictures.get(key) ?? { labels: [], of };
    picture.labels.push(label);
    pictures.set(key, picture);
  }
  const [any] = pictures.values();
  if (any === undefined) return html``;
  const onLine = any.of.shape.length === 1;
  const figures = [...pictures.values()].map(({ labels, of }) => {
    const sameUnit = of.units.filter((unit) => unit === of.units[0]).length;
    return html`<figure>
${drawing(of)}
<figcaption>${labels.join('; ')}: level ${of.depth}, ${sameUnit} pixels a unit</figcaption>
</figure>`;
  });
  return html`<section aria-labelledby="aggregates">
<h2 id="aggregates">What a coarse unit stands for</h2>
<p>${
    onLine
      ? 'The line of pixels. Those of one shade are one unit of the coarsest network; below, all pixels of one such unit are marked.'
      : 'The graph of the pixels. Those of one shade are one unit of the coarsest network.'
  }</p>
<div class="${onLine ? 'pictures' : 'pictures drawings'}">
${figures}
</div>
</section>`;
}

function drawing({ shape, units }: PixelAggregates): Html {
  if (shape.length === 1) {
    return lineAggregatesSvg(
      units,
      `The ${shape[0]} pixels, those of one coarse unit in one shade`,
    );
  }
  const [rows, columns] = shape;
  const title = `The ${rows} by ${columns} pixels, those of one coarse unit in one shade`;
  const values = units.map((unit) => (unit ** 2 * GOLDEN_RATIO) % 1);
  return trusted(toSvg(grid(shape), { size: 400, values, title }));
}
