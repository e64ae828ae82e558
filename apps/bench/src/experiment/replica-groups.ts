import { canonicalJson } from '../results/canonical-json.js';
import { drawsMaps, drawsSamples, type RunConfig } from './run-config.js';

/**
 * Returns the runs in groups of up to `most` that can train at once: those of one hierarchy, data, schedule and
 * budget, which differ only in seed and learning rates. Adaptive runs follow their own loss: each trains alone.
 */
export function replicaGroups(runs: readonly RunConfig[], most: number): RunConfig[][] {
  const groups: RunConfig[][] = [];
  const open = new Map<string, RunConfig[]>();
  for (const run of runs) {
    const key = sharedPart(run);
    const group = open.get(key);
    if (group !== undefined && group.length < most) {
      group.push(run);
    } else {
      const first = [run];
      groups.push(first);
      open.set(key, first);
    }
  }
  return groups;
}

function sharedPart(config: RunConfig): string {
  if ('cycle' in config.training) return canonicalJson(config, 'run');
  const { learningRate: _rate, seed, ...run } = config;
  // Samples are drawn from the seed: another seed has other data.
  const samples = drawsSamples(config) ? { samples: seed } : {};
  if (run.training.method === 'default') return canonicalJson({ ...run, ...samples }, 'run');
  const { rateGrowth: _growth, ...training } = run.training;
  // Some maps are drawn from the seed: another seed is another hierarchy.
  const drawn = drawsMaps(run.training) ? { seed } : {};
  return canonicalJson({ ...run, ...samples, ...drawn, training }, 'run');
}
