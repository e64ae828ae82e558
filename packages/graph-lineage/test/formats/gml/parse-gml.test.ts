import { describe, expect, it } from '@jest/globals';
import { parseGml } from '../../../src/formats/gml/parse-gml.js';
import { describeFaults } from '../describe-faults.js';
import { listed } from '../listed.js';

describe('parseGml', () => {
  it('reads what other programs write', () => {
    // After the collections of M. Newman, with what igraph, yEd and Gephi add.
    const text = `Creator "Mark Newman on Fri Jul 21 12:44:53 2006"
# a comment [ with "brackets"
graph
[
  comment "two
lines ]"
  directed 0
  node
  [
    id 1
    label "Valjean"
    graphics [ x -1.5 y .5 Line [ point [ x 1 id 9 ] ] ]
  ]
  node [ id 3 label "Mlle &quot;Baptistine&quot; &amp; &eacute;&#233;&#xe9;" value 4 ]
  node [ label bare id 2 tags "x" tags "y" ]
  edge [ source 3 target 1 value 8 graphics [ source 7 ] ]
  edge [ target 2 source +02 value 0.25 label "a" label "b" ]
  edge [ source 1.0 target 2 ]
]`;
    expect(listed(parseGml(text, { weight: 'value' }))).toEqual({
      labels: ['Valjean', 'Mlle "Baptistine" & ééé', 'bare'],
      edges: [
        [0, 1, 8],
        [0, 2, 1],
        [2, 2, 0.25],
      ],
    });
    expect(listed(parseGml(text)).edges.every(([, , weight]) => weight === null)).toBe(true);
  });

  it('reads brackets and comments that touch their neighbours', () => {
    expect(
      listed(parseGml('graph[node[id 0]node[id 1#0\n]edge[source 0 target 1]]#')).edges,
    ).toEqual([[0, 1, null]]);
  });

  it('leaves what is no entity as it is', () => {
    const parse = (label: string): string =>
      parseGml(`graph [ node [ id 0 label "${label}" ] ]`).labels[0]!;
    expect(parse('a & b &c; &unknown; &#; &#1114112; &#x110000;')).toBe(
      'a & b &c; &unknown; &#; &#1114112; &#x110000;',
    );
    expect(parse('&nbsp;&yuml;&AElig;&lt;&gt;&apos;&#0065;&#X41;&amp;amp;')).toBe(
      "\u00A0ÿÆ<>'AA&amp;",
    );
  });

  it('takes other labels, and ids where a node has none', () => {
    const text = 'graph [ node [ id 5 name "a" label "b" ] node [ id "x 7" label "c" ] ]';
    expect(parseGml(text).labels).toEqual(['b', 'c']);
    expect(parseGml(text, { label: 'name' }).labels).toEqual(['a', 'x 7']);
    expect(parseGml(text, { label: 'id' }).labels).toEqual(['5', 'x 7']);
  });

  it('reads weights in quotes, as networkx writes large integers', () => {
    const nodes = 'node [ id 0 ] node [ id 1 ]';
    const text = `graph [ ${nodes} edge [ source 0 target 1 weight "2147483648" ] ]`;
    expect(listed(parseGml(text)).edges).toEqual([[0, 1, 2147483648]]);
  });

  it('keeps ids apart that no double holds', () => {
    const text = 'graph [ node [ id 9007199254740992 ] node [ id 9007199254740993 ] ]';
    expect(parseGml(text).labels).toEqual(['9007199254740992', '9007199254740993']);
  });

  it('reads records in each other as deep as they come', () => {
    const depth = 100_000;
    const deep = `${'a [ '.repeat(depth)}${']'.repeat(depth)}`;
    expect(parseGml(`graph [ node [ id 0 ${deep} ] ]`).labels).toEqual(['0']);
  });
});

const nodes = 'graph [\n node [ id 0 label "a" ]\n node [ id 1 label "b" ]\n';
const weight = 'need a positive finite weight, got';
describeFaults('parseGml', parseGml, [
  ['an empty text', '', 'line 1: need a graph, got none'],
  ['no graph', 'Creator "x"\n', 'line 2: need a graph, got none'],
  ['a graph without nodes', 'graph [\n]', 'line 2: need at least one vertex, got none'],
  ['two graphs', `${nodes}]\ngraph [ ]`, 'line 5: need one graph, got a second'],
  ['a graph that does not end', `${nodes}`, "line 4: need ']', got the end of the text"],
  ['a bracket too many', `${nodes}]\n]`, 'line 5: need a key, got "]"'],
  ['a number for a key', `${nodes} 7 8 ]`, 'line 4: need a key, got "7"'],
  ['a string for a key', `${nodes} "a" 8 ]`, 'line 4: need a key, got "a"'],
  ['a key without a value', `${nodes} name ]`, 'line 4: need a value after \'name\', got "]"'],
  [
    'a key at the end',
    `${nodes} name`,
    "line 4: need a value after 'name', got the end of the text",
  ],
  [
    'a quote without an end',
    'graph [\n x "a',
    'line 2: need a quote at the end of a string, got none',
  ],
  ['a graph that is no record', 'graph 1', "line 1: need '[' after 'graph', got \"1\""],
  ['a node that is no record', 'graph [ node 1 ]', "line 1: need '[' after 'node', got \"1\""],
  [
    'a directed graph',
    'graph [\n directed 1 ]',
    'line 2: need an undirected graph, got directed 1',
  ],
  [
    'a node without an id',
    'graph [\n node [ label "a" ] ]',
    'line 2: need an id in a node, got none',
  ],
  [
    'a node twice',
    `${nodes} node [ id 1 label "c" ] ]`,
    'line 4: need each node once, got "1" again',
  ],
  [
    'a label twice',
    `${nodes} node [ id 2\n label "b" ] ]`,
    'line 5: need distinct labels, got "b" again',
  ],
  [
    'an id twice in a node',
    'graph [ node [ id 1\n id 2 ] ]',
    'line 2: need one id in the node, got a second',
  ],
  [
    'an edge without a source',
    `${nodes} edge [ target 1 ] ]`,
    'line 4: need a source in an edge, got none',
  ],
  [
    'an edge without a target',
    `${nodes} edge [ source 1 ] ]`,
    'line 4: need a target in an edge, got none',
  ],
  [
    'an edge from no node',
    `${nodes} edge [\n source 7 target 0 ] ]`,
    'line 4: need the source of an edge to be a node, got "7"',
  ],
  [
    'an edge to no node',
    `${nodes} edge [ source 1 target b ] ]`,
    'line 4: need the target of an edge to be a node, got "b"',
  ],
  [
    'an edge twice',
    `${nodes} edge [ source 0 target 1 ]\n edge [ source 1 target 0 ] ]`,
    'line 5: need each edge once, got "b" to "a" again',
  ],
  ['a weight of 0', `${nodes} edge [ source 0 target 1\n weight 0 ] ]`, `line 5: ${weight} "0"`],
  [
    'a weight of NaN',
    `${nodes} edge [ source 0 target 1 weight NAN ] ]`,
    `line 4: ${weight} "NAN"`,
  ],
  [
    'an infinite weight',
    `${nodes} edge [ source 0 target 1 weight +INF ] ]`,
    `line 4: ${weight} "+INF"`,
  ],
  [
    'a word for a weight',
    `${nodes} edge [ source 0 target 1 weight "x" ] ]`,
    `line 4: ${weight} "x"`,
  ],
]);
