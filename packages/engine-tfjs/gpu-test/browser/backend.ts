/** What an engine in the page runs on: a backend of TensorFlow.js or, for `reference`, none. */
export type Backend = 'webgpu' | 'wasm' | 'cpu' | 'reference';
