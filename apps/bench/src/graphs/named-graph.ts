import type { Graph } from '@msann/graph-lineage';

/** A graph and the words on the command line that it came from. */
export interface NamedGraph {
  /** Such as `cycle:16`, or a file's path. */
  readonly spec: string;
  readonly graph: Graph;
}
