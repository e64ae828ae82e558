import { claims } from '../report/claims.js';
import { evidenceOf } from '../report/evidence.js';
import type { Summary } from '../results/summary.js';
import { markdownTable } from './markdown-table.js';

/** Returns the paper's claims in a Markdown table, each with its verdict by these runs and what says so. */
export function claimsView({ runs }: Summary): string {
  const evidence = evidenceOf(runs);
  return markdownTable(
    ['claim', 'section', 'verdict', 'measured'],
    claims.map(({ text, section, judge }) => {
      const verdict = judge(evidence);
      const [said, measured] =
        verdict === null
          ? ['not judged', '']
          : [verdict.holds ? 'holds' : 'does not hold', verdict.measured];
      return [text, section, said, measured];
    }),
  );
}
