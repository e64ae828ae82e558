import { connectedComponents } from '../distances/connected-components.js';
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
  const exact = withExactZeros(positive, graph);
  // 0 - value rather than -value: 0 stays 0 and does not become -0.
  return factor === 1 ? mapValues(exact, (value) => 0 - value) : exact;
}

/**
 * The eigenvalue 0 comes once a component and the others are positive: what rounding made of them is
 * put right, or exp(tL) would not keep the heat for large t.
 */
function withExactZeros(form: SpectralForm, graph: Graph): SpectralForm {
  const { values, vectors } = form;
  const { count } = connectedComponents(graph);
  // Most closed forms are exact as they are, and sorting a million values takes longer than they do.
  if (countZeros(values) === count && values.every((value) => value >= 0)) return form;
  const largestZero = values.toSorted()[count - 1]!;
  return { values: values.map((value) => (value <= largestZero ? 0 : value)), vectors };
}

function countZeros(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (Object.is(value, 0)) count += 1;
  return count;
}
