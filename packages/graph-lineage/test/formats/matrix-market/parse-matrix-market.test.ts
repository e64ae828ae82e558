import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseMatrixMarket } from '../../../src/formats/matrix-market/parse-matrix-market.js';
import { edges } from '../../../src/graph/edges.js';
import { arbitraryWeightedGraph } from '../arbitrary-labelled-graph.js';
import { describeFaults } from '../describe-faults.js';
import { listed } from '../listed.js';

const banner = '%%MatrixMarket matrix';

describe('parseMatrixMarket', () => {
  it('reads either side of the diagonal of a symmetric matrix, and comments anywhere', () => {
    const text = `%%matrixmarket MATRIX Coordinate Real Symmetric
% a comment

 3 3   3
2 1 2.5
% another
1 3 1e0\t

3\t3 +.5
`;
    expect(listed(parseMatrixMarket(text))).toEqual({
      labels: ['0', '1', '2'],
      edges: [
        [0, 1, 2.5],
        [0, 2, 1],
        [2, 2, 0.5],
      ],
    });
  });

  it.each(['real', 'double', 'integer', 'unsigned-integer'])(
    'takes %s 1 for no weight',
    (field) => {
      const text = `${banner} coordinate ${field} symmetric\n2 2 1\n2 1 1`;
      expect(parseMatrixMarket(text).graph.weights).toBeUndefined();
    },
  );

  it('reads the columns of an array, all of them or below the diagonal', () => {
    const edgesOf = [
      [0, 0, 3],
      [0, 1, 2],
    ];
    const general = `${banner} array real general\n2 2\n3\n2\n2\n0`;
    expect(listed(parseMatrixMarket(general)).edges).toEqual(edgesOf);
    const symmetric = `${banner} array integer symmetric\n2 2\n3\n2\n0\n`;
    expect(listed(parseMatrixMarket(symmetric)).edges).toEqual(edgesOf);
  });

  it('reads the entries of a general matrix in any order', () => {
    fc.assert(
      fc.property(arbitraryWeightedGraph(), fc.infiniteStream(fc.nat()), (graph, keys) => {
        const expected = listed({ graph, labels: [] }).edges;
        const lines = [...edges(graph)].flatMap(([u, v], edge) => {
          const weight = expected[edge]![2] ?? 1;
          const both = [`${u + 1} ${v + 1} ${weight}`, `${v + 1} ${u + 1} ${weight}`];
          return u === v ? both.slice(1) : both;
        });
        const shuffled = lines
          .map((line) => [line, keys.next().value as number] as const)
          .toSorted(([, first], [, second]) => first - second)
          .map(([line]) => line);
        const size = `${graph.order} ${graph.order} ${lines.length}`;
        const text = [`${banner} coordinate real general`, size, ...shuffled].join('\n');
        const ones = expected.every(([, , weight]) => weight === null || weight === 1);
        expect(listed(parseMatrixMarket(text)).edges).toEqual(
          ones ? expected.map(([u, v]) => [u, v, null]) : expected,
        );
      }),
    );
  });
});

