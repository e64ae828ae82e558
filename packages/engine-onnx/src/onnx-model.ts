/**
 * @file The part of the ONNX format that compiled programs need, written as protocol buffers. Field numbers are
 * those of onnx.proto3, see docs/bibliography.md [ONNX].
 */
import { PbfWriter } from 'pbf';

/** Element types of ONNX tensors that are used here. */
const elementType = { float32: 1, int64: 7 } as const;

type ElementType = keyof typeof elementType;

/** An axis is a known length, or a name where the length is known at the call. */
export type Axis = number | string;

/** A named and typed input or output. */
export interface OnnxValue {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly Axis[];
}

/** A constant tensor; the bytes are little-endian, row-major. */
export interface OnnxConstant {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

/** An attribute of a node. */
export type OnnxAttribute =
  | { readonly name: string; readonly float: number }
  | { readonly name: string; readonly int: number }
  | { readonly name: string; readonly ints: readonly number[] }
  | { readonly name: string; readonly graph: OnnxGraph };

export interface OnnxNode {
  readonly operation: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: readonly OnnxAttribute[];
}

export interface OnnxGraph {
  readonly name: string;
  readonly nodes: readonly OnnxNode[];
  readonly constants: readonly OnnxConstant[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

/** Version of the ONNX file format, and of its operator set. */
const irVersion = 8;
const operatorSet = 17;

/** Returns the bytes of an ONNX model file that holds a graph. */
export function encodeModel(graph: OnnxGraph): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeVarintField(1, irVersion);
  pbf.writeStringField(2, 'msann');
  pbf.writeMessage(7, writeGraph, graph);
  pbf.writeMessage(8, (version: number, inner) => inner.writeVarintField(2, version), operatorSet);
  return pbf.finish();
}

function writeGraph(graph: OnnxGraph, pbf: PbfWriter): void {
  for (const node of graph.nodes) pbf.writeMessage(1, writeNode, node);
  pbf.writeStringField(2, graph.name);
  for (const constant of graph.constants) pbf.writeMessage(5, writeConstant, constant);
  for (const input of graph.inputs) pbf.writeMessage(11, writeValue, input);
  for (const output of graph.outputs) pbf.writeMessage(12, writeValue, output);
}

function writeNode(node: OnnxNode, pbf: PbfWriter): void {
  for (const input of node.inputs) pbf.writeStringField(1, input);
  for (const output of node.outputs) pbf.writeStringField(2, output);
  pbf.writeStringField(4, node.operation);
  for (const attribute of node.attributes) pbf.writeMessage(5, writeAttribute, attribute);
}

/** Numbers of AttributeProto.AttributeType. */
const attributeType = { float: 1, int: 2, graph: 5, ints: 7 };

function writeAttribute(attribute: OnnxAttribute, pbf: PbfWriter): void {
  pbf.writeStringField(1, attribute.name);
  if ('float' in attribute) {
    pbf.writeFloatField(2, attribute.float);
    pbf.writeVarintField(20, attributeType.float);
  } else if ('int' in attribute) {
    pbf.writeVarintField(3, attribute.int);
    pbf.writeVarintField(20, attributeType.int);
  } else if ('ints' in attribute) {
    pbf.writePackedVarint(8, [...attribute.ints]);
    pbf.writeVarintField(20, attributeType.ints);
  } else {
    pbf.writeMessage(6, writeGraph, attribute.graph);
    pbf.writeVarintField(20, attributeType.graph);
  }
}

function writeConstant(constant: OnnxConstant, pbf: PbfWriter): void {
  for (const length of constant.shape) pbf.writeVarintField(1, length);
  pbf.writeVarintField(2, elementType[constant.type]);
  pbf.writeStringField(8, constant.name);
  pbf.writeBytesField(9, constant.bytes);
}

function writeValue(value: OnnxValue, pbf: PbfWriter): void {
  pbf.writeStringField(1, value.name);
  pbf.writeMessage(2, writeType, value);
}

function writeType(value: OnnxValue, pbf: PbfWriter): void {
  pbf.writeMessage(1, writeTensorType, value);
}

function writeTensorType(value: OnnxValue, pbf: PbfWriter): void {
  pbf.writeVarintField(1, elementType[value.type]);
  pbf.writeMessage(2, writeShape, value.shape);
}

function writeShape(shape: readonly Axis[], pbf: PbfWriter): void {
  for (const axis of shape) {
    pbf.writeMessage(
      1,
      (length: Axis, inner) => {
        if (typeof length === 'number') inner.writeVarintField(1, length);
        else inner.writeStringField(2, length);
      },
      axis,
    );
  }
}
