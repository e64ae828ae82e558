import { describe, expect, it } from '@jest/globals';
import { parseEdgeList } from '../../../src/formats/edge-list/parse-edge-list.js';
import { describeFaults } from '../describe-faults.js';
import { listed } from '../listed.js';

describe('parseEdgeList', () => {
  it('numbers the vertices as the text names them', () => {
    expect(listed(parseEdgeList('b a\nc\na d\nb b'))).toEqual({
      labels: ['b', 'a', 'c', 'd'],
      edges: [
        [0, 0, null],
        [0, 1, null],
        [1, 3, null],
      ],
    });
  });

  it('skips blank lines and comments, also those behind an edge', () => {
    const { labels, edges } = listed(parseEdgeList('# x y\n\n  \t\n 0\t 1 # 2\n#\n1 2 0.5#9'));
    expect(labels).toEqual(['0', '1', '2']);
    expect(edges).toEqual([
      [0, 1, 1],
      [1, 2, 0.5],
    ]);
  });

  it('takes for white space what Python does', () => {
    expect(parseEdgeList('a\u00A0b\u20031.5\u001F').labels).toEqual(['a', 'b']);
    expect(parseEdgeList('a\u200Bb c').labels).toEqual(['a\u200Bb', 'c']);
  });

  it('leaves the spaces around a delimiter to the labels, as networkx does', () => {
    const { labels } = parseEdgeList('a , b\n \nc', { delimiter: ',' });
    expect(labels).toEqual(['a ', ' b', 'c']);
  });

  it('has no comments where there is no sign for them', () => {
    expect(parseEdgeList('#1 #2', { comments: '' }).labels).toEqual(['#1', '#2']);
  });

  it.each([
    ['{}', null],
    ['{ }', null],
    ["{'weight': 2.5}", 2.5],
    ['{"weight": 1e-3,}', 0.001],
    [`{'a': 'weight', "b": "}'", 'weight': 3 , 'c': (1, [2, {'weight': 4}])}`, 3],
    [String.raw`{'it\'s': '\\', 'weight': +.5}`, 0.5],
    ["{1: None, 'weight': 2, 'at': datetime(1, 2)}", 2],
    ["{'weights': 2, 'wei\\x67ht': 3}", null],
  ])('reads the data %s', (data, weight) => {
    expect(listed(parseEdgeList(`0 1 ${data}`)).edges).toEqual([[0, 1, weight]]);
    const separated = `0,1,${data}`;
    expect(listed(parseEdgeList(separated, { delimiter: ',' })).edges).toEqual([[0, 1, weight]]);
  });

  it.each([
    ["{'weight': 2", 'the end is missing'],
    ["{'weight' 2}", 'a colon is missing'],
    ["{'weight': 2 'a': 3}", 'a comma is missing'],
    ["{'weight': }", 'a value is missing'],
    ['{: 2}', 'a key is missing'],
    ['{,}', 'an item is missing'],
    ["{'a': 1,,}", 'an item is missing'],
    ["{'weight: 2}", 'a quote is missing'],
    ["{'a': (1]}", 'brackets do not match'],
    ["{'a': 1)}", 'a bracket does not open'],
    ["{'a': [1}", 'a bracket does not close'],
    ["{'a': 1} }", 'something is behind it'],
  ])('refuses the data %s, where %s', (data) => {
    const need = "line 1: need a Python dictionary of the edge's data";
    expect(() => parseEdgeList(`0 1 ${data}`)).toThrow(
      new SyntaxError(`parseEdgeList: ${need}, got ${JSON.stringify(data)}`),
    );
  });

  it('takes the weight of another name', () => {
    const text = "0 1 {'length': 2.5, 'weight': 'none'}";
    expect(listed(parseEdgeList(text, { weight: 'length' })).edges).toEqual([[0, 1, 2.5]]);
  });

  it('takes time in proportion to the text, as it finds each sign once', () => {
    const line = 'a '.repeat(1 << 20);
    expect(() => parseEdgeList(line)).toThrow(SyntaxError);
    const many = Array.from({ length: 1 << 16 }, (_, v) => `${v},${v + 1}`).join('\n');
    expect(parseEdgeList(many, { delimiter: ',' }).graph.size).toBe(1 << 16);
  });

  it.each([
    [{ delimiter: '' }, '""'],
    [{ delimiter: '\n' }, String.raw`"\n"`],
    [{ delimiter: ' # ' }, '" # "'],
  ])('refuses the delimiter of %j', (options, got) => {
    const rule = 'a delimiter that is not empty and has no line break and no comment sign';
    const error = new RangeError(`parseEdgeList: need ${rule}, got ${got}`);
    expect(() => parseEdgeList('0 1', options)).toThrow(error);
  });

  it('refuses a comment sign of two lines', () => {
    const error = new RangeError(String.raw`parseEdgeList: need comments in one line, got "#\r"`);
    expect(() => parseEdgeList('0 1', { comments: '#\r' })).toThrow(error);
  });
});

const weight = 'need a positive finite weight, got';
describeFaults('parseEdgeList', parseEdgeList, [
  ['an empty text', '', 'line 1: need at least one vertex, got none'],
  ['nothing but comments', '# a\n# b\n', 'line 3: need at least one vertex, got none'],
  ['an edge twice', 'a b\nb c\nc b', 'line 3: need each edge once, got "c" to "b" again'],
  ['a self-loop twice', 'a a\r\na a', 'line 2: need each edge once, got "a" to "a" again'],
  ['a word for a weight', '0 1\n1 2 red', `line 2: ${weight} "red"`],
  ['two words', '0 1 2.5 3', `line 1: ${weight} "2.5 3"`],
  ['a weight of 0', '0 1 0', `line 1: ${weight} "0"`],
  ['a negative weight', '0 1 -2', `line 1: ${weight} "-2"`],
  ['an infinite weight', "0 1 {'weight': inf}", `line 1: ${weight} "inf"`],
  ['a weight past all doubles', '0 1 1e999', `line 1: ${weight} "1e999"`],
  ['a weight of NaN', '0 1 nan', `line 1: ${weight} "nan"`],
  ['a weight in quotes', "0 1 {'weight': '2'}", `line 1: ${weight} "'2'"`],
  ['a hexadecimal weight', '0 1 0x10', `line 1: ${weight} "0x10"`],
  ['a long weight', `0 1 ${'9'.repeat(50)}x`, `line 1: ${weight} "${'9'.repeat(40)}…"`],
]);

describeFaults('parseEdgeList', (text) => parseEdgeList(text, { delimiter: ',' }), [
  ['no label before', 'a,b\n,b', 'line 2: need a label on each side of an edge, got ""'],
  ['no label behind', 'a,', 'line 1: need a label on each side of an edge, got ""'],
]);
