import type { EngineName } from './engine-names.js';
import { EngineUnavailable } from './engine-unavailable.js';

/** What WebGPU tells of a device. */
export interface DawnAdapter {
  /** The device in words. */
  readonly name: string;
  /** Whether the processor plays the GPU. */
  readonly software: boolean;
}

/** Names that Dawn has for drivers which compute on the processor. */
const softwareArchitectures = ['swiftshader', 'llvmpipe'];

/** How to get a device for WebGPU. */
export const vulkanRemedy =
  process.platform === 'linux'
    ? "install the GPU's Vulkan driver and the Vulkan loader (Debian: apt install libvulkan1), see docs/gpu.md"
    : "install the GPU's driver, see docs/gpu.md";

/**
 * Makes Dawn's WebGPU this process's `navigator.gpu`, as a browser has it, and returns the device that it gives.
 *
 * @throws EngineUnavailable if it has none
 */
export async function dawnAdapter(engine: EngineName): Promise<DawnAdapter> {
  const { create, globals } = await import('webgpu').catch((error: unknown) => {
    throw new EngineUnavailable(
      engine,
      `the npm package webgpu does not load (${(error as Error).message.split('\n')[0]})`,
      'see docs/gpu.md',
    );
  });
  const navigator = { gpu: create([]) };
  Object.assign(globalThis, globals);
  // Node 20 has no navigator, and later ones have one that cannot be assigned.
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (adapter === null) throw new EngineUnavailable(engine, 'WebGPU found no device', vulkanRemedy);
  const { vendor, architecture, device, description } = adapter.info;
  const { isFallbackAdapter = false } = adapter.info as { readonly isFallbackAdapter?: boolean };
  return {
    name: [description || device, vendor, architecture].filter(Boolean).join(', '),
    software: isFallbackAdapter || softwareArchitectures.includes(architecture),
  };
}

/** Returns a device's name for a user. */
export function deviceName({ name, software }: DawnAdapter): string {
  return software ? `software GPU, ${name}` : `GPU, ${name}`;
}
