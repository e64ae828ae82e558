import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toSvg } from '../../src/drawing/to-svg.js';
import { balancedTree } from '../../src/generators/balanced-tree.js';
import { circulant } from '../../src/generators/circulant.js';
import { complete } from '../../src/generators/complete.js';
import { completeMultipartite } from '../../src/generators/complete-multipartite.js';
import { cycle } from '../../src/generators/cycle.js';
import { grid } from '../../src/generators/grid.js';
import { hypercube } from '../../src/generators/hypercube.js';
import { path } from '../../src/generators/path.js';
import { star } from '../../src/generators/star.js';
import { wheel } from '../../src/generators/wheel.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { relabel } from '../../src/graph/relabel.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

/** Where a drawing puts its vertices. */
function points(svg: string): [number, number][] {
  return [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}

/** The lines of a drawing, end to end or a stub. */
function lines(svg: string): number {
  return [...svg.matchAll(/[Ll]-?[\d.]+ -?[\d.]+/g)].length;
}

function size(svg: string): [number, number] {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
  return [Number(width), Number(height)];
}

describe('toSvg', () => {
  it.each<[string, Graph]>([
    ['a path', path(7)],
    ['a cycle', cycle(7)],
    ['a grid', grid([3, 5])],
    ['a grid of three dimensions', grid([3, 4, 5])],
    ['a torus', grid([3, 4], { periodic: true })],
    ['a hypercube', hypercube(6)],
    ['a star', star(6)],
    ['a wheel', wheel(6)],
    ['a complete graph', complete(6)],
    ['a complete multipartite graph', completeMultipartite([1, 2, 3])],
    ['a circulant graph', circulant(9, [1, 3])],
    ['a tree', balancedTree(3, 3)],
    ['a graph of no family', relabel(path(4), [2, 0, 3, 1])],
    ['two components', graphFromEdges(5, [[0, 1], [2, 3], [3, 4]])], // biome-ignore format: edges
    ['one vertex', path(1)],
  ])('of %s puts every vertex at a place of its own, inside the picture', (_, graph) => {
    const svg = toSvg(graph, { size: 200 });
    const [width, height] = size(svg);
    expect(Math.max(width, height)).toBeLessThanOrEqual(201);
    const places = points(svg);
    expect(places).toHaveLength(graph.order);
    expect(new Set(places.map(String)).size).toBe(graph.order);
    for (const [x, y] of places) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
  });

  it('draws every edge once, and one that wraps around as two stubs', () => {
    expect(lines(toSvg(grid([3, 5])))).toBe(2 * 5 + 3 * 4);
    expect(lines(toSvg(grid([3, 5], { periodic: [false, true] })))).toBe(2 * 5 + 3 * 4 + 2 * 3);
    expect(lines(toSvg(cycle(5)))).toBe(5);
    // An axis of two vertices has one edge, from end to end.
    expect(lines(toSvg(grid([2, 3], { periodic: [true, false] })))).toBe(3 + 4);
  });

  it('stands a grid’s rows under each other and its columns side by side', () => {
    const [a, b, c, d] = points(toSvg(grid([2, 2])));
    expect([b![1], c![0]]).toEqual([a![1], a![0]]);
    expect(d).toEqual([b![0], c![1]]);
    expect(b![0] > a![0] && c![1] > a![1]).toBe(true);
  });

  it('puts a spectral layout’s neighbours nearer than others: a relabelled cycle is a circle', () => {
    const places = points(toSvg(relabel(cycle(5), [3, 0, 4, 1, 2])));
    const distance = (u: number, v: number): number =>
      Math.hypot(places[u]![0] - places[v]![0], places[u]![1] - places[v]![1]);
    for (const [u, v] of [
      [3, 0],
      [0, 4],
      [4, 1],
      [1, 2],
      [2, 3],
    ] as const) {
      // biome-ignore format: edges
      expect(distance(u, v)).toBeLessThan(distance(3, 4));
    }
  });

  it('keeps components apart', () => {
    const parts = Array.from({ length: 9 }, (_, part) => part);
    const triangles = parts.flatMap((part): [number, number][] => {
      const first = 3 * part;
      return [[first, first + 1], [first + 1, first + 2], [first, first + 2]]; // biome-ignore format: edges
    });
    const svg = toSvg(graphFromEdges(27, triangles));
    const places = points(svg);
    const boxes = parts.map((part) => {
      const [x, y] = [0, 1].map((axis) =>
        places.slice(3 * part, 3 * part + 3).map((p) => p[axis]!),
      );
      return { left: Math.min(...x!), right: Math.max(...x!), top: Math.min(...y!), bottom: Math.max(...y!) }; // biome-ignore format: box
    });
    const overlaps = boxes.flatMap(
      (a, i) =>
      boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom), // biome-ignore format: condition
    );
    expect(overlaps).toEqual([]);
    // In rows, not in one line.
    const [width, height] = size(svg);
    expect(width / height).toBeLessThan(2);
  });

  it('draws heavier edges thicker', () => {
    const graph = graphFromEdges(3, [[0, 1], [1, 2]], { weights: [1, 4] }); // biome-ignore format: edges
    const svg = toSvg(graph, { positions: [0, 0, 1, 0, 1, 1] });
    const [light, heavy] = [...svg.matchAll(/stroke-width="([\d.]+)" d="M/g)].map(([, t]) =>
      Number(t),
    );
    expect(heavy).toBeGreaterThan(light! * 2);
  });

  it('writes no character that XML cannot hold', () => {
    const svg = toSvg(path(2), { labels: ['\u0000', '\uD800'], title: 'a\u0007b 😀' });
    expect(svg).toContain('<title>a\uFFFDb 😀</title>');
    expect(svg.match(/>\uFFFD<\/text>/g)).toHaveLength(2);
  });

  it('stays finite for values and places of any size', () => {
    const svgs = [
      toSvg(path(2), { values: [-1e300, 1e300] }),
      toSvg(path(2), { positions: [0, 0, 1e-320, 0] }),
      toSvg(path(2), { positions: [-1e300, 0, 1e300, 0] }),
    ];
    expect(svgs.join('')).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('draws self-loops, heavier edges thicker, and the same bytes for the same graph', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const svg = toSvg(graph);
        expect(toSvg(graph)).toBe(svg);
        const loops = 2 * graph.size - graph.neighbours.length;
        expect([...svg.matchAll(/a[\d.]+ [\d.]+ 0 1 1/g)]).toHaveLength(loops);
        const thicknesses = [...svg.matchAll(/stroke-width="([\d.]+)" d=/g)].map(([, t]) => t);
        expect(thicknesses).toHaveLength(
          new Set(graph.weights ?? [1]).size * Math.sign(graph.size),
        );
      }),
    );
  });

  it('colours vertices by values and writes labels and a title, escaped', () => {
    const svg = toSvg(path(3), {
      values: [-1, 0, 1],
      labels: ['<a>', 'b & c', ''],
      title: '1 < 2',
    });
    expect([...svg.matchAll(/fill="(#\w+)"\/>/g)].map(([, fill]) => fill)).toEqual([
      '#2166ac',
      '#f7f7f7',
      '#b2182b',
    ]);
    expect(svg).toContain('>&lt;a&gt;</text>');
    expect(svg).toContain('>b &amp; c</text>');
    expect(svg).toContain('<title>1 &lt; 2</title>');
    expect(toSvg(path(2), { labels: true })).toMatch(/>0<\/text>.*>1<\/text>/);
  });

  it('takes positions', () => {
    const [a, b] = points(toSvg(path(2), { positions: [0, 5, 3, 9] }));
    expect((b![1] - a![1]) / (b![0] - a![0])).toBeCloseTo(4 / 3, 1);
  });

  it.each<[string, Parameters<typeof toSvg>[1], string]>([
    ['no size', { size: 0 }, 'need a positive finite size, got size=0'],
    ['too few labels', { labels: ['a'] }, 'need 2 labels, got 1'],
    ['too few values', { values: [1] }, 'need 2 values, got 1'],
    ['a value of NaN', { values: [1, NaN] }, 'need values within ±1e+300, got NaN at 1'],
    ['one number a vertex', { positions: [1, 2] }, 'need 4 positions, got 2'],
    [
      'an infinite place',
      { positions: [0, 0, 0, Infinity] },
      'need positions within ±1e+300, got Infinity at 3',
    ],
  ])('refuses %s', (_, options, message) => {
    expect(() => toSvg(path(2), options)).toThrow(new RangeError(`toSvg: ${message}`));
  });
});
