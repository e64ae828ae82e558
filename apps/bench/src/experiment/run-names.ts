import { distinctLabels } from '../results/distinct-labels.js';
import type { RunConfig } from './run-config.js';
import { runSettings } from './run-settings.js';

/** Returns what names a group of runs among all of an experiment. */
export function runNames(runs: readonly RunConfig[]): (group: readonly RunConfig[]) => string {
  const labels = distinctLabels(runs.map(runSettings));
  const names = new Map(runs.map((config, i) => [config, labels[i]!]));
  const severalSeeds = new Set(runs.map(({ seed }) => seed)).size > 1;
  return (group) => {
    const name = names.get(group[0]!)!;
    if (!severalSeeds) return name;
    const seeds = group.map(({ seed }) => seed);
    return `${name}, ${seeds.length > 1 ? 'seeds' : 'seed'} ${seeds.join(', ')}`;
  };
}
