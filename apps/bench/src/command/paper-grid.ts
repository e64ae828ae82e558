import type { LayerRecipe } from '@msann/prolongation';
import { Option } from 'commander';

/**
 * Returns the option of the paper's grid of runs: k in {1, 2, 4, …, 128}, γ in {0, 1, 2, 3}, depth 0 to 6, budget 256000. With γ = 0
 * or depth 0 that is the default network, which is trained once. Other options still count.
 *
 * @see paper, section 4
 */
export function paperGrid(prolongation: readonly LayerRecipe[]): Option {
  return new Option(
    '--paper',
    `the paper's grid: k 1, 2, 4, …, 128, γ 1 to 3, depth 1 to 6, ${prolongation.join(' and ')}, budget 256000`,
  ).implies({
    k: [1, 2, 4, 8, 16, 32, 64, 128],
    gamma: [1, 2, 3],
    depth: [1, 2, 3, 4, 5, 6],
    smoothing: ['fine-data'],
    prolongation,
    budget: 256000,
  });
}
