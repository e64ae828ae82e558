import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseNodeLink } from '../../../src/formats/node-link/parse-node-link.js';
import { describeFaults, thrownBy } from '../describe-faults.js';
import { listed } from '../listed.js';

function idLabels(...ids: readonly string[]): readonly string[] {
  const nodes = ids.map((id) => `{"id": ${id}}`).join();
  return parseNodeLink(`{"nodes": [${nodes}], "edges": []}`).labels;
}

describe('parseNodeLink', () => {
  it('labels ids by their JSON, in one form', () => {
    expect(
      idLabels('"a"', '0', '-7', '1.50', '1e2', '[ 0, [1.0, "\\u0061"], null ]', '[ ]', 'true'),
    ).toEqual(['a', '0', '-7', '1.5', '100', '[0,[1,"a"],null]', '[]', 'true']);
    expect(idLabels('9007199254740993', '[9007199254740993]')).toEqual([
      '9007199254740993',
      '[9007199254740993]',
    ]);
    expect(idLabels(String.raw`"\"\\\/\b\n\ud83d\ude00"`, '"é😀"')).toEqual(['"\\/\b\n😀', 'é😀']);
  });

  it('labels a node without an id by its place', () => {
    expect(parseNodeLink('{"nodes": [{}, {"x": 1}, {"id": "c"}], "links": []}').labels).toEqual([
      '0',
      '1',
      'c',
    ]);
  });

  it('reads edges before nodes, and skips everything else', () => {
    const text = `{"graph": {"nodes": [{"id": 9}], "directed": true}, "multigraph": true, "n": [{}, []],
      "links": [{"key": 0, "weight": 2, "target": 1.0, "x": {"source": 7, "y": [NaN, -Infinity]}, "source": 0},
        {"source": 1, "target": 1}],
      "directed": false, "nodes": [{"label": "a", "id": 1}, {"id": 0}]}`;
    expect(listed(parseNodeLink(text))).toEqual({
      labels: ['1', '0'],
      edges: [
        [0, 0, 1],
        [0, 1, 2],
      ],
    });
  });

  it('takes any JSON that JSON.parse takes, and no other', () => {
    const sign = fc.constantFrom(...'{}[]",:019.eE+-tfn\\ u'.split(''), 'true', 'null', '\n', '\0');
    const broken = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    const whole = fc.json({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.oneof(broken, whole), (json) => {
        const ours = thrownBy(() => parseNodeLink(`{"x": ${json}, "nodes": [{}], "edges": []}`));
        const theirs = thrownBy(() => JSON.parse(`{"x": ${json}}`));
        expect(ours === undefined).toBe(theirs === undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

const nodes = '{"nodes": [{"id": 0}, {"id": "b"}],\n';
const weight = 'need a positive finite weight, got';
const edgeFault = (edge: string): string => `${nodes}"edges": [\n${edge}\n]}`;
const ends = '"source": 0, "target": "b"';
describeFaults('parseNodeLink', parseNodeLink, [
  ['an empty text', '\n', `line 2: need '{', got the end of the text`],
  ['an array', '[]', `line 1: need '{', got "["`],
  ['no nodes', '{"edges": []}', 'line 1: need "nodes" in the object, got none'],
  ['no edges', '{"nodes": []}', 'line 1: need "edges" in the object, got none'],
  ['an empty graph', '{"nodes": [],\n"edges": []}', 'line 2: need at least one vertex, got none'],
  ['nodes that are no array', '{"nodes": 7', `line 1: need '[', got "7"`],
  ['a node that is no object', '{"nodes":\n[7]}', `line 2: need '{', got "7"`],
  ['nodes twice', '{"nodes": [],\n"nodes": []}', 'line 2: need nodes once, got "nodes" again'],
  [
    'edges and links',
    '{"edges": [],\n"links": []}',
    'line 2: need edges or links once, got "links" again',
  ],
  [
    'a directed graph',
    '{\n"directed": true}',
    'line 2: need an undirected graph, got "directed": "true"',
  ],
  [
    'more behind the object',
    '{"nodes": [{}], "edges": []}\n}',
    'line 2: need the end of the text, got "}"',
  ],
  ['no comma', '{"a": 1\n"b": 2}', `line 2: need ',' or '}', got "\\""`],
  ['a comma too many', '{"a": [1,\n]}', `line 2: need a value after ',', got "]"`],
  ['no colon', '{"a" 1}', `line 1: need ':', got "1"`],
  ['no value', '{"a":\n}', 'line 2: need a JSON value, got "}"'],
  ['no quotes', '{a: 1}', 'line 1: need a string, got "a"'],
  ['an object without an end', '{"a": 1\n', `line 2: need ',' or '}', got the end of the text`],
  ['a string without an end', '{"a": "b\n', `line 1: need '"' at the end of a string, got "\\"b"`],
  [
    'an unknown escape',
    '{"a":\n"\\x"}',
    'line 2: need escapes of JSON in a string, got "\\"\\\\x\\""',
  ],
  ['a leading 0', '{"a": 01}', `line 1: need ',' or '}', got "1"`],
  ['a word', '{"a": nil}', 'line 1: need a JSON value, got "nil"'],
  [
    'too deep a text',
    `{"a":${'['.repeat(500)}`,
    'line 1: need at most 500 brackets in each other, got more',
  ],
  [
    'a node twice',
    `{"nodes": [{"id": 1},\n{"id": 1.0}]}`,
    'line 2: need each node once, got "1" again',
  ],
  [
    'an object for an id',
    '{"nodes": [{"id": {}}]}',
    'line 1: need a string, a number or a list as an id, got "{"',
  ],
  [
    'NaN for an id',
    '{"nodes": [{"id": [NaN]}]}',
    'line 1: need a finite number as an id, got "NaN"',
  ],
  ['no source', edgeFault('{"target": 0}'), 'line 3: need a source in an edge, got none'],
  ['no target', edgeFault('{"source": 0}'), 'line 3: need a target in an edge, got none'],
  [
    'an unknown source',
    edgeFault('{"source":\n7, "target": 0}'),
    'line 3: need the source of an edge to be a node, got "7"',
  ],
  [
    'an unknown target',
    edgeFault('{"source": 0, "target": "c"}'),
    'line 3: need the target of an edge to be a node, got "c"',
  ],
  [
    'an edge twice',
    edgeFault(`{${ends}},\n{"target": 0, "source": "b"}`),
    'line 4: need each edge once, got "b" to "0" again',
  ],
  ['a weight of 0', edgeFault(`{${ends},\n"weight": 0}`), `line 4: ${weight} "0"`],
  ['a weight of NaN', edgeFault(`{${ends}, "weight": NaN}`), `line 3: ${weight} "NaN"`],
  ['no number for a weight', edgeFault(`{"weight": null, ${ends}}`), `line 3: ${weight} "null"`],
  ['a weight in quotes', edgeFault(`{"weight": "2", ${ends}}`), `line 3: ${weight} "\\"2\\""`],
]);