const real = `${banner} coordinate real symmetric\n`;
const general = `${banner} coordinate real general\n`;
const array = `${banner} array real general\n`;
const label = '%graph-lineage label';
describeFaults('parseMatrixMarket', parseMatrixMarket, [
  ['an empty text', '', 'line 1: need %%MatrixMarket in the first line, got ""'],
  ['another first line', '3 3 0\n', 'line 1: need %%MatrixMarket in the first line, got "3"'],
  ['another object', '%%MatrixMarket vector', `line 1: need the object 'matrix', got "vector"`],
  ['another format', banner, `line 1: need the format 'coordinate' or 'array', got ""`],
  [
    'complex entries',
    `${banner} coordinate complex general`,
    `line 1: need the field 'real', 'integer' or 'pattern', got "complex"`,
  ],
  [
    'an array of a pattern',
    `${banner} array pattern general`,
    `line 1: need the field 'real' or 'integer', got "pattern"`,
  ],
  [
    'another symmetry',
    `${banner} array real skew-symmetric`,
    `line 1: need the symmetry 'symmetric' or 'general', got "skew-symmetric"`,
  ],
  ['no size', `${real}% x\n`, 'line 3: need the size of the matrix, got none'],
  ['a short size', `${real}3 3`, 'line 2: need rows, columns and entries in a line, got "3 3"'],
  ['a long size', `${array}3 3 9`, 'line 2: need rows and columns in a line, got "3 3 9"'],
  ['no rows', `${real}0 0 0`, 'line 2: need a number of rows in 1..16777216, got "0"'],
  [
    'too many rows',
    `${real}9999999999 9999999999 0`,
    'line 2: need a number of rows in 1..16777216, got "9999999999"',
  ],
  ['a broken size', `${real}3.0 3 0`, 'line 2: need a number of rows in 1..16777216, got "3.0"'],
  [
    'more columns',
    `${real}3 4 0`,
    'line 2: need as many columns as rows, a number in 3..3, got "4"',
  ],
  ['more entries than places', `${real}2 2 4`, 'line 2: need a number of entries in 0..3, got "4"'],
  ['a row of 0', `${real}2 2 1\n0 1 1`, 'line 3: need a row in 1..2, got "0"'],
  ['a column past the end', `${real}2 2 1\n1 3 1`, 'line 3: need a column in 1..2, got "3"'],
  [
    'a short entry',
    `${real}2 2 1\n1 2`,
    'line 3: need a row, a column and a weight in a line, got "1 2"',
  ],
  [
    'a weight in a pattern',
    `${banner} coordinate pattern general\n2 2 1\n1 2 3`,
    'line 3: need a row and a column in a line, got "1 2 3"',
  ],
  ['a weight of 0', `${real}2 2 1\n1 2 0`, 'line 3: need a positive finite weight, got "0"'],
  ['a negative weight', `${array}1 1\n-1`, 'line 3: need 0 or a positive finite weight, got "-1"'],
  ['two entries in a line', `${array}2 2\n0 1`, 'line 3: need one entry in a line, got "0 1"'],
  ['too few entries', `${real}2 2 2\n1 2 1\n`, 'line 4: need 2 entries, got 1'],
  ['too few entries of an array', `${array}2 2\n1\n1`, 'line 4: need 4 entries, got 2'],
  ['too many entries', `${real}2 2 1\n1 2 1\n1 1 1`, 'line 4: need 1 entries, got more'],
  [
    'an edge twice',
    `${real}2 2 2\n1 2 1\n2 1 1`,
    'line 4: need each edge once, got "1" to "0" again',
  ],
  [
    'an entry twice',
    `${general}2 2 3\n2 1 1\n1 2 1\n2 1 1`,
    'line 5: need each entry once, got row 2, column 1 again',
  ],
  [
    'a directed edge',
    `${general}3 3 3\n2 1 1\n1 2 1\n3 2 4`,
    'line 5: need a symmetric matrix, got 4 in row 3, column 2 and 0 in row 2, column 3',
  ],
  [
    'two weights of an edge',
    `${general}2 2 2\n2 1 1\n1 2 2`,
    'line 4: need a symmetric matrix, got 2 in row 1, column 2 and 1 in row 2, column 1',
  ],
  [
    'a label that is no JSON',
    `${real}${label} x`,
    'line 2: need a label as a JSON string, got "x"',
  ],
  [
    'a label that is no string',
    `${real}${label} 7`,
    'line 2: need a label as a JSON string, got "7"',
  ],
  [
    'a label twice',
    `${real}${label} "a"\n${label} "a"`,
    'line 3: need distinct labels, got "a" again',
  ],
  [
    'too few labels',
    `${real}${label} "a"\n2 2 0`,
    'line 3: need a label for each of 2 rows, got 1',
  ],
]);
