import type { Graph } from '../graph/graph.js';
import { type LaplacianOptions, laplacianSign } from '../matrices/laplacian-options.js';
import { mapValues, type SpectralForm } from './spectral-form.js';
import { spectralFormOf } from './spectral-form-of.js';

/**
 * Returns the spectral form of the Laplacian that the options ask for.
 *
 * @throws RangeError where the sign is neither 'paper' nor 'positive'.
 */
export function laplacianForm(
  caller: string,
  graph: Graph,
  options: LaplacianOptions,
): SpectralForm {
  const factor = laplacianSign(caller, options);
  const positive = spectralFormOf(graph, options.normalised === true ? 'normalised' : 'laplacian');
  // 0 - value rather than -value: 0 stays 0 and does not become -0.
  return factor === 1 ? mapValues(positive, (value) => 0 - value) : positive;
}
