import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  cycle,
  edgeWeights,
  formatAdjacencyCsv,
  formatEdgeList,
  formatGml,
  formatGraphml,
  formatMatrixMarket,
  formatNodeLink,
  graphFromEdges,
  graphsEqual,
  grid,
  path,
  torus,
} from '@msann/graph-lineage';
import { UsageError } from '../../src/command/usage-error.js';
import { DataError } from '../../src/data/data-error.js';
import { readGraph } from '../../src/graphs/read-graph.js';
import { temporaryFolder } from '../data/temporary-folder.js';

const read = (spec: string) => readGraph('--coarse', spec).graph;

function refused(spec: string): Error {
  try {
    read(spec);
  } catch (error) {
    return error as Error;
  }
  throw new Error(`${spec} was not refused`);
}

describe('readGraph', () => {
  it.each([
    ['path:5', path(5)],
    ['path:1', path(1)],
    ['cycle:6', cycle(6)],
    ['grid:3x4', grid([3, 4])],
    ['grid:2x3x4', grid([2, 3, 4])],
    ['torus:3x4', torus([3, 4])],
  ])('makes %s', (spec, expected) => {
    expect(graphsEqual(read(spec), expected)).toBe(true);
    expect(readGraph('--fine', spec).spec).toBe(spec);
  });

  it.each([
    ['ring:4', 'path:n, cycle:n, grid:axb, torus:axb or a file'],
    ['', 'path:n, cycle:n, grid:axb, torus:axb or a file'],
    ['cycle', 'path:n, cycle:n, grid:axb, torus:axb or a file'],
    ['cycle:', 'cycle:n with whole numbers >= 1'],
    ['path:0', 'path:n with whole numbers >= 1'],
    ['path:2.5', 'path:n with whole numbers >= 1'],
    ['path:3x3', 'path:n with whole numbers >= 1'],
    ['grid:4', 'grid:axb with whole numbers >= 1'],
    ['grid:4x', 'grid:axb with whole numbers >= 1'],
    ['torus:4x0', 'torus:axb with whole numbers >= 1'],
    ['path:99999', 'at most 4096 vertices'],
    ['grid:1000x1000', 'at most 4096 vertices'],
  ])('refuses %j with the rule and the value', (spec, rule) => {
    const error = refused(spec);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toBe(`--coarse: need ${rule}, got ${JSON.stringify(spec)}`);
  });

  const weighted = graphFromEdges(
    4,
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    { weights: [0.5, 2, 3] },
  );

  it.each([
    ['gml', formatGml(weighted)],
    ['graphml', formatGraphml(weighted)],
    ['GraphML', formatGraphml(weighted)],
    ['json', formatNodeLink(weighted)],
    ['edges', formatEdgeList(weighted)],
    ['edgelist', formatEdgeList(weighted)],
    ['txt', formatEdgeList(weighted)],
    ['csv', formatAdjacencyCsv(weighted)],
    ['mtx', formatMatrixMarket(weighted)],
  ])('reads the weights of a .%s file', (end, text) => {
    const file = join(temporaryFolder(), `graph.${end}`);
    writeFileSync(file, text);
    const graph = read(file);
    expect(graphsEqual(graph, weighted)).toBe(true);
    expect(edgeWeights(graph)).toEqual(Float64Array.of(0.5, 2, 3));
  });

  it('names the file and the line of a fault', () => {
    const file = join(temporaryFolder(), 'graph.edges');
    writeFileSync(file, '0 1 2.5\n1 2 heavy\n');
    const error = refused(file);
    expect(error).toBeInstanceOf(DataError);
    expect(error.message).toMatch(/graph\.edges: line 2: need .*"heavy"/);
  });

  it('names a file that is missing, and one that cannot be read', () => {
    const folder = temporaryFolder();
    const missing = refused(join(folder, 'graph.gml'));
    expect(missing).toBeInstanceOf(DataError);
    expect(missing.message).toMatch(
      /graph\.gml: the file cannot be read \(there is no such file\)/,
    );
    mkdirSync(join(folder, 'folder.gml'));
    const unreadable = refused(join(folder, 'folder.gml'));
    expect(unreadable).toBeInstanceOf(DataError);
    expect(unreadable.message).toContain('folder.gml');
  });

  it('refuses a file of another kind', () => {
    const file = join(temporaryFolder(), 'graph.png');
    writeFileSync(file, '');
    const error = refused(file);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain('.gml, .graphml, .json, .edges, .edgelist, .txt, .csv, .mtx');
  });

  it('refuses a file with too many vertices', () => {
    const file = join(temporaryFolder(), 'graph.mtx');
    writeFileSync(file, '%%MatrixMarket matrix coordinate pattern symmetric\n5000 5000 0\n');
    expect(refused(file)).toBeInstanceOf(UsageError);
    expect(refused(file).message).toContain('at most 4096 vertices');
  });
});
