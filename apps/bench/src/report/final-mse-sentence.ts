import { labelInSentence } from './label-in-sentence.js';
import { quantityText } from './quantity-text.js';
import type { ResultsRow, ResultsTable } from './results-table.js';

/** One sentence on the final test MSE: which MsANN method has the lowest, and the default's. */
export function finalMseSentence({ baseline, rows }: ResultsTable): string {
  const best = lowestFinal(rows.filter(({ method }) => method === 'msann'));
  const standard = rows.find(({ label }) => label === baseline);
  if (best === null) return '';
  const name = labelInSentence(best.label);
  const mine = quantityText(best.finalMse.mean);
  if (standard === undefined) return `The lowest final test MSE is ${mine}, of ${name}.`;
  const theirs = quantityText(standard.finalMse.mean);
  if (mine === theirs) {
    return `The final test MSE is the same, ${mine}, for ${name} and for the default network.`;
  }
  // A default that diverged has no MSE, and loses.
  return standard.finalMse.mean < best.finalMse.mean
    ? `The default network has a lower final test MSE than any MsANN method: ${theirs} against ${mine}.`
    : `${name} has the lowest final test MSE of the MsANN methods: ${mine}, against ${theirs} for the default network.`;
}

function lowestFinal(rows: readonly ResultsRow[]): ResultsRow | null {
  const finite = rows.filter(({ finalMse }) => Number.isFinite(finalMse.mean));
  return finite.toSorted((a, b) => a.finalMse.mean - b.finalMse.mean)[0] ?? null;
}
