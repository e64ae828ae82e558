import { type Graph, graphsEqual } from '@msann/graph-lineage';
import { coarseGraph } from '../coarse-graph.js';
import { composeMaps } from '../compose-maps.js';
import { identityMap } from '../identity-map.js';
import type { ProlongationMap } from '../prolongation-map.js';
import { layeredAveraging } from '../recipes/layered-averaging.js';
import { pairwiseAggregation } from '../recipes/pairwise-aggregation.js';
import type { Candidate } from './candidate.js';

/** Returns the aggregation by heavy edges if the coarse graph is that of its aggregates, after one round or more. */
export function aggregationByEdges(coarse: Graph, fine: Graph): Candidate[] {
  let graph = fine;
  let map: ProlongationMap = identityMap(fine.order);
  while (graph.order > coarse.order) {
    const step = pairwiseAggregation(graph);
    if (step.coarseSize === graph.order) return [];
    map = composeMaps(map, step);
    graph = coarseGraph(step, graph);
  }
  if (!graphsEqual(graph, coarse)) return [];
  return [
    {
      name: 'pairwise aggregation',
      origin: 'aggregation along heavy edges, of which the coarse graph was made,',
      map,
    },
  ];
}

/** Returns the rough map that there is between any two graphs. */
export function layers(coarse: Graph, fine: Graph): Candidate {
  return {
    name: 'layered averaging',
    origin: 'runs of vertices in the order of their distance from one end',
    map: layeredAveraging(coarse, fine),
  };
}
