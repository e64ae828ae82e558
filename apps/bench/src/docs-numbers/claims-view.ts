import { judgedClaims } from '../report/claims.js';
import { evidenceOf } from '../report/evidence.js';
import type { Summary } from '../results/summary.js';
import { markdownTable } from './markdown-table.js';

/** Returns the claims of the paper that these runs say something about, in a Markdown table, each with its verdict and what says so. */
export function claimsView({ runs }: Summary): string {
  return markdownTable(
    ['claim', 'section', 'verdict', 'measured'],
    judgedClaims(evidenceOf(runs)).map(({ text, section, holds, measured }) => [
      text,
      section,
      holds ? 'holds' : 'does not hold',
      measured,
    ]),
  );
}
