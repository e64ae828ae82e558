import { describe, expect, it } from '@jest/globals';
import { parseAdjacencyCsv } from '../../../src/formats/adjacency-csv/parse-adjacency-csv.js';
import { describeFaults } from '../describe-faults.js';
import { listed } from '../listed.js';

describe('parseAdjacencyCsv', () => {
  it('reads a matrix of numbers, with or without a line break at its end', () => {
    const expected = { labels: ['0', '1'], edges: [[0, 1, 2.5]] };
    expect(listed(parseAdjacencyCsv('0,2.5\n 2.50 ,0.0'))).toEqual(expected);
    expect(listed(parseAdjacencyCsv('0,2.5\r\n\r\n2.5,-0\r\n\r\n'))).toEqual(expected);
  });

  it('reads labels, quoted or not, behind any corner that is no number', () => {
    const text = 'name,"a ""b"", c","d\r\ne", f \n"a ""b"", c",1,0,0\n"d\r\ne",0,0,1\n f ,0,1,"0"';
    expect(listed(parseAdjacencyCsv(text))).toEqual({
      labels: ['a "b", c', 'd\r\ne', ' f '],
      edges: [
        [0, 0, null],
        [1, 2, null],
      ],
    });
  });

  it('takes numbers for labels behind an empty corner', () => {
    expect(parseAdjacencyCsv(',7,5\n7,0,1\n5,1,0').labels).toEqual(['7', '5']);
    expect(parseAdjacencyCsv('"",7\n7,0').labels).toEqual(['7']);
  });

  it('takes an empty cell at the end of the text for a label', () => {
    expect(parseAdjacencyCsv(',\n,3').labels).toEqual(['']);
    expect(() => parseAdjacencyCsv('0,')).toThrow('line 1: need 0 or a positive');
  });

  it.each(['', ';;', '"', '\n', '1', '.', '\uFEFF'])('refuses the delimiter %j', (delimiter) => {
    const rule = 'a delimiter of one sign that is in no number, no quote and no line break';
    const error = `parseAdjacencyCsv: need ${rule}, got ${JSON.stringify(delimiter)}`;
    expect(() => parseAdjacencyCsv('0', { delimiter })).toThrow(new RangeError(error));
  });
});

const entry = 'need 0 or a positive finite weight, got';
describeFaults('parseAdjacencyCsv', parseAdjacencyCsv, [
  ['an empty text', '\n', 'line 2: need at least one vertex, got none'],
  ['a corner alone', 'x', 'line 1: need at least one vertex, got none'],
  ['too few rows', '0,1\n1,0\n'.slice(0, 4), 'line 2: need 2 rows, got 1'],
  ['labels alone', ',a,b', 'line 1: need 2 rows, got 0'],
  ['too many rows', '0,1\n1,0\n0,0', 'line 3: need as many rows as columns, got more than 2'],
  [
    'too many rows with labels',
    ',a\na,0\nb,0',
    'line 3: need as many rows as columns, got more than 1',
  ],
  ['a short row', '0,1\n1', 'line 2: need 2 entries in each row, got 1'],
  ['a long row', ',a,b\na,0,1,0', 'line 2: need 2 entries in each row, got 3'],
  ['a word', '0,1\n1,x', `line 2: ${entry} "x"`],
  ['an empty cell', '0,,1', `line 1: ${entry} ""`],
  ['a negative weight', '0,-1\n-1,0', `line 1: ${entry} "-1"`],
  ['an infinite weight', '0,inf\ninf,0', `line 1: ${entry} "inf"`],
  ['a label twice', ',a,"a"', 'line 1: need distinct labels, got "a"'],
  [
    'rows in another order',
    ',a,b\nb,0,1\na,1,0',
    'line 2: need the label of column 1, "a", got "b"',
  ],
  [
    'a directed edge',
    '0,1,0\n0,0,0\n0,0,0',
    'line 1: need a symmetric matrix, got 1 in row 1, column 2 and 0 in row 2, column 1',
  ],
  [
    'a directed edge back',
    '0,0\n3,0',
    'line 2: need a symmetric matrix, got 3 in row 2, column 1 and 0 in row 1, column 2',
  ],
  [
    'two weights of an edge',
    '0,2\n3,0',
    'line 1: need a symmetric matrix, got 2 in row 1, column 2 and 3 in row 2, column 1',
  ],
  ['a quote without an end', '0,1\n"1,0', 'line 2: need a quote at the end of a cell, got none'],
  ['a quote in a cell', 'a"b,c', 'line 1: need quotes around a whole cell, got "a\\""'],
  ['more behind a quote', '"a"b,c', 'line 1: need quotes around a whole cell, got "\\"a\\"b"'],
]);
