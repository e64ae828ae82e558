import { quantityText } from './quantityText.js';
import type { ResultsRow, ResultsTable } from './resultsTable.js';

/** One sentence on the final test MSE: which MsANN method has the lowest, and the default's. */
export function finalMseSentence({ baseline, rows }: ResultsTable): string {
  const best = lowestFinal(rows.filter(({ method }) => method === 'msann'));
  const standard = rows.find(({ label }) => label === baseline);
  if (best === null) return '';
  const mine = quantityText(best.finalMse.mean);
  if (standard === undefined) return `The lowest final test MSE is ${mine} (${best.label}).`;
  const theirs = quantityText(standard.finalMse.mean);
  if (mine === theirs) {
    return `The final test MSE is the same, ${mine}, for ${best.label} and for the default network.`;
  }
  // A default that diverged has no MSE, and loses.
  return standard.finalMse.mean < best.finalMse.mean
    ? `The default network has the lower final test MSE: ${theirs} against ${mine} (${best.label}).`
    : `${best.label} has the lower final test MSE: ${mine} against ${theirs} for the default network.`;
}

function lowestFinal(rows: readonly ResultsRow[]): ResultsRow | null {
  const finite = rows.filter(({ finalMse }) => Number.isFinite(finalMse.mean));
  return finite.toSorted((a, b) => a.finalMse.mean - b.finalMse.mean)[0] ?? null;
}
