import { blockAveraging, gridMap, layeredAveraging, toDense } from '@msann/prolongation';
import type { GraphPair } from '../optimizers/graph-pairs.js';

/** Returns runs of neighbours along every axis of paths, cycles, grids and tori; layers of other graphs. */
export function localStart({ coarse, fine }: GraphPair): ReturnType<typeof toDense> {
  const [from, to] = [shapeOf(coarse.spec), shapeOf(fine.spec)];
  const axes = from?.length === to?.length && from?.every((length, at) => length <= to![at]!);
  return toDense(
    axes === true
      ? gridMap(blockAveraging, from!, to!)
      : layeredAveraging(coarse.graph, fine.graph),
  );
}

function shapeOf(spec: string): readonly number[] | undefined {
  const [, lengths] = /^(?:path|cycle|grid|torus):(\d+(?:x\d+)*)$/.exec(spec) ?? [];
  return lengths?.split('x').map(Number);
}
