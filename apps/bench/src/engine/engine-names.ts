/** Names for `--engine`, apart from `auto`: fastest hardware first. */
export const engineNames = [
  'cuda',
  'onnx-cuda',
  'webgpu',
  'onnx-webgpu',
  'onnx',
  'tfjs-node',
  'wasm',
  'cpu',
  'reference',
] as const;

export type EngineName = (typeof engineNames)[number];

/** What a user may ask for. */
export const engineChoices = ['auto', ...engineNames] as const;

export type EngineChoice = (typeof engineChoices)[number];
