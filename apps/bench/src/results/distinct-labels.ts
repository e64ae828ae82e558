import { levelText } from './level-text.js';
import type { RunSettings, Summary } from './summary.js';

/** What a label may have to say beside the method's name, in this order. */
const settings: readonly ((run: RunSettings) => string)[] = [
  ({ depth }) => `depth ${depth}`,
  ({ gamma }) => (gamma === null ? '' : `γ ${gamma}`),
  ({ k }) => (k === null ? '' : `k ${levelText(k)}`),
  ({ schedule }) => (schedule === null ? '' : `schedule ${schedule}`),
  ({ correction = 'no correction' }) => correction,
  ({ opening = 'none' }) => `opening ${opening}`,
  ({ batchSize = 128 }) => `batch size ${levelText(batchSize)}`,
  ({ optimizer = 'rmsprop' }) => optimizer,
  ({ learningRate }) => (learningRate === undefined ? '' : `rate ${learningRate}`),
  ({ rmsStart }) => (rmsStart === undefined ? '' : `mean square from ${rmsStart}`),
  ({ rateDecay }) => (rateDecay === undefined ? 'constant rate' : `rate decay ${rateDecay}`),
  ({ budget }) => `budget ${budget}`,
];

/**
 * Returns the labels of runs with as many of their settings as tell methods of one name apart: two runs have the same label if
 * they differ in nothing but the seed.
 */
export function distinctLabels(runs: readonly RunSettings[]): string[] {
  const varied = new Map<string, readonly ((run: RunSettings) => string)[]>();
  for (const { label } of runs) {
    if (varied.has(label)) continue;
    const own = runs.filter((run) => run.label === label);
    const differs = (text: (run: RunSettings) => string) => new Set(own.map(text)).size > 1;
    varied.set(label, settings.filter(differs));
  }
  return runs.map((run) => {
    const texts = varied.get(run.label)!.map((text) => text(run));
    return [run.label, ...texts.filter((text) => text !== '')].join(', ');
  });
}

/** Returns a summary whose runs have labels that tell methods of one name apart. */
export function withDistinctLabels(summary: Summary): Summary {
  const labels = distinctLabels(summary.runs);
  return { ...summary, runs: summary.runs.map((run, i) => ({ ...run, label: labels[i]! })) };
}
