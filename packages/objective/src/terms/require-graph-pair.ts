import type { Graph } from '@msann/graph-lineage';
import { shown } from '../shown.js';

/**
 * Checks that both are graphs whose numbers can be squared twice, and that the coarse one is not larger
 * than the fine one.
 *
 * @throws TypeError where one is no graph; RangeError that names the caller, both orders or the weight.
 */
export function requireGraphPair(caller: string, coarse: Graph, fine: Graph): void {
  for (const [name, graph] of [
    ['coarse', coarse],
    ['fine', fine],
  ] as const) {
    if (!isGraph(graph)) {
      throw new TypeError(
        `${caller}: need a graph of @msann/graph-lineage as the ${name} one, got ${shown(graph)}`,
      );
    }
  }
  if (!(coarse.order <= fine.order)) {
    throw new RangeError(
      `${caller}: need n1 <= n2 vertices, got n1=${coarse.order}, n2=${fine.order}`,
    );
  }
  for (const [name, { weights = [] }] of [
    ['coarse', coarse],
    ['fine', fine],
  ] as const) {
    for (let entry = 0; entry < weights.length; entry += 1) {
      const weight = weights[entry]!;
      if (weight >= 1 / LARGEST_WEIGHT && weight <= LARGEST_WEIGHT) continue;
      throw new RangeError(
        `${caller}: need edge weights in ${1 / LARGEST_WEIGHT}..${LARGEST_WEIGHT}, got ${weight} in the ${name} graph`,
      );
    }
  }
}

function isGraph(value: unknown): value is Graph {
  return (
    typeof value === 'object' &&
    value !== null &&
    'order' in value &&
    'offsets' in value &&
    'neighbours' in value &&
    value.offsets instanceof Uint32Array &&
    value.neighbours instanceof Uint32Array &&
    value.offsets.length - 1 === value.order
  );
}

/** With scales up to 1e70 the squares of gradients, of fourth order in the weights, stay finite. */
const LARGEST_WEIGHT = 1e30;
