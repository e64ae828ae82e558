import { UsageError } from '../command/usage-error.js';
import type { NamedGraph } from '../graphs/named-graph.js';
import { readGraph } from '../graphs/read-graph.js';

/** Two graphs between which prolongations are compared. */
export interface GraphPair {
  /** Such as `path:8 -> path:16`. */
  readonly name: string;
  readonly coarse: NamedGraph;
  readonly fine: NamedGraph;
}

/** The pairs of a comparison that names none: a path, a cycle, a grid and a torus. */
export const defaultPairs = [
  'path:8,path:16',
  'cycle:8,cycle:16',
  'grid:3x3,grid:6x3',
  'torus:3x3,torus:6x3',
] as const;

/**
 * Returns the pairs that an option's texts such as `path:8,path:16` name, coarse graph first, each once.
 *
 * @throws {@link UsageError} or {@link DataError} where a text is no pair, or names no graph.
 */
export function readGraphPairs(option: string, texts: readonly string[]): GraphPair[] {
  return [...new Set(texts)].map((text) => {
    const [coarse, fine, ...more] = text.split(',');
    if (coarse === undefined || fine === undefined || more.length > 0) {
      throw new UsageError(
        `${option}: need coarse,fine such as path:8,path:16, got ${JSON.stringify(text)}`,
      );
    }
    return {
      name: `${coarse} -> ${fine}`,
      coarse: readGraph(option, coarse),
      fine: readGraph(option, fine),
    };
  });
}
