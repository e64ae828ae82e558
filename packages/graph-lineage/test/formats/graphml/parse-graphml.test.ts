import { describe, expect, it } from '@jest/globals';
import { parseGraphml } from '../../../src/formats/graphml/parse-graphml.js';
import { describeFaults } from '../describe-faults.js';
import { listed } from '../listed.js';

/** A document around what stands in its graph. */
function document(graph: string, keys = ''): string {
  return `<graphml>${keys}<graph edgedefault="undirected">${graph}</graph></graphml>`;
}

const ab = '<node id="a"/><node id="b"/>';
const weightKey = '<key id="w" for="edge" attr.name="weight"/>';

function edgeOf(data: string, keys = weightKey): number | null {
  const edge = `<edge source="a" target="b">${data}</edge>`;
  return listed(parseGraphml(document(ab + edge, keys))).edges[0]![2];
}

describe('parseGraphml', () => {
  it('reads what XML can come with', () => {
    const text = `\uFEFF<?xml version='1.0' encoding="UTF-8" standalone="no"?>
<!DOCTYPE g:graphml [ <!-- ] > --> <!ENTITY x "]>"> <?p ]> ?> <!ELEMENT a (b)> ]>
<!-- <graph> -- >-->
<g:graphml xmlns:g='http://graphml.graphdrawing.org/xmlns' xmlns:y="http://www.yworks.com/xml/graphml"
  xmlns="urn:other">
  <g:key id='d0' for='edge' attr.name='weight' attr.type='double' />
  <g:key id="d1" for="node" attr.name="weight"><g:default>7</g:default></g:key>
  <g:key id="d2" yfiles.type="nodegraphics"/>
  <g:graph edgedefault='undirected' id="G" >
    <g:desc>A &lt;graph&gt;</g:desc>
    <node id="of another namespace"/><y:edge/>
    <g:edge source='b&#x26;' target="a &quot;'" directed="false">
      <g:data key="d0"> <![CDATA[2]]>.<!-- x -->5&#32;<y:x>9</y:x></g:data>
      <g:data key="d2"><y:ShapeNode><g:edge source="x"/><g:data key="d0">8</g:data></y:ShapeNode></g:data>
    </g:edge>
    <g:node id="a &quot;'"><g:data key="d1">3</g:data><g:port name="p"/></g:node>
    <g:node
      id="b&amp;"></g:node   >
    <g:node id="c\r\n\td&#10;&#13;&#9;&#x1F600;"/>
    <g:edge id="e1" source="a &quot;'" target="a &quot;'"/>
  </g:graph>
  <g:data key="d2">&amp;</g:data>
</g:graphml>
<!-- the end --><?end?>
`;
    expect(listed(parseGraphml(text))).toEqual({
      labels: ['a "\'', 'b&', 'c  d\n\r\t😀'],
      edges: [
        [0, 0, 1],
        [0, 1, 2.5],
      ],
    });
  });

  it('knows namespaces by their names, not by their prefixes', () => {
    const text = `<graphml xmlns="urn:g" xmlns:h="urn:g"><graph>
      <h:node id="a"/> <x:node xmlns:x="urn:g" id="b"/> <h:node xmlns:h="urn:else" id="c"/>
      <node xmlns="" id="d"/> <undeclared:node id="e"/> <h:node id="f"/> </graph></graphml>`;
    expect(parseGraphml(text).labels).toEqual(['a', 'b', 'f']);
  });

  it('takes the default of a key for edges without data', () => {
    const key = '<key id="w" for="edge" attr.name="weight"><default> 2.5 </default></key>';
    expect(edgeOf('', key)).toBe(2.5);
    expect(edgeOf('<data key="w">4</data>', key)).toBe(4);
  });

  it('finds the keys of weights by name and use', () => {
    const key = (attributes: string): string => `<key id="w" ${attributes}/>`;
    const data = '<data key="w">4</data>';
    expect(edgeOf(data, key('attr.name="weight"'))).toBe(4);
    expect(edgeOf(data, key('for="all" attr.name="weight"'))).toBe(4);
    expect(edgeOf(data, key('for="node" attr.name="weight"'))).toBe(null);
    expect(edgeOf(data, key('for="edge" attr.name="length"'))).toBe(null);
    expect(edgeOf('<data key="weight">4</data>', '<key id="weight" for="edge"/>')).toBe(4);
  });

  it('reads the two keys of networkx, one for integers, one for floats', () => {
    const keys = `${weightKey}<key id="v" for="edge" attr.name="weight" attr.type="long"/>`;
    expect(edgeOf('<data key="v">3</data>', keys)).toBe(3);
    expect(edgeOf('<data key="w">3.5</data>', keys)).toBe(3.5);
  });

  it('reads elements in each other as deep as they come', () => {
    const depth = 100_000;
    const deep = `${'<x xmlns:p="q">'.repeat(depth)}${'</x>'.repeat(depth)}`;
    expect(parseGraphml(document(ab + deep)).labels).toEqual(['a', 'b']);
  });
});

