/**
 * @file What the results say in one sentence: that MsANN won, by how much, or that it did not.
 */
import type { ThresholdName } from '../results/summary.js';
import { lowestRow } from './lowestRow.js';
import type { Measure } from './measures.js';
import { quantityText } from './quantityText.js';
import { timesText } from './ratioText.js';
import type { ResultsRow, ResultsTable } from './resultsTable.js';
import { thresholdNames, thresholdWords } from './thresholdNames.js';

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
  if (lowest === undefined) return 'No method came down to half of its initial MSE in every run.';
  const goal = `came down to ${thresholdWords[lowest]} of the initial MSE`;
  const msann = rows.filter(({ method }) => method === 'msann');
  const best = lowestRow(msann, measure, lowest);
  if (best === null) {
    const winner = lowestRow(rows, measure, lowest)?.label ?? '';
    return `MsANN did not win: ${winner} ${goal}, and no MsANN method did in every run.`;
  }
  const standard = rows.find(({ label }) => label === baseline);
  const ratio = best.to[measure][lowest].ratio;
  const spent = amount(best.to[measure][lowest].value?.mean ?? Number.NaN, measure);
  if (standard === undefined || ratio === null) {
    return `${best.label} ${goal} before any other MsANN method (${words[measure].its}: ${spent}); there is no default network to compare it with.`;
  }
  if (ratio.kind === 'atLeast') {
    const by =
      ratio.times < draw ? '' : ` with more than ${timesText(ratio)} ${words[measure].less}`;
    const end = amount(standard.total[measure].mean, measure);
    const seeds = standard.seeds.length > 1 ? ' in every run' : '';
    return `${best.label} ${goal}${by}: it took ${spent}, and the default network did not come down so far${seeds} in ${end}.`;
  }
  const needed = amount(standard.to[measure][lowest].value?.mean ?? Number.NaN, measure);
  const both = `${spent} against ${needed}${seedsDiffer(best, standard, measure, lowest)}`;
  if (ratio.times >= draw) {
    return `${best.label} ${goal} with ${timesText(ratio)} ${words[measure].less} than the default network (${both}).`;
  }
  if (ratio.times > 1 / draw) {
    return `MsANN did not win: ${best.label} ${goal} ${words[measure].same} as the default network (${both}).`;
  }
  const more = timesText({ kind: 'exact', times: 1 / ratio.times });
  return `MsANN did not win: the best of it (${best.label}) ${goal} with ${more} times the ${words[measure].its} of the default network (${both}).`;
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
