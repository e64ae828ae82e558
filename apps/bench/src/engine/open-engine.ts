import { createReferenceEngine } from '@msann/msann';
import type { EngineName } from './engine-names.js';
import { openOnnx, openOnnxCuda, openOnnxWebgpu } from './open-onnx.js';
import { openCpu, openWasm } from './open-tfjs-core.js';
import { openCuda, openTfjsNode } from './open-tfjs-node.js';
import { openWebgpu } from './open-webgpu.js';
import {
  type OpenEngine,
  type OpenedEngine,
  type OpenOptions,
  openedEngine,
} from './opened-engine.js';

const openers: Readonly<Record<EngineName, (options: OpenOptions) => Promise<OpenedEngine>>> = {
  cuda: openCuda,
  'onnx-cuda': openOnnxCuda,
  webgpu: openWebgpu,
  'onnx-webgpu': openOnnxWebgpu,
  onnx: openOnnx,
  'tfjs-node': openTfjsNode,
  wasm: openWasm,
  cpu: openCpu,
  reference: () => Promise.resolve(openedEngine(createReferenceEngine())),
};

/** Opens the named engine, and never another one; throws EngineUnavailable where it cannot run. */
export const openEngine: OpenEngine = (name, options) => openers[name](options);
