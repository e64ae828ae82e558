import { type Html, html } from './html.js';

/** A table with a caption, which scrolls by itself where the page is narrower than it. */
export function scrollingTable(
  caption: string,
  heads: readonly string[],
  rows: readonly Html[],
): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`;
}
