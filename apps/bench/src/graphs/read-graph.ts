import { existsSync } from 'node:fs';
import { UsageError } from '../command/usage-error.js';
import { familyForms, graphOfFamily, largestOrder } from './graph-family.js';
import type { NamedGraph } from './named-graph.js';
import { graphFileEnds, isGraphFile, readGraphFile } from './read-graph-file.js';

/**
 * Returns the graph that an option's value names: `path:n`, `cycle:n`, `grid:axb`, `torus:axb` (in
 * any number of dimensions), or a file.
 *
 * @throws {@link UsageError} which names the option, the rule and the value, where it names none.
 * @throws {@link DataError} which names the file, where that is missing or malformed.
 */
export function readGraph(option: string, spec: string): NamedGraph {
  const refuse = (need: string): never => {
    throw new UsageError(`${option}: need ${need}, got ${JSON.stringify(spec)}`);
  };
  const member = graphOfFamily(spec);
  if (member !== undefined) {
    return 'need' in member ? refuse(member.need) : { spec, graph: member };
  }
  if (!isGraphFile(spec)) {
    return refuse(
      existsSync(spec) ? `a file that ends in ${graphFileEnds}` : `${familyForms} or a file`,
    );
  }
  const { graph } = readGraphFile(spec);
  if (graph.order > largestOrder) refuse(`at most ${largestOrder} vertices`);
  return { spec, graph };
}
