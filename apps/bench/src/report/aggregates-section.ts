import { grid, toSvg } from '@msann/graph-lineage';
import type { RunGroup } from './group-by-label.js';
import { type Html, html, trusted } from './html.js';
import type { PixelAggregates } from './read-pixel-aggregates.js';

/** Square multiples of it, less their whole parts, are unlike for units side by side or one above another. */
const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

/**
 * The section that shows, on the graph of the pixels, which of them one unit of the coarsest network
 * stands for: methods whose aggregates are the same share a picture. Nothing where no run has any.
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
  if (pictures.size === 0) return html``;
  const figures = [...pictures.values()].map(({ labels, of }) => {
    const [rows, columns] = of.shape;
    const title = `The ${rows} by ${columns} pixels, those of one coarse unit in one shade`;
    const values = of.units.map((unit) => (unit ** 2 * GOLDEN_RATIO) % 1);
    const sameUnit = of.units.filter((unit) => unit === of.units[0]).length;
    return html`<figure>
${trusted(toSvg(grid(of.shape), { size: 400, values, title }))}
<figcaption>${labels.join('; ')}: level ${of.depth}, ${sameUnit} pixels a unit</figcaption>
</figure>`;
  });
  return html`<section aria-labelledby="aggregates">
<h2 id="aggregates">What a coarse unit stands for</h2>
<p>The graph of the pixels. Those of one shade are one unit of the coarsest network.</p>
<div class="pictures drawings">
${figures}
</div>
</section>`;
}
