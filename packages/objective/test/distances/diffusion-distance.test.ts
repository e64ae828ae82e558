import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  balancedTree,
  complete,
  cycle,
  type Edge,
  type Graph,
  graphFromEdges,
  grid,
  path,
  star,
  torus,
} from '@msann/graph-lineage';
import { diffusionDistance } from '../../src/distances/diffusion-distance.js';

interface Found {
  readonly distance: number;
  readonly alpha?: number;
  readonly time?: number | 'Infinity';
}

/** What make_table.py wrote: by the formulas alone, and by the authors' program. */
interface Row {
  readonly coarse: string;
  readonly fine: string;
  readonly definition: Found & { readonly linear: Found };
  readonly program: { readonly default: Found; readonly complete: Found; readonly linear: Found };
}

const rows = JSON.parse(
  readFileSync(new URL('diffusion-distances.json', import.meta.url), 'utf8'),
) as readonly Row[];

/** As the issue of agreement is put: to 1e-6. */
const TOLERANCE = 1e-6;

const families: Readonly<Record<string, (...sizes: number[]) => Graph>> = {
  path,
  cycle,
  complete,
  star,
  grid: (...sizes) => grid(sizes),
  torus: (...sizes) => torus(sizes),
  tree: (branching, height) => balancedTree(branching!, height!),
  petersen,
  paths: twoPaths,
};

function petersen(): Graph {
  const edges = [0, 1, 2, 3, 4].flatMap((k): Edge[] => [
    [k, (k + 1) % 5],
    [k, k + 5],
    [k + 5, 5 + ((k + 2) % 5)],
  ]);
  return graphFromEdges(10, edges);
}

function twoPaths(n: number | undefined): Graph {
  const edges = Array.from({ length: n! - 1 }, (_, k): Edge[] => [
    [k, k + 1],
    [n! + k, n! + k + 1],
  ]);
  return graphFromEdges(2 * n!, edges.flat());
}

function graphOf(spec: string): Graph {
  const [name, sizes = ''] = spec.split(':');
  return families[name!]!(...sizes.split('x').filter(Boolean).map(Number));
}

describe.each(rows)('from $coarse to $fine', ({ coarse, fine, definition, program }) => {
  const [small, large] = [graphOf(coarse), graphOf(fine)];
  let known: ReturnType<typeof diffusionDistance> | undefined;
  const found = () => (known ??= diffusionDistance(small, large));

  it('is what the definition gives', () => {
    const { distance, columns } = found();
    expect(Math.abs(distance - definition.distance)).toBeLessThan(TOLERANCE);
    expect(new Set(columns).size).toBe(small.order);
  });

  it('is, in its linear form, what the definition gives, and no more than the program finds', () => {
    const { distance } = diffusionDistance(small, large, { form: 'linear' });
    expect(Math.abs(distance - definition.linear.distance)).toBeLessThan(TOLERANCE);
    expect(distance).toBeLessThan(program.linear.distance + TOLERANCE);
  });

  it('is the mismatch at its own time and scale', () => {
    const { distance, time, alpha } = found();
    if (!(time > 0 && time < Infinity)) return;
    const there = diffusionDistance(small, large, { time, alpha });
    expect(Math.abs(there.distance - distance)).toBeLessThan(1e-9);
  });
});

describe("the authors' program", () => {
  const agrees = (found: Found, { distance }: Found): boolean =>
    Math.abs(found.distance - distance) < TOLERANCE;

  it('answers the same wherever one of its searches ends at the greatest of the least', () => {
    const same = rows.filter(
      ({ definition, program }) =>
        agrees(program.default, definition) || agrees(program.complete, definition),
    );
    expect(same.map(({ coarse, fine }) => `${coarse},${fine}`)).toEqual(
      expect.arrayContaining(['cycle:8,path:8', 'star:6,complete:6', 'grid:4x4,path:16']),
    );
    expect(same.length).toBeGreaterThanOrEqual(13);
  });
});

describe('options', () => {
  it('a scale and a time are taken as given', () => {
    const given = diffusionDistance(path(4), path(7), { alpha: 2, time: 0.5 });
    expect(given).toMatchObject({ alpha: 2, time: 0.5 });
    const best = diffusionDistance(path(4), path(7), { time: 0.5 });
    expect(best.distance).toBeLessThanOrEqual(given.distance);
  });

  it('stays finite at the longest times and widest scales', () => {
    const { distance } = diffusionDistance(cycle(3), star(4), { alpha: 1e-70, time: 1e300 });
    expect(distance).toBeCloseTo(0, 6);
  });

  it.each([
    [{ form: 'cubic' }, "need form 'exponential' or 'linear', got 'cubic'"],
    [{ alpha: 0 }, "need alpha > 0 or 'auto', got alpha=0"],
    [{ time: -1 }, 'need time > 0, got time=-1'],
    [{ form: 'linear', time: 1 }, "need no time with form 'linear', got time=1"],
  ])('%p is refused', (options, message) => {
    expect(() => diffusionDistance(path(3), path(4), options as object)).toThrow(
      new RangeError(`diffusionDistance: ${message}`),
    );
  });
});
