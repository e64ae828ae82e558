import type { Graph } from '../graph/graph.js';
import { defaultLabels } from './default-labels.js';
import { quoted } from './quoted.js';

/**
 * Returns the labels, `'0'` .. `'order - 1'` where none are given.
 *
 * @throws TypeError where a label is no string.
 * @throws RangeError where there is not one label a vertex, or two are the same.
 */
export function requireLabels(
  caller: string,
  { order }: Graph,
  labels: readonly string[] | undefined,
): readonly string[] {
  if (labels === undefined) return defaultLabels(order);
  if (labels.length !== order) {
    throw new RangeError(
      `${caller}: need one label a vertex, got ${labels.length} for order ${order}`,
    );
  }
  const vertices = new Map<string, number>();
  for (const [vertex, label] of labels.entries()) {
    if (typeof label !== 'string') {
      throw new TypeError(
        `${caller}: need labels that are strings, got ${String(label)} for vertex ${vertex}`,
      );
    }
    const other = vertices.get(label);
    if (other !== undefined) {
      throw new RangeError(
        `${caller}: need distinct labels, got ${quoted(label)} for vertices ${other} and ${vertex}`,
      );
    }
    vertices.set(label, vertex);
  }
  return labels;
}
