/**
 * @file What the results say in one sentence: that MsANN won, by how much, or that it did not.
 */
import type { ThresholdName } from '../results/summary.js';
import { labelInSentence } from './label-in-sentence.js';
import { lowestRow } from './lowest-row.js';
import type { Measure } from './measures.js';
import { quantityText } from './quantity-text.js';
import { timesText } from './ratio-text.js';
import type { ResultsRow, ResultsTable } from './results-table.js';
import { thresholdNames, thresholdWords } from './threshold-names.js';

const words = {
  cost: { less: 'times less cost', same: 'at about the same cost', its: 'cost' },
  flops: { less: 'times fewer FLOPs', same: 'with about as many FLOPs', its: 'FLOPs' },
  seconds: { less: 'times less training time', same: 'in about the same time', its: 'time' },
} as const;

/** A ratio nearer to 1 than this is called a draw. */
const draw = 1.05;

/**
 * One sentence on what the best MsANN method spent, against the default network, to come down to
 * the lowest threshold that any method reached in every run.
 */
export function headline({ baseline, rows }: ResultsTable, measure: Measure): string {
  const lowest = thresholdNames.findLast((name) => lowestRow(rows, measure, name) !== null);
  if (lowest === undefined) return 'No method reached half of its initial MSE in every run.';
  const goal = `reached ${thresholdWords[lowest]} of the initial MSE`;
  const msann = rows.filter(({ method }) => method === 'msann');
  const best = lowestRow(msann, measure, lowest);
  if (best === null) {
    const winner = labelInSentence(lowestRow(rows, measure, lowest)?.label ?? '');
    return `MsANN did not win: ${winner} ${goal}, and no MsANN method did in every run.`;
  }
  const name = labelInSentence(best.label);
  const { less, same, its } = words[measure];
  const { value, ratio } = best.to[measure][lowest];
  const mean = value?.mean ?? Number.NaN;
  const spent = amount(mean, measure);
  const standard = rows.find(({ label }) => label === baseline);
  if (standard === undefined || ratio === null) {
    return `${name} ${goal} with the least ${its} of the MsANN methods (${spent}); there is no default network to compare it with.`;
  }
  if (ratio.kind === 'atLeast') {
    const { reached, runs } = standard.to[measure][lowest];
    const only =
      reached === 0 ? 'did not reach it' : `reached it in only ${reached} of ${runs} runs`;
    const missed = `the default network, which ${only}`;
    return ratio.times < draw
      ? `${name} ${goal} (${spent}); that cannot be compared with ${missed}.`
      : `${name} ${goal} with more than ${timesText(ratio)} ${less} than ${missed} (${spent} against more than ${amount(mean * ratio.times, measure)}).`;
  }
  const needed = amount(standard.to[measure][lowest].value?.mean ?? Number.NaN, measure);
  const both = `${spent} against ${needed}${seedsDiffer(best, standard, measure, lowest)}`;
  if (ratio.times >= draw) {
    return `${name} ${goal} with ${timesText(ratio)} ${less} than the default network (${both}).`;
  }
  if (ratio.times > 1 / draw) {
    return `MsANN did not win: ${name} ${goal} ${same} as the default network (${both}).`;
  }
  const more = timesText({ kind: 'exact', times: 1 / ratio.times });
  return `MsANN did not win: its best, ${name}, ${goal} with ${more} times the ${its} of the default network (${both}).`;
}

function amount(value: number, measure: Measure): string {
  const text = quantityText(value);
  return measure === 'seconds' ? `${text} s` : text;
}

/** Says so where two means lie nearer together than the seeds of one of them. */
function seedsDiffer(
  a: ResultsRow,
  b: ResultsRow,
  measure: Measure,
  threshold: ThresholdName,
): string {
  const [one, other] = [a.to[measure][threshold].value, b.to[measure][threshold].value];
  if (one === null || other === null) return '';
  const widest = Math.max(one.deviation ?? 0, other.deviation ?? 0);
  const near = Math.abs(one.mean - other.mean) < widest;
  return near ? '; the seeds differ by more than that' : '';
}
