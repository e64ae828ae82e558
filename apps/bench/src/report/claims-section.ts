import { judgedClaims } from './claims.js';
import type { Evidence } from './evidence.js';
import { type Html, html } from './html.js';
import { scrollingTable } from './scrolling-table.js';

/** The section with the paper's claims that the runs say something about; null where that is none. */
export function claimsSection(evidence: Evidence): Html | null {
  const table = claimsTable(evidence);
  return (
    table &&
    html`<section aria-labelledby="claims">
<h2 id="claims">The paper’s claims</h2>
${table}
</section>`
  );
}

/** The claims that the runs say something about, each with its verdict; null where that is none. */
export function claimsTable(evidence: Evidence): Html | null {
  const judged = judgedClaims(evidence);
  if (judged.length === 0) return null;
  return html`<div class="claims">
${scrollingTable(
  'What the paper says, and what these runs say to it',
  ['Claim', 'Here', 'Measured'],
  judged.map(
    ({
      section,
      text,
      holds,
      measured,
    }) => html`<tr><th scope="row">${text} <span class="partial">${section}</span></th>
<td><span class="${holds ? 'verdict' : 'verdict worse'}">${holds ? 'true' : 'not so'}</span></td><td>${measured}</td></tr>`,
  ),
)}
</div>`;
}
