/** What WebGPU tells of a device. */
export interface DawnAdapter {
  /** The device in words. */
  readonly name: string;
  /** Whether the processor plays the GPU. */
  readonly software: boolean;
}

/** Names that Dawn has for drivers which compute on the processor. */
const softwareArchitectures = ['swiftshader', 'llvmpipe'];

/**
 * Makes Dawn's WebGPU this process's `navigator.gpu`, as a browser has it, and returns the device that it gives;
 * undefined where it has none.
 */
export async function dawnAdapter(): Promise<DawnAdapter | undefined> {
  const { create, globals } = await import('webgpu');
  const navigator = { gpu: create([]) };
  Object.assign(globalThis, globals);
  // Node 20 has no navigator, and later ones have one that cannot be assigned.
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (adapter === null) return undefined;
  const { vendor, architecture, device, description } = adapter.info;
  const { isFallbackAdapter = false } = adapter.info as { readonly isFallbackAdapter?: boolean };
  return {
    name: [description || device, vendor, architecture].filter(Boolean).join(', '),
    software: isFallbackAdapter || softwareArchitectures.includes(architecture),
  };
}
