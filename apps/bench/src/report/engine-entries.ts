import { type EngineSummary, enginesOf, type Summary } from '../results/summary.js';
import { engineText } from './engine-text.js';
import { groupByLabel } from './group-by-label.js';
import { type Html, html } from './html.js';
import { labelInSentence } from './label-in-sentence.js';

/** The entries of the setup on what computed the runs: its facts one by one, or of several a line each with its runs. */
export function engineEntries(summary: Pick<Summary, 'engine' | 'runs'>): readonly Html[] {
  const engines = enginesOf(summary);
  if (engines.length > 1) {
    return engines.map((engine) => entry('Engine', engineWithRuns(engine, summary)));
  }
  return engines.flatMap(({ name, device, threads, replicas }) => [
    entry('Engine', name),
    entry('Device', device),
    entry('Threads', String(threads)),
    ...(replicas === undefined
      ? []
      : [entry('Runs at once', `up to ${replicas}; seconds are those of all together`)]),
  ]);
}

function entry(term: string, text: string): Html {
  return html`<div><dt>${term}</dt><dd>${text}</dd></div>`;
}

function engineWithRuns(engine: EngineSummary, { runs }: Pick<Summary, 'runs'>): string {
  const own = runs.filter(({ id }) => engine.runs?.includes(id));
  const methods = groupByLabel(own).map((group) => {
    const seeds = group.runs.map(({ seed }) => seed);
    const word = seeds.length > 1 ? 'seeds' : 'seed';
    return `${labelInSentence(group.label)} with ${word} ${seeds.join(', ')}`;
  });
  return `${engineText(engine)}: ${methods.join('; ')}`;
}
