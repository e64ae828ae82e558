import type { Graph } from '../graph/graph.js';
import { latticeLayout } from './lattice.js';
import type { Layout } from './layout.js';

/** Returns the layout that a graph's family is usually drawn in; undefined where there is none. */
export function familyLayout(graph: Graph): Layout | undefined {
  const { order, family } = graph;
  switch (family?.name) {
    case 'path':
      return placed(order, (vertex) => [vertex, 0]);
    case 'cycle':
    case 'complete':
    case 'circulant':
    case 'complete-multipartite':
      return placed(order, (vertex) => onCircle(vertex, order));
    case 'star':
    case 'wheel':
      return placed(order, (vertex) => (vertex === 0 ? [0, 0] : onCircle(vertex - 1, order - 1)));
    case 'balanced-tree':
      return treeLayout(order, family);
    default:
      return latticeLayout(graph);
  }
}

type Point = readonly [x: number, y: number];

function placed(order: number, position: (vertex: number) => Point): Layout {
  const positions = new Float64Array(2 * order);
  for (let vertex = 0; vertex < order; vertex += 1) positions.set(position(vertex), 2 * vertex);
  return { positions };
}

/** Clockwise from the top, neighbours about one apart. */
function onCircle(place: number, count: number): Point {
  const radius = count / (2 * Math.PI);
  const angle = (2 * Math.PI * place) / count;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

/** The root on top, every generation evenly across the width of the last. */
function treeLayout(
  order: number,
  { branching, height }: { readonly branching: number; readonly height: number },
): Layout {
  const positions = new Float64Array(2 * order);
  const width = branching ** height;
  let vertex = 0;
  for (let depth = 0; depth <= height; depth += 1) {
    const generation = branching ** depth;
    for (let place = 0; place < generation; place += 1, vertex += 1) {
      positions[2 * vertex] = ((place + 0.5) / generation) * width;
      positions[2 * vertex + 1] = depth * Math.max(1, width / (2 * (height + 1)));
    }
  }
  return { positions };
}