const edge = '<edge source="a" target="b"';
const weight = 'need a positive finite weight, got';
const got = 'got the end of the text';
describeFaults('parseGraphml', parseGraphml, [
  ['an empty text', '', `line 1: need an element, ${got}`],
  ['no markup', '\n  x\n', 'line 2: need an element, got "x"'],
  ['text behind the root', '<graphml/>\nx', 'line 2: need an element, got "x"'],
  ['another root', '<html></html>', 'line 1: need <graphml>, got "<html>"'],
  [
    'two roots',
    '<graphml/>\n<graphml/>',
    'line 2: need one element around all others, got <graphml>',
  ],
  ['an element without an end', '<graphml>\n<graph>\n</graph>', `line 3: need </graphml>, ${got}`],
  [
    'ends in the wrong order',
    '<graphml>\n<graph></graphml>',
    'line 2: need </graph>, got "</graphml>"',
  ],
  ['an end too many', '<graphml/></graphml>', 'line 1: need no more tags, got "</graphml>"'],
  ['a tag without an end', '<graphml><graph', `line 1: need '>' after <graph, ${got}`],
  ['an end tag without an end', '<graphml></graphml', `line 1: need '>', ${got}`],
  ['a comment without an end', '<graphml>\n<!-- >', `line 2: need '-->', ${got}`],
  ['CDATA without an end', '<graphml><![CDATA[ ]>', `line 1: need ']]>', ${got}`],
  ['CDATA outside', '<![CDATA[x]]>', 'line 1: need the name of an element, got "!"'],
  ['an instruction without an end', '<?xml >', `line 1: need '?>', ${got}`],
  ['a document type without an end', '<!DOCTYPE [ > ', `line 1: need '>', ${got}`],
  ['a quote without an end in it', '<!DOCTYPE "> ', `line 1: need '"', ${got}`],
  [
    'a document type inside',
    '<graphml><!DOCTYPE x>',
    'line 1: need the name of an element, got "!"',
  ],
  ['a tag without a name', '<graphml>< /graphml>', 'line 1: need the name of an element, got " "'],
  ['a lone bracket', '<graphml><', `line 1: need the name of an element, ${got}`],
  ['a digit for a name', '<1/>', 'line 1: need the name of an element, got "1"'],
  [
    'an attribute without a name',
    '<graphml ="1"/>',
    `line 1: need an attribute or '>' in <graphml, got "="`,
  ],
  ['an attribute without a value', '<graphml a/>', `line 1: need '=' after a, got "/"`],
  ['a value without quotes', '<graphml a=1/>', 'line 1: need a quote after a=, got "1"'],
  [
    'a value without an end',
    '<graphml\na="1/>',
    'line 2: need a quote after the value of a, got "1/>"',
  ],
  [
    'a bracket in a value',
    '<graphml a="<"/>',
    'line 1: need a quote after the value of a, got "<"',
  ],
  ['attributes that touch', '<graphml a="1"b="2"/>', `line 1: need '>' after <graphml, got "b"`],
  ['an attribute twice', '<graphml a="1" a="2"/>', 'line 1: need each attribute once, got a again'],
  [
    'an unknown entity',
    '<!DOCTYPE graphml [<!ENTITY e "x">]>\n<graphml>&e;</graphml>',
    'line 2: need an entity such as &amp; or &#38;, got "&e;"',
  ],
  [
    'a bare ampersand',
    '<graphml a="x\n& y"/>',
    'line 2: need an entity such as &amp; or &#38;, got "& y"',
  ],
  [
    'a forbidden character',
    '<graphml a="&#0;"/>',
    'line 1: need an entity such as &amp; or &#38;, got "&#0;"',
  ],
  [
    'no such character',
    '<graphml a="&#x110000;"/>',
    'line 1: need an entity such as &amp; or &#38;, got "&#x110000;"',
  ],
  ['no graph', '<graphml>\n</graphml>', 'line 2: need a <graph>, got none'],
  ['two graphs', '<graphml><graph/>\n<graph/></graphml>', 'line 2: need one graph, got a second'],
  ['a graph without nodes', document(''), 'line 1: need at least one vertex, got none'],
  [
    'a directed graph',
    '<graphml>\n<graph edgedefault="directed"/></graphml>',
    'line 2: need an undirected graph, got edgedefault="directed"',
  ],
  [
    'a directed edge',
    document(`${ab}\n${edge} directed="true"/>`),
    'line 2: need an undirected graph, got directed="true"',
  ],
  ['a node without an id', document('<node/>'), 'line 1: need an attribute id in <node>, got none'],
  ['a node twice', document(`${ab}\n<node id="a"/>`), 'line 2: need each node once, got "a" again'],
  [
    'an edge without a source',
    document(`${ab}<edge target="a"/>`),
    'line 1: need an attribute source in <edge>, got none',
  ],
  [
    'an edge without a target',
    document(`${ab}<edge source="a"/>`),
    'line 1: need an attribute target in <edge>, got none',
  ],
  [
    'an edge from no node',
    document(`${ab}\n<edge source="x" target="a"/>`),
    'line 2: need the source of an edge to be a node, got "x"',
  ],
  [
    'an edge twice',
    document(`${ab}${edge}/>\n<edge target="a" source="b"/>`),
    'line 2: need each edge once, got "b" to "a" again',
  ],
  [
    'a hyperedge',
    document(`${ab}\n<hyperedge><endpoint node="a"/></hyperedge>`),
    'line 2: need edges of two nodes, got a hyperedge',
  ],
  [
    'a graph in a node',
    document('<node id="a">\n<graph/></node>'),
    'line 2: need a flat graph, got a graph in a node',
  ],
  [
    'a key without an id',
    document(ab, '<key for="edge"/>'),
    'line 1: need an attribute id in <key>, got none',
  ],
  [
    'data without a key',
    document(`${ab}${edge}><data>1</data></edge>`),
    'line 1: need an attribute key in <data>, got none',
  ],
  [
    'data under no key',
    document(`${ab}${edge}>\n<data key="w">1</data></edge>`),
    'line 2: need a declared key, got "w"',
  ],
  [
    'two weights',
    document(`${ab}${edge}><data key="w">1</data>\n<data key="w">1</data></edge>`, weightKey),
    'line 2: need one weight, got a second',
  ],
  [
    'a weight of 0',
    document(`${ab}${edge}>\n<data key="w">0</data></edge>`, weightKey),
    `line 2: ${weight} "0"`,
  ],
  [
    'an empty weight',
    document(`${ab}${edge}>\n<data key="w"/></edge>`, weightKey),
    `line 2: ${weight} ""`,
  ],
  [
    'an infinite weight',
    document(`${ab}${edge}><data key="w"> INF\n</data></edge>`, weightKey),
    `line 1: ${weight} "INF"`,
  ],
  [
    'a default of 0',
    document(`${ab}${edge}/>`, '\n<key id="w" attr.name="weight"><default>0</default></key>'),
    `line 2: ${weight} "0"`,
  ],
]);
