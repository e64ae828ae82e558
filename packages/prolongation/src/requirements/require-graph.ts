import type { Graph } from '@msann/graph-lineage';
import { shown } from './shown.js';

/**
 * Checks that a value is a graph.
 *
 * @throws TypeError that names the caller and the graph.
 */
export function requireGraph(caller: string, name: string, value: unknown): asserts value is Graph {
  if (isGraph(value)) return;
  throw new TypeError(
    `${caller}: need a graph of @msann/graph-lineage as the ${name} one, got ${shown(value)}`,
  );
}

function isGraph(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { order, offsets, neighbours } = value as Partial<Graph>;
  return (
    offsets instanceof Uint32Array &&
    neighbours instanceof Uint32Array &&
    offsets.length - 1 === order &&
    order >= 1
  );
}
