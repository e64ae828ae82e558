import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LabelledGraph } from '../../src/formats/labelled-graph.js';
import {
  formatAdjacencyCsv,
  formatEdgeList,
  formatGml,
  formatGraphml,
  formatNodeLink,
  graphFromEdges,
  parseAdjacencyCsv,
  parseEdgeList,
  parseGml,
  parseGraphml,
  parseNodeLink,
} from '../../src/index.js';
import { allFormats } from './all-formats.js';
import { arbitraryLabelledGraph, arbitraryWeightedGraph } from './arbitrary-labelled-graph.js';
import { arbitraryLabel } from './arbitrary-labels.js';
import { listed } from './listed.js';

/** What a graph is where a matrix holds it: entries of 1 everywhere are no weights. */
function asMatrix(labelled: LabelledGraph): ReturnType<typeof listed> {
  const { labels, edges } = listed(labelled);
  if (edges.some(([, , weight]) => weight !== null && weight !== 1)) return { labels, edges };
  return { labels, edges: edges.map(([u, v]) => [u, v, null]) };
}

describe.each(allFormats)('$name', ({ name, parse, format, holds, isMatrix }) => {
  const asWritten = isMatrix ? asMatrix : listed;

  it('reads the graph that it wrote, bit for bit, in the order of the labels', () => {
    const held = arbitraryLabel.filter(holds);
    fc.assert(
      fc.property(arbitraryLabelledGraph(held), (labelled) => {
        const read = parse(format(labelled.graph, labelled));
        expect(listed(read)).toEqual(asWritten(labelled));
      }),
    );
  });

  it('reads the graph that it wrote without labels', () => {
    fc.assert(
      fc.property(arbitraryWeightedGraph(), (graph) => {
        const labels = Array.from({ length: graph.order }, (_, vertex) => `${vertex}`);
        expect(listed(parse(format(graph)))).toEqual(asWritten({ graph, labels }));
      }),
    );
  });

  it('writes any label that it has a place for, and refuses any other', () => {
    const outcome = (labelled: LabelledGraph): unknown => {
      try {
        return listed(parse(format(labelled.graph, labelled)));
      } catch (error) {
        return `${(error as Error).name} ${(error as Error).message.split(' ', 2).join(' ')}`;
      }
    };
    const refused = `RangeError format${name}: need`;
    fc.assert(
      fc.property(arbitraryLabelledGraph(), (labelled) => {
        const held = labelled.labels.every(holds);
        expect(outcome(labelled)).toEqual(held ? asWritten(labelled) : refused);
      }),
    );
  });

  it('reads its text with CR or CRLF for LF, and behind a byte order mark', () => {
    fc.assert(
      fc.property(arbitraryWeightedGraph(), (graph) => {
        const text = format(graph);
        const expected = listed(parse(text));
        for (const end of ['\r', '\r\n']) {
          expect(listed(parse(`\uFEFF${text.replaceAll('\n', end)}`))).toEqual(expected);
        }
      }),
    );
  });

  it.each<[string, unknown[], Error]>([
    ['too few labels', ['a'], new RangeError('need one label a vertex, got 1 for order 2')],
    [
      'a label for two',
      ['a', 'a'],
      new RangeError('need distinct labels, got "a" for vertices 0 and 1'),
    ],
    ['a number', ['a', 7], new TypeError('need labels that are strings, got 7 for vertex 1')],
  ])('refuses to write %s', (_, labels, { constructor, message }) => {
    const write = (): string => format(graphFromEdges(2, []), { labels: labels as string[] });
    expect(write).toThrow(constructor as ErrorConstructor);
    expect(write).toThrow(`format${name}: ${message}`);
  });
});

describe('a name for the weights', () => {
  const graph = graphFromEdges(2, [[0, 1]], { weights: [2.5] });
  it.each([
    ['GML', formatGml, parseGml, 'length_2'],
    ['GraphML', formatGraphml, parseGraphml, 'a "length" & more'],
    ['node-link JSON', formatNodeLink, parseNodeLink, 'a "length" & more'],
  ] as const)('is written and read in %s', (_, format, parse, weight) => {
    const text = format(graph, { weight });
    expect(listed(parse(text, { weight })).edges).toEqual([[0, 1, 2.5]]);
    expect(listed(parse(text)).edges).toEqual([[0, 1, null]]);
  });
});

describe('delimiters', () => {
  it('of an edge list are read as they were written, or refused', () => {
    const delimiter = fc.constantFrom(',', '\t', '--', ';', ' ', 'ab', '.');
    const comments = fc.constantFrom('#', '//', '%', '', '1', '-');
    const label = fc.oneof(arbitraryLabel, fc.constantFrom('a', 'b', '-', 'a-', '/', 'x/', 'ba'));
    let written = 0;
    fc.assert(
      fc.property(arbitraryLabelledGraph(label), delimiter, comments, (one, sign, comment) => {
        const options = { delimiter: sign, comments: comment };
        let text: string;
        try {
          text = formatEdgeList(one.graph, { ...one, ...options });
        } catch (error) {
          if (error instanceof RangeError) return;
          throw error;
        }
        written += 1;
        expect(listed(parseEdgeList(text, options))).toEqual(listed(one));
      }),
      { numRuns: 1000 },
    );
    expect(written).toBeGreaterThan(50);
  });

  it('of a CSV text are read as they were written', () => {
    const delimiter = fc.constantFrom(';', '\t', ' ', '|', 'x', '&');
    fc.assert(
      fc.property(arbitraryLabelledGraph(), delimiter, (one, sign) => {
        const options = { delimiter: sign };
        const text = formatAdjacencyCsv(one.graph, { ...one, ...options });
        expect(listed(parseAdjacencyCsv(text, options))).toEqual(asMatrix(one));
      }),
    );
  });
});
