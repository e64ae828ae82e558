import { edges } from '../graph/edges.js';
import type { Graph } from '../graph/graph.js';
import type { Layout } from './layout.js';

/** A layout in pixels, and how large the picture and its vertices are. */
export interface FittedLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly loopRadius: number;
  readonly fontSize: number;
  readonly point: (vertex: number) => readonly [x: number, y: number];
  readonly stub: (from: number, to: number) => readonly [x: number, y: number] | undefined;
}

/** Pixels over a smaller extent could overflow. */
const SMALLEST = 1e-290;

/** Radius of a self-loop, in radii of a vertex. */
const LOOP = 1.3;

/** Size of a label's letters, in radii of a vertex. */
const FONT = 1.15;

/** Width of a letter, in sizes of letters. */
const LETTER = 0.6;

/** Returns the layout scaled and moved so that the longer side of the picture is `size` pixels. */
export function fitLayout(
  graph: Graph,
  layout: Layout,
  size: number,
  labels: readonly string[],
  coloured: boolean,
): FittedLayout {
  const { positions, stub } = layout;
  const box = boundingBox(graph, layout);
  const spacing = shortEdgeLength(graph, layout) ?? 1;
  const extent = Math.max(box.right - box.left, box.bottom - box.top, spacing, SMALLEST);
  const hasLoops = graph.neighbours.length < 2 * graph.size;
  const longestLabel = labels.reduce((longest, { length }) => Math.max(longest, length), 0);
  const [share, least, most] = radiusRule(longestLabel > 0, coloured);
  // The radius depends on the scale and the scale on the margin, which is about a radius.
  let scale = size / extent;
  let [radius, margin] = [0, 0];
  for (let round = 0; round < 3; round += 1) {
    radius = clamp(share * spacing * scale, least, most);
    const loop = hasLoops ? (2 * LOOP - 1) * radius : 0;
    const overhang = LETTER * FONT * radius * (longestLabel / 2) - radius;
    margin = radius + 2 + Math.max(0, loop, overhang);
    scale = Math.max(size - 2 * margin, size / 4) / extent;
  }
  const [width, height] = [
    (box.right - box.left) * scale + 2 * margin,
    (box.bottom - box.top) * scale + 2 * margin,
  ];
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    radius,
    loopRadius: LOOP * radius,
    fontSize: FONT * radius,
    point: (vertex) => [
      (positions[2 * vertex]! - box.left) * scale + margin,
      (positions[2 * vertex + 1]! - box.top) * scale + margin,
    ],
    stub: (from, to) => {
      const leaving = stub?.(from, to);
      return leaving && [leaving[0] * scale, leaving[1] * scale];
    },
  };
}

/** A vertex's radius as a share of a short edge, and within which pixels: what is in it must be seen. */
function radiusRule(
  labelled: boolean,
  coloured: boolean,
): readonly [share: number, least: number, most: number] {
  if (labelled) return [0.3, 5, 13];
  return coloured ? [0.34, 2.2, 9] : [0.17, 0.8, 7];
}

function boundingBox(graph: Graph, { positions, stub }: Layout) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const include = (x: number, y: number): void => {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  };
  for (let at = 0; at < positions.length; at += 2) include(positions[at]!, positions[at + 1]!);
  if (stub === undefined) return box;
  for (const [from, to] of edges(graph)) {
    const leaving = stub(from, to);
    if (leaving === undefined) continue;
    include(positions[2 * from]! + leaving[0], positions[2 * from + 1]! + leaving[1]);
    include(positions[2 * to]! - leaving[0], positions[2 * to + 1]! - leaving[1]);
  }
  return box;
}

/**
 * What a short edge measures, the tenth part of the edges being shorter, of those drawn from end to
 * end; undefined where there is none.
 */
function shortEdgeLength(graph: Graph, { positions, stub }: Layout): number | undefined {
  const lengths: number[] = [];
  for (const [from, to] of edges(graph)) {
    const length = Math.hypot(
      positions[2 * to]! - positions[2 * from]!,
      positions[2 * to + 1]! - positions[2 * from + 1]!,
    );
    if (length > 0 && !stub?.(from, to)) lengths.push(length);
  }
  lengths.sort((first, second) => first - second);
  return lengths[Math.floor(lengths.length / 10)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
